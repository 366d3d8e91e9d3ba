package se.samservice.collaboration;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceSolution;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/**
 * Something that happened, or is set to happen, at a time and place (Swedish: <i>händelse</i>).
 *
 * A visit, a workshop, a trade day, a stop of a tour and a briefing are all events; the kind tells which.
 */
@Value.Immutable
@SamserviceStyle
public interface Event extends Identified<Event>, Sourced, Extensible {

    @Override
    Id<Event> getId();

    /**
     * The event in one line.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * What kind of gathering it is.
     *
     * @return the kind
     */
    EventKind getKind();

    /**
     * When it begins.
     *
     * @return the day, month or year
     */
    PartialDate getDate();

    /**
     * When it ends.
     *
     * @return the last day, or empty when it is over the same day
     */
    Optional<PartialDate> getEndDate();

    /**
     * The villages it takes place in or is about.
     *
     * @return ids of villages
     */
    List<Id<Village>> getVillages();

    /**
     * The shops it concerns.
     *
     * @return ids of shops
     */
    List<Id<Shop>> getShops();

    /**
     * The house or place.
     *
     * @return for example {@code bygdegården}, or empty
     */
    Optional<@Text String> getVenue();

    /**
     * Who took part.
     *
     * @return bodies and groups
     */
    List<@Valid Participation> getParticipations();

    /**
     * What was spoken of.
     *
     * @return one line each
     */
    List<@Valid LocalizedText> getTopics();

    /**
     * The needs that came up.
     *
     * @return ids of needs
     */
    List<Id<ServiceNeed>> getNeeds();

    /**
     * The solutions it furthered.
     *
     * @return ids of solutions
     */
    List<Id<ServiceSolution>> getSolutions();

    /**
     * The yearly activity it was.
     *
     * @return the occurrence, or empty when it was none
     */
    Optional<@Valid FulfilledOccurrence> getFulfils();

    /**
     * Starts an event.
     *
     * @return a new builder
     */
    static EventBuilder builder() {
        return new EventBuilder();
    }

    /**
     * Starts from the values of this event.
     *
     * @return a new builder
     */
    default EventBuilder toBuilder() {
        return builder().from(this);
    }
}
