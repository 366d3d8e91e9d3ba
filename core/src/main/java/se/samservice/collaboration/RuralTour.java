package se.samservice.collaboration;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;

/**
 * A round of the villages to tell and listen (Swedish: <i>landsbygdsturné</i>).
 *
 * Each stop is an {@link Event} of kind {@code tour_stop} with its own date, departments and topics.
 */
@Value.Immutable
@SamserviceStyle
public interface RuralTour extends Identified<RuralTour>, Sourced, Extensible {

    @Override
    Id<RuralTour> getId();

    /**
     * The tour in one line.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * The stops in order.
     *
     * @return ids of events
     */
    List<Id<Event>> getStops();

    /**
     * Starts a tour.
     *
     * @return a new builder
     */
    static RuralTourBuilder builder() {
        return new RuralTourBuilder();
    }

    /**
     * Starts from the values of this tour.
     *
     * @return a new builder
     */
    default RuralTourBuilder toBuilder() {
        return builder().from(this);
    }
}
