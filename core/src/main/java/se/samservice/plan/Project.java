package se.samservice.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.collaboration.Event;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.DatePeriod;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/**
 * Work for a limited time, with money of its own (Swedish: <i>projekt</i>).
 *
 * What was planned, what became of it and when its end was marked are three different times and are kept apart.
 */
@Value.Immutable
@SamserviceStyle
public interface Project extends Identified<Project>, Sourced, Extensible {

    @Override
    Id<Project> getId();

    /**
     * Its name.
     *
     * @return for example {@code Lokal samverkan för stärkt service på Umeå landsbygd}
     */
    @Text
    String getName();

    /**
     * The name used every day.
     *
     * @return for example {@code Lokal SamService}, or empty
     */
    Optional<@Text String> getShortName();

    /**
     * What it was to achieve.
     *
     * @return the text, or empty
     */
    Optional<@Valid LocalizedText> getAim();

    /**
     * Whose project it is.
     *
     * @return the id of an actor, or empty
     */
    Optional<Id<Actor>> getOwner();

    /**
     * When it was to run.
     *
     * @return the period, or empty when not known
     */
    Optional<@Valid DatePeriod> getPlannedPeriod();

    /**
     * When it ran.
     *
     * @return the period, or empty when not known
     */
    Optional<@Valid DatePeriod> getActualPeriod();

    /**
     * The event that marked its end.
     *
     * @return the id of an event, or empty
     */
    Optional<Id<Event>> getClosingEvent();

    /**
     * Who paid.
     *
     * @return fundings
     */
    List<@Valid Funding> getFundings();

    /**
     * The villages that took part.
     *
     * @return pilot villages
     */
    List<@Valid PilotVillage> getPilotVillages();

    /**
     * Who took part.
     *
     * @return ids of actors
     */
    List<Id<Actor>> getPartners();

    /**
     * What it made.
     *
     * @return deliverables
     */
    List<@Valid Deliverable> getDeliverables();

    /**
     * Starts a project.
     *
     * @return a new builder
     */
    static ProjectBuilder builder() {
        return new ProjectBuilder();
    }

    /**
     * Starts from the values of this project.
     *
     * @return a new builder
     */
    default ProjectBuilder toBuilder() {
        return builder().from(this);
    }
}
