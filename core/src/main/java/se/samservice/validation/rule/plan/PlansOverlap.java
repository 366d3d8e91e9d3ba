package se.samservice.validation.rule.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.samservice.finding.Rule;
import se.samservice.plan.PlanKind;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.DatePeriod;
import se.samservice.value.PartialDate;

/** Two plans of one kind are in force on the same day. */
public final class PlansOverlap extends DatasetRule {

    /** Describes the rule. */
    public PlansOverlap() {
        super(Rule.error("plans_overlap")
                .since("0.1")
                .messageSv("Planen gäller samtidigt som {other}, som är av samma slag.")
                .messageEn("The plan is in force at the same time as {other}, which is of the same kind.")
                .helpSv("Avsluta den äldre planens period dagen innan den nya börjar.")
                .helpEn("End the period of the older plan on the day before the new one begins.")
                .rationale("State aid is judged by the plan in force, and there can be one only.")
                .source("Förordning (2000:284) om stöd till kommersiell service, § 6"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Map<PlanKind, Longest> earlier = new EnumMap<>(PlanKind.class);
        data.watch(
                ServicePlan.class,
                (plan, place) -> plan.getPeriod().ifPresent(period -> {
                    Longest longest = earlier.computeIfAbsent(plan.getKind(), kind -> new Longest());
                    longest.overlapping(period)
                            .ifPresent(other -> breaches.add(place.pointer().at("period"), "other", other.getId()));
                    longest.add(plan, period);
                }));
    }

    /** Of the plans that have begun by each day, the one that holds longest: any overlap is found by asking it alone. */
    private static final class Longest {

        private record Holding(ServicePlan plan, LocalDate lastDay) {}

        private final NavigableMap<LocalDate, Holding> byFirstDay = new TreeMap<>();

        Optional<ServicePlan> overlapping(DatePeriod period) {
            return Optional.ofNullable(byFirstDay.floorEntry(lastDay(period)))
                    .map(Map.Entry::getValue)
                    .filter(holding -> !holding.lastDay().isBefore(firstDay(period)))
                    .map(Holding::plan);
        }

        void add(ServicePlan plan, DatePeriod period) {
            Holding own = new Holding(plan, lastDay(period));
            Map.Entry<LocalDate, Holding> before = byFirstDay.floorEntry(firstDay(period));
            if (before != null && !before.getValue().lastDay().isBefore(own.lastDay())) {
                return;
            }
            NavigableMap<LocalDate, Holding> after = byFirstDay.tailMap(firstDay(period), true);
            while (!after.isEmpty() && !after.firstEntry().getValue().lastDay().isAfter(own.lastDay())) {
                after.pollFirstEntry();
            }
            byFirstDay.put(firstDay(period), own);
        }

        /** The first day the plan surely holds. */
        private static LocalDate firstDay(DatePeriod period) {
            return period.getStart().map(PartialDate::latest).orElse(LocalDate.MIN);
        }

        /** The last day the plan surely holds. */
        private static LocalDate lastDay(DatePeriod period) {
            return period.getEnd().map(PartialDate::earliest).orElse(LocalDate.MAX);
        }
    }
}
