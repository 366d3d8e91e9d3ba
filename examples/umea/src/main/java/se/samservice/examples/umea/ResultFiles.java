package se.samservice.examples.umea;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samservice.ServiceDataset;
import se.samservice.calendar.CycleCalendar;
import se.samservice.cycle.AnnualCycle;
import se.samservice.finding.Report;
import se.samservice.json.SamserviceJson;
import se.samservice.review.Review;
import se.samservice.summary.HalfYearDraft;
import se.samservice.value.Days;
import se.samservice.value.HalfYear;
import se.samservice.value.Language;
import se.samservice.wheel.YearWheel;

/** Everything that is made of a dataset in the reader's language, but for the printed report, as files in a folder. */
final class ResultFiles {

    private final ServiceDataset dataset;
    private final Report findings;
    private final Locale locale;

    ResultFiles(ServiceDataset dataset, Report findings, Locale locale) {
        this.dataset = dataset;
        this.findings = findings;
        this.locale = locale;
    }

    void write(Path out) throws IOException {
        SamserviceJson.standard().write(dataset, out.resolve("dataset.json"));
        writeReview(out);
        writeYearWheel(out);
        writeCalendar(out);
        writeClosings(out);
        SummaryFiles.write(dataset, out);
        Files.writeString(out.resolve("index.html"), index(dataset, findings, locale));
    }

    private void writeReview(Path out) throws IOException {
        Review review = review(dataset);
        Files.writeString(out.resolve("review.md"), review.toMarkdown(locale));
        Files.writeString(out.resolve("review.html"), page(review, locale));
    }

    static String page(Review review, Locale locale) {
        String title = Language.of(locale).choose("Avstämning, ", "Review, ") + review.owner();
        return HtmlPage.headed(locale, title, review.toHtml(locale, 1));
    }

    /** The time of the first project, or without one the half-year of the dataset's day. */
    static Review review(ServiceDataset dataset) {
        return dataset.getProjects().stream()
                .flatMap(project -> project.getActualPeriod().or(project::getPlannedPeriod).stream())
                .findFirst()
                .map(period -> Review.of(dataset, period))
                .orElseGet(() -> Review.of(dataset, HalfYear.from(dataset.getAsOf())));
    }

    private void writeYearWheel(Path out) throws IOException {
        YearWheel wheel = yearWheel(dataset, locale);
        String name = "year-wheel-" + wheel.getStart().getYear();
        Files.writeString(out.resolve(name + ".svg"), wheel.toSvg());
        Files.writeString(out.resolve(name + ".html"), page(wheel));
        Files.writeString(out.resolve(name + ".md"), wheel.toMarkdown());
    }

    private static String page(YearWheel wheel) {
        String title = Language.of(wheel.getLocale()).choose("Årshjul ", "Year wheel ")
                + wheel.getStart().getYear()
                + wheel.getOwner().map(owner -> ", " + owner).orElse("");
        return HtmlPage.of(wheel.getLocale(), title, wheel.toHtml());
    }

    /** All that there is to show, on one page. */
    static String index(ServiceDataset dataset, Report findings, Locale locale) {
        Language language = Language.of(locale);
        return new IndexPage(dataset, findings, locale)
                .section(
                        "review",
                        language.choose("Vad uppgifterna visar", "What the data shows"),
                        review(dataset).toHtml(locale, 3))
                .section(
                        "year",
                        language.choose("Årshjul", "Year wheel"),
                        yearWheel(dataset, locale).toHtml())
                .section(
                        "summaries",
                        language.choose("Halvårssummeringar", "Half-year summaries"),
                        SummaryFiles.halfYears(dataset).stream()
                                .map(halfYear ->
                                        HalfYearDraft.of(dataset, halfYear).toHtml(locale, 3))
                                .collect(Collectors.joining()))
                .section(
                        "closings",
                        language.choose("Om en butik stänger", "If a shop closes"),
                        ClosingReport.ofLastWholeYear(dataset, locale).html(3))
                .html();
    }

    /** The year of the dataset's day, with that day pointed out. */
    static YearWheel yearWheel(ServiceDataset dataset, Locale locale) {
        return YearWheel.of(dataset, YearMonth.of(dataset.getAsOf().getYear(), 1)).toBuilder()
                .locale(locale)
                .today(dataset.getAsOf())
                .build();
    }

    private void writeClosings(Path out) throws IOException {
        ClosingReport closings = ClosingReport.ofLastWholeYear(dataset, locale);
        String name = "closings-" + closings.year();
        Files.writeString(out.resolve(name + ".md"), closings.markdown());
        Files.writeString(out.resolve(name + ".html"), closings.page());
        Files.write(out.resolve(name + ".geojson"), closings.layer());
    }

    private void writeCalendar(Path out) throws IOException {
        int year = dataset.getAsOf().getYear();
        CycleCalendar calendar = CycleCalendar.builder()
                .locale(locale)
                .namespace("umea.example")
                .stamp(dataset.getAsOf().atStartOfDay().toInstant(ZoneOffset.UTC))
                .villages(dataset.getVillages())
                .sources(dataset.getSources())
                .build();
        for (AnnualCycle cycle : dataset.getAnnualCycles().stream().limit(1).toList()) {
            Files.writeString(out.resolve("year-wheel-" + year + ".ics"), calendar.of(cycle, Days.ofYear(year)));
        }
    }
}
