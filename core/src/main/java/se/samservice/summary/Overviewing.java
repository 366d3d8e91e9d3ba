package se.samservice.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samservice.ServiceDataset;
import se.samservice.plan.Decision;
import se.samservice.plan.Deliverable;
import se.samservice.plan.Goal;
import se.samservice.plan.Measure;
import se.samservice.plan.MeasureStatus;
import se.samservice.plan.Project;
import se.samservice.plan.ServicePlan;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.wheel.YearWheel;

/** Puts an overview together. */
final class Overviewing {

    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private Overviewing() {}

    static PlanOverview of(ServiceDataset data, Id<ServicePlan> id) {
        ServicePlan plan = Optional.ofNullable(
                        Ground.byId(data.getServicePlans()).get(id))
                .orElseThrow(() -> new IllegalArgumentException("No such plan: " + id));
        Optional<PartialDate> start =
                start(plan.getPeriod()).or(() -> plan.getDecision().map(Decision::getDate));
        Map<MeasureStatus, Integer> measures = new EnumMap<>(MeasureStatus.class);
        plan.getMeasures().stream().map(Measure::getStatus).forEach(status -> measures.merge(status, 1, Integer::sum));
        return overview(data, start, end(plan.getPeriod()))
                .title(plain(plan.getTitle()))
                .goals(plan.getGoals().stream()
                        .map(Goal::getTitle)
                        .map(Overviewing::plain)
                        .toList())
                .measures(measures)
                .build();
    }

    static PlanOverview ofProject(ServiceDataset data, Id<Project> id) {
        Project project = Optional.ofNullable(Ground.byId(data.getProjects()).get(id))
                .orElseThrow(() -> new IllegalArgumentException("No such project: " + id));
        Optional<DatePeriod> period = project.getActualPeriod().or(project::getPlannedPeriod);
        List<Deliverable> made = project.getDeliverables().stream()
                .filter(deliverable -> isMade(deliverable, data.getAsOf()))
                .toList();
        return overview(data, start(period), end(period))
                .title(plain(LocalizedText.of(project.getName())))
                .delivered(made.stream().map(Overviewing::delivered).toList())
                .undelivered(project.getDeliverables().stream()
                        .filter(deliverable -> !isMade(deliverable, data.getAsOf()))
                        .map(Deliverable::getTitle)
                        .map(Overviewing::plain)
                        .toList())
                .build();
    }

    /** What it says, without what its owner has added to it. */
    private static LocalizedText plain(LocalizedText text) {
        return Phrase.of(language -> Phrase.text(text, language));
    }

    private static boolean isMade(Deliverable deliverable, LocalDate today) {
        return deliverable
                .getDelivered()
                .filter(date -> !date.earliest().isAfter(today))
                .isPresent();
    }

    private static LocalizedText delivered(Deliverable deliverable) {
        PartialDate date = deliverable.getDelivered().orElseThrow();
        return Phrase.of(language -> Phrase.dated(date, language, Phrase.text(deliverable.getTitle(), language)));
    }

    private static Optional<PartialDate> start(Optional<DatePeriod> period) {
        return period.flatMap(DatePeriod::getStart);
    }

    private static Optional<PartialDate> end(Optional<DatePeriod> period) {
        return period.flatMap(DatePeriod::getEnd);
    }

    private static PlanOverviewBuilder overview(
            ServiceDataset data, Optional<PartialDate> start, Optional<PartialDate> end) {
        LocalDate today = data.getAsOf();
        LocalDate last = end.map(PartialDate::latest).orElse(today);
        LocalDate first = start.map(PartialDate::earliest).orElse(LONG_AGO);
        Days period = Days.of(first, last.isBefore(first) ? first : last);
        Window window = new Window(period, today);
        Ground ground = new Ground(data, Optional.empty());
        return PlanOverview.builder()
                .municipality(data.getMunicipality()
                        .getOfficialName()
                        .orElse(data.getMunicipality().getName()))
                .asOf(today)
                .start(start)
                .end(end)
                .numbers(new Counting(ground, Facts.of(ground), window).numbers())
                .effects(Effects.lines(data, window))
                .wheel(YearWheel.of(data, YearMonth.of(year(today), 1)).toBuilder()
                        .today(today)
                        .build());
    }

    /** A wheel has room for the years of the calendar. */
    private static int year(LocalDate today) {
        return Math.max(1, Math.min(9999, today.getYear()));
    }
}
