package se.samservice.collaboration;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.need.ServiceSolution;
import se.samservice.place.Village;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;

/**
 * A hard dialogue with an authority or organisation in which the municipality stands by a village (Swedish: <i>svår
 * dialog</i>, <i>myndighetsdialog</i>).
 */
@Value.Immutable
@SamserviceStyle
public interface AuthorityDialogue extends Identified<AuthorityDialogue>, Sourced, Extensible {

    @Override
    Id<AuthorityDialogue> getId();

    /**
     * The dialogue in one line.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * The other side.
     *
     * @return the id of an actor
     */
    Id<Actor> getCounterpart();

    /**
     * What it is about.
     *
     * @return one line
     */
    @Valid
    LocalizedText getTopic();

    /**
     * The villages it concerns.
     *
     * @return ids of villages
     */
    List<Id<Village>> getVillages();

    /**
     * What the municipality does.
     *
     * @return roles, often one
     */
    List<DialogueRole> getMunicipalRoles();

    /**
     * When it began.
     *
     * @return the day, month or year
     */
    PartialDate getOpened();

    /**
     * What has been done.
     *
     * @return steps, oldest first
     */
    List<@Valid DialogueStep> getSteps();

    /**
     * How far it has come.
     *
     * @return the status at the date of the dataset
     */
    DialogueStatus getStatus();

    /**
     * What came of it.
     *
     * @return the text, or empty
     */
    Optional<@Valid LocalizedText> getResult();

    /**
     * The solutions it led to.
     *
     * @return ids of solutions
     */
    List<Id<ServiceSolution>> getSolutions();

    /**
     * Starts a dialogue.
     *
     * @return a new builder
     */
    static AuthorityDialogueBuilder builder() {
        return new AuthorityDialogueBuilder();
    }

    /**
     * Starts from the values of this dialogue.
     *
     * @return a new builder
     */
    default AuthorityDialogueBuilder toBuilder() {
        return builder().from(this);
    }
}
