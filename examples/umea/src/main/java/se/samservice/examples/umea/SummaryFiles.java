package se.samservice.examples.umea;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.plan.Project;
import se.samservice.summary.HalfYearDraft;
import se.samservice.summary.PlanOverview;
import se.samservice.value.DatePeriod;
import se.samservice.value.HalfYear;
import se.samservice.value.Language;

/** A draft of the summary of each half-year, and the one-pager for politicians, in both languages. */
final class SummaryFiles {

    /** As many half-years as anybody will sum up afterwards. */
    private static final int MOST = 20;

    private SummaryFiles() {}

    static void write(ServiceDataset dataset, Path folder) throws IOException {
        for (Language language : Language.values()) {
            Locale locale = language.locale();
            for (HalfYear halfYear : halfYears(dataset)) {
                HalfYearDraft draft = HalfYearDraft.of(dataset, halfYear);
                String name = "summary-" + halfYear + "-" + locale;
                Files.writeString(folder.resolve(name + ".md"), draft.toMarkdown(locale));
                Files.writeString(folder.resolve(name + ".html"), page(draft, locale));
            }
            Optional<PlanOverview> overview = overview(dataset);
            if (overview.isPresent()) {
                String name = "plan-overview-" + locale;
                Files.writeString(folder.resolve(name + ".md"), overview.get().toMarkdown(locale));
                Files.writeString(folder.resolve(name + ".html"), page(overview.get(), locale));
            }
        }
    }

    static String page(HalfYearDraft draft, Locale locale) {
        String title = Language.of(locale).choose("Halvårssummering ", "Half-year summary ") + draft.getHalfYear()
                + ", " + draft.getMunicipality();
        return HtmlPage.article(locale, title, draft.toHtml(locale, 1));
    }

    static String page(PlanOverview overview, Locale locale) {
        return HtmlPage.article(locale, overview.getTitle().in(locale), overview.toHtml(locale, 1));
    }

    /** The project the dataset tells of, or else its service plan. */
    static Optional<PlanOverview> overview(ServiceDataset dataset) {
        return dataset.getProjects().stream()
                .findFirst()
                .map(project -> PlanOverview.ofProject(dataset, project.getId()))
                .or(() -> dataset.getServicePlans().stream()
                        .findFirst()
                        .map(plan -> PlanOverview.ofPlan(dataset, plan.getId())));
    }

    /** The half-years of its projects until that of its day; only the latter if it has no projects. */
    static List<HalfYear> halfYears(ServiceDataset dataset) {
        HalfYear last = HalfYear.from(dataset.getAsOf());
        HalfYear first = dataset.getProjects().stream()
                .flatMap(SummaryFiles::start)
                .min(HalfYear::compareTo)
                .filter(start -> start.compareTo(last) < 0)
                .orElse(last);
        List<HalfYear> halfYears = new ArrayList<>();
        for (HalfYear halfYear = first; halfYear.compareTo(last) <= 0; halfYear = halfYear.next()) {
            halfYears.add(halfYear);
        }
        return halfYears.subList(Math.max(0, halfYears.size() - MOST), halfYears.size());
    }

    private static Stream<HalfYear> start(Project project) {
        return project
                .getActualPeriod()
                .or(project::getPlannedPeriod)
                .flatMap(DatePeriod::getStart)
                .map(start -> HalfYear.from(start.earliest()))
                .stream();
    }
}
