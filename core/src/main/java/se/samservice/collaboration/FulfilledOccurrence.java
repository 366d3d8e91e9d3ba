package se.samservice.collaboration;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.samservice.cycle.Activity;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;

/** The occurrence of a yearly activity that an event was (Swedish: <i>genomfört tillfälle</i>). */
@Value.Immutable
@SamserviceStyle
public interface FulfilledOccurrence extends Extensible {

    /**
     * The activity.
     *
     * @return the id of an activity
     */
    Id<Activity> getActivity();

    /**
     * The day its timing gives; for a month or week its first day.
     *
     * @return the day
     */
    LocalDate getNominal();

    /**
     * Starts a fulfilment.
     *
     * @return a new builder
     */
    static FulfilledOccurrenceBuilder builder() {
        return new FulfilledOccurrenceBuilder();
    }

    /**
     * Starts from the values of this fulfilment.
     *
     * @return a new builder
     */
    default FulfilledOccurrenceBuilder toBuilder() {
        return builder().from(this);
    }
}
