package se.samservice.validation.rule.plan;

import java.time.LocalDate;
import java.util.Optional;
import se.samservice.plan.FollowUp;
import se.samservice.plan.ServicePlan;
import se.samservice.value.DatePeriod;
import se.samservice.value.PartialDate;

/** When a plan is to be followed up. */
final class FollowUpDue {

    private FollowUpDue() {}

    /** Whether the plan holds on a day. */
    static boolean isInForce(ServicePlan plan, LocalDate day) {
        return plan.getPeriod().filter(period -> period.contains(day)).isPresent();
    }

    /** When the plan was last followed up; until it has been, when it began to hold. */
    static Optional<PartialDate> last(ServicePlan plan) {
        return plan.getFollowUp()
                .flatMap(FollowUp::getLast)
                .or(() -> plan.getPeriod().flatMap(DatePeriod::getStart));
    }

    /**
     * The last day on which the follow-up is in time, as far as the plan itself tells: the next one it has set, if that has
     * not been done, and otherwise by how often it is to be.
     */
    static Optional<LocalDate> of(ServicePlan plan) {
        Optional<FollowUp> followUp = plan.getFollowUp();
        return followUp.flatMap(FollowUp::getNext)
                .filter(next -> followUp.flatMap(FollowUp::getLast)
                        .filter(last -> !last.isSurelyBefore(next))
                        .isEmpty())
                .map(PartialDate::latest)
                .or(() -> followUp.flatMap(FollowUp::getEveryMonths)
                        .filter(months -> months >= 1)
                        .flatMap(months -> last(plan).map(last -> last.latest().plusMonths(months))));
    }
}
