package se.samservice.validation.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.plan.PlanKind;
import se.samservice.plan.ServicePlan;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class PlansOverlapTest {

    /** Periods of whole months, also reversed ones and ones without start or end. */
    private static DatePeriod period(int number) {
        Optional<PartialDate> start = Optional.of(number / 14 % 14)
                .filter(month -> month >= 1 && month <= 12)
                .map(month -> PartialDate.of(2025, month));
        Optional<PartialDate> end = Optional.of(number % 14)
                .filter(month -> month >= 1 && month <= 12)
                .map(month -> PartialDate.of(2025, month));
        return DatePeriod.builder().start(start).end(end).build();
    }

    private static ServiceDataset withPlans(List<DatePeriod> periods) {
        return Samples.dataset().toBuilder()
                .servicePlans(IntStream.range(0, periods.size())
                        .mapToObj(i -> plan(i, periods.get(i)))
                        .toList())
                .build();
    }

    private static ServicePlan plan(int number, DatePeriod period) {
        return ServicePlan.builder()
                .id(Id.of("plan-" + number))
                .title(LocalizedText.of("Plan"))
                .kind(PlanKind.SERVICE_PLAN)
                .period(period)
                .build();
    }

    private static List<String> reported(List<DatePeriod> periods) {
        return Found.in(withPlans(periods)).stream()
                .filter(found -> found.code().equals("plans_overlap"))
                .map(Found::pointer)
                .toList();
    }

    private static boolean overlap(DatePeriod a, DatePeriod b) {
        return beginsBeforeEndOf(a, b) && beginsBeforeEndOf(b, a);
    }

    private static boolean beginsBeforeEndOf(DatePeriod a, DatePeriod b) {
        return a.getStart().isEmpty()
                || b.getEnd().isEmpty()
                || !a.getStart().get().latest().isAfter(b.getEnd().get().earliest());
    }

    @Property
    void a_plan_is_reported_exactly_if_it_overlaps_one_before_it(
            @ForAll @Size(max = 8) List<@IntRange(max = 195) Integer> numbers) {
        List<DatePeriod> periods =
                numbers.stream().map(PlansOverlapTest::period).toList();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            DatePeriod own = periods.get(i);
            if (periods.subList(0, i).stream().anyMatch(other -> overlap(own, other))) {
                expected.add("/servicePlans/" + i + "/period");
            }
        }

        assertThat(reported(periods)).containsExactlyElementsOf(expected);
    }

    @Test
    void a_plan_that_overlaps_several_is_reported_once_with_the_one_that_holds_longest() {
        PartialDate spring = PartialDate.parse("2025-03-01");
        List<DatePeriod> periods = List.of(
                DatePeriod.between(PartialDate.parse("2025-01-01"), spring),
                DatePeriod.since(PartialDate.parse("2025-04-01")),
                DatePeriod.between(spring, PartialDate.parse("2025-05-01")));

        assertThat(Found.in(withPlans(periods)))
                .contains(Found.error(
                        "plans_overlap", "/servicePlans/2/period", "servicePlans/plan-2", "other", "plan-1"));
    }
}
