package se.samservice.need;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;

/** Something that is proposed, tried or in use to meet one or more needs (Swedish: <i>servicelösning</i>). */
@Value.Immutable
@SamserviceStyle
public interface ServiceSolution extends Identified<ServiceSolution>, Sourced, Extensible {

    @Override
    Id<ServiceSolution> getId();

    /**
     * The solution in one line.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * The solution in more words.
     *
     * @return the text, or empty
     */
    Optional<@Valid LocalizedText> getDescription();

    /**
     * What kind of thing it is.
     *
     * @return the kind
     */
    SolutionKind getKind();

    /**
     * The needs it is meant to meet.
     *
     * @return ids of needs
     */
    List<Id<ServiceNeed>> getNeeds();

    /**
     * Why it meets no named need, if so.
     *
     * @return the reason, or empty
     */
    Optional<@Valid LocalizedText> getNoNeedReason();

    /**
     * Where it is tried or in use.
     *
     * @return ids of villages
     */
    List<Id<Village>> getVillages();

    /**
     * The shops that take part.
     *
     * @return ids of shops
     */
    List<Id<Shop>> getShops();

    /**
     * Who takes part beside the shops.
     *
     * @return ids of actors
     */
    List<Id<Actor>> getPartners();

    /**
     * What has become of it over time, oldest first.
     *
     * @return changes of stage
     */
    List<@Valid StageChange> getStages();

    /**
     * What came of it.
     *
     * @return the text, or empty when nothing has yet
     */
    Optional<@Valid LocalizedText> getResult();

    /**
     * What was learnt, for those who come after.
     *
     * @return one line each
     */
    List<@Valid LocalizedText> getLessons();

    /**
     * Whether it has been checked against the law on public procurement; buying from the shop in the village needs it.
     *
     * @return the status, or empty when nobody has asked
     */
    Optional<CheckStatus> getProcurementCheck();

    /**
     * Whether it has been checked against the rules on state aid.
     *
     * @return the status, or empty when nobody has asked
     */
    Optional<CheckStatus> getStateAidCheck();

    /**
     * How far it had come on a day.
     *
     * @param date the day
     * @return the last stage that had surely or possibly begun, or empty when none had
     */
    default Optional<SolutionStage> stageOn(LocalDate date) {
        return getStages().stream()
                .filter(change -> !change.getSince().earliest().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(StageChange::getStage);
    }

    /**
     * Starts a solution.
     *
     * @return a new builder
     */
    static ServiceSolutionBuilder builder() {
        return new ServiceSolutionBuilder();
    }

    /**
     * Starts from the values of this solution.
     *
     * @return a new builder
     */
    default ServiceSolutionBuilder toBuilder() {
        return builder().from(this);
    }
}
