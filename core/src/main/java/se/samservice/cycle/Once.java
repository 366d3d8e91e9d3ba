package se.samservice.cycle;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/** On one certain day, which does not come again (Swedish: <i>en enda gång</i>). */
@Value.Immutable
@SamserviceStyle
public non-sealed interface Once extends Timing {

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Starts a timing.
     *
     * @return a new builder
     */
    static OnceBuilder builder() {
        return new OnceBuilder();
    }

    /**
     * Starts from the values of this timing.
     *
     * @return a new builder
     */
    default OnceBuilder toBuilder() {
        return builder().from(this);
    }
}
