package se.samservice.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Id;

/** So many days before or after another activity (Swedish: <i>före eller efter en annan aktivitet</i>). */
@Value.Immutable
@SamserviceStyle
public non-sealed interface RelativeTo extends Timing {

    /**
     * The other activity.
     *
     * @return the id of an activity of the same cycle
     */
    Id<Activity> getActivity();

    /**
     * How many days after it; negative for before.
     *
     * @return −3660 to 3660
     */
    @Min(value = -3660, message = "{se.samservice.constraint.number_too_small}")
    @Max(value = 3660, message = "{se.samservice.constraint.number_too_large}")
    int getDays();

    /**
     * Starts a timing.
     *
     * @return a new builder
     */
    static RelativeToBuilder builder() {
        return new RelativeToBuilder();
    }

    /**
     * Starts from the values of this timing.
     *
     * @return a new builder
     */
    default RelativeToBuilder toBuilder() {
        return builder().from(this);
    }
}
