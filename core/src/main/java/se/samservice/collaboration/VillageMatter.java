package se.samservice.collaboration;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.place.Village;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.EntityRef;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;

/**
 * Something a village asked the municipality, whatever it was about: the village's way in (Swedish: <i>bygdens väg
 * in</i>).
 */
@Value.Immutable
@SamserviceStyle
public interface VillageMatter extends Identified<VillageMatter>, Sourced, Extensible {

    @Override
    Id<VillageMatter> getId();

    /**
     * The matter in one line.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * Where it comes from.
     *
     * @return ids of villages
     */
    List<Id<Village>> getVillages();

    /**
     * Who brought it.
     *
     * @return the id of an actor, or empty
     */
    Optional<Id<Actor>> getRaisedBy();

    /**
     * When it came.
     *
     * @return the day, month or year
     */
    PartialDate getReceived();

    /**
     * The event at which it came.
     *
     * @return the id of an event, or empty
     */
    Optional<Id<Event>> getReceivedAt();

    /**
     * To whom it was passed on.
     *
     * @return handovers, oldest first
     */
    List<@Valid Handover> getHandovers();

    /**
     * When it was answered.
     *
     * @return the date, or empty when it waits
     */
    Optional<PartialDate> getAnswered();

    /**
     * What came of it.
     *
     * @return the outcome, or empty when it waits
     */
    Optional<MatterOutcome> getOutcome();

    /**
     * What was answered.
     *
     * @return the text, or empty
     */
    Optional<@Valid LocalizedText> getAnswer();

    /**
     * What it led to, such as a need or a dialogue.
     *
     * @return things of the dataset
     */
    List<EntityRef> getLedTo();

    /**
     * Starts a matter.
     *
     * @return a new builder
     */
    static VillageMatterBuilder builder() {
        return new VillageMatterBuilder();
    }

    /**
     * Starts from the values of this matter.
     *
     * @return a new builder
     */
    default VillageMatterBuilder toBuilder() {
        return builder().from(this);
    }
}
