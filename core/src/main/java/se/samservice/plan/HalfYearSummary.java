package se.samservice.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;

/** What is told to all parties twice a year (Swedish: <i>halvårssummering</i>). */
@Value.Immutable
@SamserviceStyle
public interface HalfYearSummary extends Identified<HalfYearSummary>, Sourced, Extensible {

    @Override
    Id<HalfYearSummary> getId();

    /**
     * The half-year it tells of.
     *
     * @return the half-year
     */
    HalfYear getHalfYear();

    /**
     * The project it belongs to.
     *
     * @return the id of a project, or empty
     */
    Optional<Id<Project>> getProject();

    /**
     * The plan it belongs to.
     *
     * @return the id of a plan, or empty
     */
    Optional<Id<ServicePlan>> getPlan();

    /**
     * What it says of each village.
     *
     * @return one entry a village
     */
    List<@Valid VillageSummary> getVillages();

    /**
     * Who is to get it.
     *
     * @return ids of actors
     */
    List<Id<Actor>> getRecipients();

    /**
     * When it was sent.
     *
     * @return the date, or empty when it has not been
     */
    Optional<PartialDate> getSent();

    /**
     * Starts a summary.
     *
     * @return a new builder
     */
    static HalfYearSummaryBuilder builder() {
        return new HalfYearSummaryBuilder();
    }

    /**
     * Starts from the values of this summary.
     *
     * @return a new builder
     */
    default HalfYearSummaryBuilder toBuilder() {
        return builder().from(this);
    }
}
