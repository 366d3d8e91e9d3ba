package se.samservice.place;

import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;

/**
 * How official statistics classed a village on a given day (Swedish: <i>tätort</i> or <i>småort</i>, with its code).
 *
 * <p>The class can change without anything happening in the village: Botsmark was a small locality in 2000 and an urban
 * one again in 2005. So a village has a list of these, and neither class nor code is its identity.
 */
@Value.Immutable
@SamserviceStyle
public interface SettlementRecord extends Sourced, Extensible {

    /**
     * The class.
     *
     * @return the class on the reference day
     */
    SettlementClass getSettlementClass();

    /**
     * The reference day of the statistics.
     *
     * @return the day, month or year
     */
    PartialDate getAsOf();

    /**
     * The code in use since 2021 (Swedish: <i>bebyggelseområdeskod</i>).
     *
     * @return nine characters, for example {@code 2480TB117}, or empty
     */
    Optional<@SettlementCode String> getCode();

    /**
     * The code used until 2021 (Swedish: <i>tätortskod</i> or <i>småortskod</i>).
     *
     * @return five characters, for example {@code T8348}, or empty
     */
    Optional<@LegacySettlementCode String> getLegacyCode();

    /**
     * Starts a record.
     *
     * @return a new builder
     */
    static SettlementRecordBuilder builder() {
        return new SettlementRecordBuilder();
    }

    /**
     * Starts from the values of this record.
     *
     * @return a new builder
     */
    default SettlementRecordBuilder toBuilder() {
        return builder().from(this);
    }
}
