package se.samservice.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Responsibility;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;

/** What is to be done to reach goals (Swedish: <i>åtgärd</i>). */
@Value.Immutable
@SamserviceStyle
public interface Measure extends Identified<Measure>, Sourced, Extensible {

    @Override
    Id<Measure> getId();

    /**
     * The measure in one line.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * The goals it serves.
     *
     * @return ids of goals of the same plan
     */
    List<Id<Goal>> getGoals();

    /**
     * Who sees to it.
     *
     * @return the responsibility, or empty when nobody does
     */
    Optional<@Valid Responsibility> getResponsibility();

    /**
     * When it is to be done.
     *
     * @return the date, or empty when none is set
     */
    Optional<PartialDate> getDue();

    /**
     * How far it has come.
     *
     * @return the status at the date of the dataset
     */
    MeasureStatus getStatus();

    /**
     * When it was done.
     *
     * @return the date, or empty when it has not been
     */
    Optional<PartialDate> getCompleted();

    /**
     * What it is reckoned to cost.
     *
     * @return whole SEK, zero or more, or empty when not known
     */
    Optional<@PositiveOrZero(message = "{se.samservice.constraint.number_negative}") Long> getCostSek();

    /**
     * Where.
     *
     * @return ids of villages; empty for everywhere
     */
    List<Id<Village>> getVillages();

    /**
     * The shops it concerns.
     *
     * @return ids of shops
     */
    List<Id<Shop>> getShops();

    /**
     * Starts a measure.
     *
     * @return a new builder
     */
    static MeasureBuilder builder() {
        return new MeasureBuilder();
    }

    /**
     * Starts from the values of this measure.
     *
     * @return a new builder
     */
    default MeasureBuilder toBuilder() {
        return builder().from(this);
    }
}
