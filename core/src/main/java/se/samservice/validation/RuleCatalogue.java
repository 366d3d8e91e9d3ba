package se.samservice.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.validation.rule.actor.ActorPartOfItself;
import se.samservice.validation.rule.actor.NoDeputy;
import se.samservice.validation.rule.collaboration.CompensationUnreported;
import se.samservice.validation.rule.collaboration.DialogueStepsOutOfOrder;
import se.samservice.validation.rule.collaboration.EventEndsBeforeStart;
import se.samservice.validation.rule.collaboration.MatterAnsweredTooEarly;
import se.samservice.validation.rule.collaboration.MatterUnanswered;
import se.samservice.validation.rule.collaboration.OutcomeWithoutAnswer;
import se.samservice.validation.rule.collaboration.ParticipationWithoutParty;
import se.samservice.validation.rule.collaboration.ResolvedDialogueWithoutResult;
import se.samservice.validation.rule.collaboration.TourStopOfOtherKind;
import se.samservice.validation.rule.communication.ImageConsentEndsSoon;
import se.samservice.validation.rule.communication.ImageWithoutAltText;
import se.samservice.validation.rule.communication.ImageWithoutConsent;
import se.samservice.validation.rule.cycle.ActivityOnHoliday;
import se.samservice.validation.rule.cycle.ActivityOverdue;
import se.samservice.validation.rule.cycle.ChecklistItemUnserved;
import se.samservice.validation.rule.cycle.MovedTooFar;
import se.samservice.validation.rule.cycle.NobodyResponsible;
import se.samservice.validation.rule.cycle.OccurrenceUnknown;
import se.samservice.validation.rule.cycle.RelativeInCircle;
import se.samservice.validation.rule.cycle.RingOfOtherCycle;
import se.samservice.validation.rule.cycle.SuccessFactorUnserved;
import se.samservice.validation.rule.cycle.YearDayImpossible;
import se.samservice.validation.rule.cycle.YearsReversed;
import se.samservice.validation.rule.method.AnswerToOtherChecklist;
import se.samservice.validation.rule.method.ItemAnsweredTwice;
import se.samservice.validation.rule.method.SuccessFactorWithoutEvidence;
import se.samservice.validation.rule.need.DroppedNeedWithoutReason;
import se.samservice.validation.rule.need.ServiceNeedWithoutService;
import se.samservice.validation.rule.need.SolutionWithoutNeed;
import se.samservice.validation.rule.need.StagesOutOfOrder;
import se.samservice.validation.rule.place.CountyAgainstMunicipality;
import se.samservice.validation.rule.place.MunicipalityNameAgainstCode;
import se.samservice.validation.rule.place.ReservedMunicipality;
import se.samservice.validation.rule.place.SettlementClassAgainstCode;
import se.samservice.validation.rule.place.SettlementClassAgainstPopulation;
import se.samservice.validation.rule.place.SettlementCodeElsewhere;
import se.samservice.validation.rule.place.SettlementSharedByVillages;
import se.samservice.validation.rule.place.UnknownMunicipality;
import se.samservice.validation.rule.place.VillageNameShared;
import se.samservice.validation.rule.plan.DecidedAfterStart;
import se.samservice.validation.rule.plan.FollowUpOverdue;
import se.samservice.validation.rule.plan.GoalOfOtherPlan;
import se.samservice.validation.rule.plan.GoalPartOfItself;
import se.samservice.validation.rule.plan.GoalWithoutMeasure;
import se.samservice.validation.rule.plan.HalfYearSummaryMissing;
import se.samservice.validation.rule.plan.MeasureOverdue;
import se.samservice.validation.rule.plan.MeasureWithoutDue;
import se.samservice.validation.rule.plan.MeasureWithoutResponsible;
import se.samservice.validation.rule.plan.PilotVillageNotVisited;
import se.samservice.validation.rule.plan.PlanExpired;
import se.samservice.validation.rule.plan.PlanSupersedesItself;
import se.samservice.validation.rule.plan.PlanVillageNotVisited;
import se.samservice.validation.rule.plan.PlanWithoutDecision;
import se.samservice.validation.rule.plan.PlansOverlap;
import se.samservice.validation.rule.plan.SummaryOfNothing;
import se.samservice.validation.rule.plan.SummaryTwice;
import se.samservice.validation.rule.plan.UptakeByNobody;
import se.samservice.validation.rule.plan.VillageOutsideLadder;
import se.samservice.validation.rule.plan.YearlyFollowUpMissing;
import se.samservice.validation.rule.reference.DanglingReference;
import se.samservice.validation.rule.reference.DuplicateId;
import se.samservice.validation.rule.reference.UnknownCode;
import se.samservice.validation.rule.shop.ClosedShopOffersService;
import se.samservice.validation.rule.shop.OpeningSpansOverlap;
import se.samservice.validation.rule.shop.RestrictedServiceUnstaffed;
import se.samservice.validation.rule.shop.StatusHistoryOutOfOrder;
import se.samservice.validation.rule.value.AxesSwapped;
import se.samservice.validation.rule.value.DateFarInFuture;
import se.samservice.validation.rule.value.DateLongPast;
import se.samservice.validation.rule.value.PersonalDataInText;
import se.samservice.validation.rule.value.PositionFarFromOthers;
import se.samservice.validation.rule.value.PositionOutsideSweden;

/**
 * Every rule a dataset is held to: those about single attributes and those about the whole.
 *
 * <p>The rule reference, {@code json/RULES.md}, is printed from it; a {@link RuleSet} changes what its rules matter.
 */
public final class RuleCatalogue {

    static final List<DatasetRule> DATASET_RULES = List.of(
            new DanglingReference(),
            new DuplicateId(),
            new UnknownCode(),
            new CountyAgainstMunicipality(),
            new MunicipalityNameAgainstCode(),
            new SettlementClassAgainstPopulation(),
            new SettlementCodeElsewhere(),
            new UnknownMunicipality(),
            new ReservedMunicipality(),
            new SettlementClassAgainstCode(),
            new SettlementSharedByVillages(),
            new VillageNameShared(),
            new NoDeputy(),
            new ActorPartOfItself(),
            new ClosedShopOffersService(),
            new StatusHistoryOutOfOrder(),
            new RestrictedServiceUnstaffed(),
            new OpeningSpansOverlap(),
            new StagesOutOfOrder(),
            new DroppedNeedWithoutReason(),
            new ServiceNeedWithoutService(),
            new SolutionWithoutNeed(),
            new AnswerToOtherChecklist(),
            new ItemAnsweredTwice(),
            new SuccessFactorWithoutEvidence(),
            new RingOfOtherCycle(),
            new NobodyResponsible(),
            new YearDayImpossible(),
            new RelativeInCircle(),
            new YearsReversed(),
            new MovedTooFar(),
            new SuccessFactorUnserved(),
            new ChecklistItemUnserved(),
            new OccurrenceUnknown(),
            new ActivityOnHoliday(),
            new ActivityOverdue(),
            new EventEndsBeforeStart(),
            new ParticipationWithoutParty(),
            new TourStopOfOtherKind(),
            new MatterAnsweredTooEarly(),
            new OutcomeWithoutAnswer(),
            new DialogueStepsOutOfOrder(),
            new ResolvedDialogueWithoutResult(),
            new CompensationUnreported(),
            new MatterUnanswered(),
            new ImageWithoutConsent(),
            new ImageWithoutAltText(),
            new ImageConsentEndsSoon(),
            new PlansOverlap(),
            new DecidedAfterStart(),
            new PlanSupersedesItself(),
            new GoalPartOfItself(),
            new GoalOfOtherPlan(),
            new GoalWithoutMeasure(),
            new MeasureWithoutResponsible(),
            new MeasureWithoutDue(),
            new SummaryTwice(),
            new SummaryOfNothing(),
            new UptakeByNobody(),
            new VillageOutsideLadder(),
            new PlanExpired(),
            new PlanWithoutDecision(),
            new FollowUpOverdue(),
            new MeasureOverdue(),
            new HalfYearSummaryMissing(),
            new PilotVillageNotVisited(),
            new PlanVillageNotVisited(),
            new YearlyFollowUpMissing(),
            new PositionOutsideSweden(),
            new AxesSwapped(),
            new PositionFarFromOthers(),
            new DateFarInFuture(),
            new DateLongPast(),
            new PersonalDataInText());

    private static final List<Rule> ALL = Stream.concat(
                    ConstraintRules.ALL.stream(), DATASET_RULES.stream().map(DatasetRule::rule))
            .sorted(Comparator.comparing(Rule::getCode))
            .toList();

    private static final List<String> CODES = ALL.stream().map(Rule::getCode).toList();

    private RuleCatalogue() {}

    /**
     * All rules.
     *
     * @return the rules in the order of their codes
     */
    public static List<Rule> rules() {
        return ALL;
    }

    /**
     * The codes of all rules.
     *
     * @return the codes in alphabetical order
     */
    public static List<String> codes() {
        return CODES;
    }

    /**
     * The rule with this code.
     *
     * @param code the name of the rule
     * @return the rule, or empty when there is none
     */
    public static Optional<Rule> rule(String code) {
        return ALL.stream().filter(rule -> rule.getCode().equals(code)).findFirst();
    }
}
