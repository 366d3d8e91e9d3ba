package se.samservice.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.Certainty;
import se.samservice.plan.MeasureStatus;
import se.samservice.plan.Project;
import se.samservice.plan.ServicePlan;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.wheel.YearWheel;

/**
 * What has come of a service plan or a project, on one page for those who decide (Swedish: <i>överblick för politiken</i>).
 *
 * <pre>{@code
 * PlanOverview overview = PlanOverview.ofProject(dataset, Id.of("lokal-samservice"));
 * Files.writeString(path, overview.toMarkdown(Locale.forLanguageTag("sv")));
 * }</pre>
 *
 * <p>The numbers are those of a {@link HalfYearDraft}, of all the time of the plan that is behind. A start that is not known
 * is taken from the decision, and without one all that is known counts; a time without an end lasts until the day of the
 * dataset. As in a draft, nothing confidential is told.
 */
@Value.Immutable
@SamserviceStyle
public interface PlanOverview {

    /**
     * What the plan or project is called.
     *
     * @return the title
     */
    LocalizedText getTitle();

    /**
     * Whose it is.
     *
     * @return the name of the municipality, for example {@code Umeå kommun}
     */
    String getMunicipality();

    /**
     * The day of the dataset.
     *
     * @return the day
     */
    LocalDate getAsOf();

    /**
     * When it began.
     *
     * @return the day, month or year; empty when not known, and then all that is known counts
     */
    Optional<PartialDate> getStart();

    /**
     * When it ends or has ended.
     *
     * @return the day, month or year, or empty when not known
     */
    Optional<PartialDate> getEnd();

    /**
     * The numbers of its time.
     *
     * @return the numbers
     */
    SummaryNumbers getNumbers();

    /**
     * What a plan is to achieve.
     *
     * @return goals; none of a project
     */
    List<LocalizedText> getGoals();

    /**
     * How many measures of a plan have come how far.
     *
     * @return how many of each status that occurs; nothing of a project
     */
    Map<MeasureStatus, Integer> getMeasures();

    /**
     * What a project was to make and has made by the day of the dataset.
     *
     * @return one line each; none of a plan
     */
    List<LocalizedText> getDelivered();

    /**
     * What a project was to make and has not made by then.
     *
     * @return one line each; none of a plan
     */
    List<LocalizedText> getUndelivered();

    /**
     * Spin-off effects by how well they are known, those without a date among them while the plan holds.
     *
     * @return effects of each certainty that has any
     */
    Map<Certainty, List<SummaryLine>> getEffects();

    /**
     * The work of the year of the dataset's day.
     *
     * @return the year wheel; its language is that asked for when the overview is written
     */
    YearWheel getWheel();

    /**
     * The overview as a document, the year wheel as a list.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @return CommonMark with one table as on GitHub; texts from data are escaped
     */
    default String toMarkdown(Locale locale) {
        return new MarkdownBlocks(1).text(new OverviewDocument(this, locale).blocks());
    }

    /**
     * The overview as a part of a page, without styles, with the year wheel as a picture and a table.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @param headingLevel the level of its first heading, 1 to 4
     * @return HTML; texts from data are escaped
     * @throws IllegalArgumentException if there is no such level
     */
    default String toHtml(Locale locale, int headingLevel) {
        return new HtmlBlocks(locale, headingLevel).text(new OverviewDocument(this, locale).blocks());
    }

    /**
     * The overview of a service plan.
     *
     * @param dataset what is known
     * @param plan the id of a plan
     * @return the overview
     * @throws IllegalArgumentException if the dataset has no such plan
     */
    static PlanOverview ofPlan(ServiceDataset dataset, Id<ServicePlan> plan) {
        Objects.requireNonNull(plan, "plan");
        return Overviewing.of(Objects.requireNonNull(dataset, "dataset"), plan);
    }

    /**
     * The overview of a project.
     *
     * @param dataset what is known
     * @param project the id of a project
     * @return the overview
     * @throws IllegalArgumentException if the dataset has no such project
     */
    static PlanOverview ofProject(ServiceDataset dataset, Id<Project> project) {
        Objects.requireNonNull(project, "project");
        return Overviewing.ofProject(Objects.requireNonNull(dataset, "dataset"), project);
    }

    /**
     * Starts an overview of one's own.
     *
     * @return a new builder
     */
    static PlanOverviewBuilder builder() {
        return new PlanOverviewBuilder();
    }

    /**
     * Starts from this overview, to change what is to be said.
     *
     * @return a new builder
     */
    default PlanOverviewBuilder toBuilder() {
        return builder().from(this);
    }
}
