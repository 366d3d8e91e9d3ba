package se.samservice.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.EntityRef;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;

/**
 * A result of the work taken into a steering document or taken up by the region (Swedish: <i>projektresultat lyfts in
 * i styrdokument</i>).
 */
@Value.Immutable
@SamserviceStyle
public interface ResultUptake extends Identified<ResultUptake>, Sourced, Extensible {

    @Override
    Id<ResultUptake> getId();

    /**
     * What was taken up.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * The results, where they are in the dataset.
     *
     * @return things of the dataset
     */
    List<EntityRef> getResults();

    /**
     * The document that took it up.
     *
     * @return the id of a steering document, or empty
     */
    Optional<Id<SteeringDocument>> getDocument();

    /**
     * The service plan that took it up.
     *
     * @return the id of a plan, or empty
     */
    Optional<Id<ServicePlan>> getPlan();

    /**
     * The body that took it up.
     *
     * @return the id of an actor, or empty
     */
    Optional<Id<Actor>> getActor();

    /**
     * When.
     *
     * @return the day, month or year
     */
    PartialDate getDate();

    /**
     * Starts an uptake.
     *
     * @return a new builder
     */
    static ResultUptakeBuilder builder() {
        return new ResultUptakeBuilder();
    }

    /**
     * Starts from the values of this uptake.
     *
     * @return a new builder
     */
    default ResultUptakeBuilder toBuilder() {
        return builder().from(this);
    }
}
