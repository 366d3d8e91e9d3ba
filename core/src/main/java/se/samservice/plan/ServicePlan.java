package se.samservice.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Responsibility;
import se.samservice.shop.ServiceKind;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.DatePeriod;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/**
 * A municipality's plan for commercial service in its countryside (Swedish: <i>serviceplan</i>,
 * <i>varuförsörjningsplan</i>).
 *
 * State aid to shops can only be given where the municipality has planned the supply of goods (ordinance 2000:284, §
 * 6).
 */
@Value.Immutable
@SamserviceStyle
public interface ServicePlan extends Identified<ServicePlan>, Sourced, Extensible {

    @Override
    Id<ServicePlan> getId();

    /**
     * What it is called.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * What kind of plan.
     *
     * @return the kind
     */
    PlanKind getKind();

    /**
     * How it was decided.
     *
     * @return the decision, or empty when it has not been
     */
    Optional<@Valid Decision> getDecision();

    /**
     * When it holds.
     *
     * @return the period, or empty when not known
     */
    Optional<@Valid DatePeriod> getPeriod();

    /**
     * The plan it replaces.
     *
     * @return the id of a plan, or empty
     */
    Optional<Id<ServicePlan>> getSupersedes();

    /**
     * Who sees to it.
     *
     * @return the responsibility, or empty when nobody does
     */
    Optional<@Valid Responsibility> getResponsibility();

    /**
     * The services it covers.
     *
     * @return kinds of service; empty when it does not say
     */
    List<ServiceKind> getScope();

    /**
     * Whether it covers public service as well.
     *
     * @return true or false, or empty when not known
     */
    Optional<Boolean> getPublicServiceIncluded();

    /**
     * What it was made from.
     *
     * @return kinds of groundwork
     */
    List<PlanBasis> getBasedOn();

    /**
     * The ladder of service it uses.
     *
     * @return steps from the highest down
     */
    List<@Valid ServiceLevel> getLevels();

    /**
     * Its rules for what comes first.
     *
     * @return rules
     */
    List<@Valid PriorityRule> getPriorityRules();

    /**
     * What it is to achieve.
     *
     * @return goals
     */
    List<@Valid Goal> getGoals();

    /**
     * What is to be done.
     *
     * @return measures
     */
    List<@Valid Measure> getMeasures();

    /**
     * What it says of each village.
     *
     * @return one entry a village
     */
    List<@Valid VillagePriority> getVillages();

    /**
     * What it says of each shop.
     *
     * @return one entry a shop
     */
    List<@Valid ShopPriority> getShops();

    /**
     * The documents it is tied to, such as the regional service programme.
     *
     * @return ids of steering documents
     */
    List<Id<SteeringDocument>> getRelatedDocuments();

    /**
     * How it is followed up.
     *
     * @return the follow-up, or empty when not decided
     */
    Optional<@Valid FollowUp> getFollowUp();

    /**
     * Where it can be read.
     *
     * @return an address, or empty
     */
    Optional<@Text(max = 2000) String> getUrl();

    /**
     * Starts a plan.
     *
     * @return a new builder
     */
    static ServicePlanBuilder builder() {
        return new ServicePlanBuilder();
    }

    /**
     * Starts from the values of this plan.
     *
     * @return a new builder
     */
    default ServicePlanBuilder toBuilder() {
        return builder().from(this);
    }
}
