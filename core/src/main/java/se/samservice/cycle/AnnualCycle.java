package se.samservice.cycle;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Responsibility;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Days;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;

/** The work of a year, seen as one round (Swedish: <i>årshjul</i>). */
@Value.Immutable
@SamserviceStyle
public interface AnnualCycle extends Identified<AnnualCycle>, Sourced, Extensible {

    @Override
    Id<AnnualCycle> getId();

    /**
     * What the cycle is for.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * Who keeps it up to date.
     *
     * @return the responsibility, or empty when nobody does
     */
    Optional<@Valid Responsibility> getOwner();

    /**
     * The circles it is drawn in, from the middle out.
     *
     * @return rings
     */
    List<@Valid Ring> getRings();

    /**
     * What happens.
     *
     * @return activities in any order
     */
    List<@Valid Activity> getActivities();

    /**
     * What takes place on some of these days; {@link Occurrences} answers more questions of that kind.
     *
     * @param period the days, for example {@code Days.ofYear(2025)}
     * @return occurrences that are not skipped, by first day, then last day, then the order of the activities
     */
    default List<Occurrence> occurrences(Days period) {
        return Occurrences.of(this).in(period);
    }

    /**
     * Starts a cycle.
     *
     * @return a new builder
     */
    static AnnualCycleBuilder builder() {
        return new AnnualCycleBuilder();
    }

    /**
     * Starts from the values of this cycle.
     *
     * @return a new builder
     */
    default AnnualCycleBuilder toBuilder() {
        return builder().from(this);
    }
}
