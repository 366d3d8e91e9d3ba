package se.samservice.validation.rule.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samservice.finding.Rule;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.Project;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.DatePeriod;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** A project or plan was in force a whole half-year, and nobody has summed that half-year up. */
public final class HalfYearSummaryMissing extends DatasetRule {

    private static final int HALF_YEARS_BACK = 20;
    private static final int MONTHS_TO_WRITE = 3;

    /** Describes the rule. */
    public HalfYearSummaryMissing() {
        super(Rule.warning("half_year_summary_missing")
                .since("0.1")
                .messageSv("Summering för halvåret {halfYear} saknas.")
                .messageEn("There is no summary of the half-year {halfYear}.")
                .helpSv("Lägg till en summering för halvåret.")
                .helpEn("Add a summary of the half-year.")
                .rationale(
                        "Villages, politicians and partners are told every half-year what has come of the work; three months are enough to write it, and gaps older than ten years are let be.")
                .source("Umeå's project Lokal SamService: summaries every half-year"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Told<Project> byProject = new Told<>();
        Told<ServicePlan> byPlan = new Told<>();
        data.each(HalfYearSummary.class, (summary, place) -> {
            summary.getProject().ifPresent(project -> byProject.add(project, summary.getHalfYear()));
            summary.getPlan().ifPresent(plan -> byPlan.add(plan, summary.getHalfYear()));
        });
        data.each(
                Project.class,
                (project, place) -> due(project.getActualPeriod().or(project::getPlannedPeriod), data.today())
                        .filter(halfYear -> !byProject.of(project.getId()).contains(halfYear))
                        .forEach(halfYear -> breaches.add(place.pointer(), "halfYear", halfYear)));
        data.each(ServicePlan.class, (plan, place) -> {
            Set<HalfYear> told = byPlan.of(plan.getId());
            if (!told.isEmpty()) { // a plan without any summary is not followed that way
                due(plan.getPeriod(), data.today())
                        .filter(halfYear -> !told.contains(halfYear))
                        .forEach(halfYear -> breaches.add(place.pointer(), "halfYear", halfYear));
            }
        });
    }

    private static Stream<HalfYear> due(Optional<DatePeriod> period, LocalDate today) {
        Optional<LocalDate> start = period.flatMap(DatePeriod::getStart).map(PartialDate::latest);
        Optional<LocalDate> end = period.flatMap(DatePeriod::getEnd).map(PartialDate::earliest);
        int thisHalfYear = 2 * today.getYear() + (today.getMonthValue() > 6 ? 1 : 0);
        return IntStream.range(thisHalfYear - HALF_YEARS_BACK, thisHalfYear)
                .filter(number -> start.isPresent() && number >= 2 && number < 20_000)
                .mapToObj(number -> HalfYear.of(number / 2, number % 2 + 1))
                .filter(halfYear -> start.filter(halfYear.firstDay()::isBefore).isEmpty())
                .filter(halfYear -> end.filter(halfYear.lastDay()::isAfter).isEmpty())
                .filter(halfYear ->
                        halfYear.lastDay().plusMonths(MONTHS_TO_WRITE).isBefore(today));
    }

    /** The half-years that have been summed up for each project or plan. */
    private static final class Told<T> {

        private final Map<Id<T>, Set<HalfYear>> halfYears = new HashMap<>();

        void add(Id<T> owner, HalfYear halfYear) {
            halfYears.computeIfAbsent(owner, any -> new HashSet<>()).add(halfYear);
        }

        Set<HalfYear> of(Id<T> owner) {
            return halfYears.getOrDefault(owner, Set.of());
        }
    }
}
