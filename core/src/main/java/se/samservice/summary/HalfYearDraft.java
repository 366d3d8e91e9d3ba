package se.samservice.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.Certainty;
import se.samservice.place.Village;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.HalfYearSummaryBuilder;
import se.samservice.plan.Project;
import se.samservice.plan.ServicePlan;
import se.samservice.plan.VillageSummary;
import se.samservice.plan.VillageSummaryBuilder;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/**
 * What a half-year meant, drawn up from a dataset to be looked through and sent to everybody concerned (Swedish: <i>utkast
 * till halvårssummering</i>).
 *
 * <pre>{@code
 * HalfYearDraft draft = HalfYearDraft.of(dataset, HalfYear.of(2023, 2));
 * Files.writeString(path, draft.toMarkdown(Locale.forLanguageTag("sv")));
 * HalfYearSummary summary = draft.toSummary(Id.of("summary-2023-h2")); // to be kept in the dataset
 * }</pre>
 *
 * <p>What surely happened in the half-year stands with the villages it concerns; what is dated too loosely to tell stands
 * apart, for the editor to move or strike. Nothing after the day of the dataset counts as done. What comes next is what is
 * planned until the end of the half-year that follows, and the needs that are open.
 *
 * <p>It holds titles and names, the steps of dialogues, and numbers: nothing marked {@link
 * se.samservice.value.Confidential}, no contact points and no properties of the owner's own. What people have written in
 * them is told as it stands, so look at the warnings {@code personal_data_in_text} before a first mailing.
 */
@Value.Immutable
@SamserviceStyle
public interface HalfYearDraft {

    /**
     * The half-year it tells of.
     *
     * @return the half-year
     */
    HalfYear getHalfYear();

    /**
     * The day of the dataset.
     *
     * @return the day; later ones are not told of as done
     */
    LocalDate getAsOf();

    /**
     * Who sends it.
     *
     * @return the name of the municipality, for example {@code Umeå kommun}
     */
    String getMunicipality();

    /**
     * The projects that ran on some day of the half-year.
     *
     * @return ids of projects
     */
    List<Id<Project>> getProjects();

    /**
     * The service plans that held on some day of the half-year.
     *
     * @return ids of plans
     */
    List<Id<ServicePlan>> getPlans();

    /**
     * What these projects and plans are called.
     *
     * @return one line each
     */
    List<LocalizedText> getProgrammeNames();

    /**
     * The numbers of the half-year.
     *
     * @return the numbers
     */
    SummaryNumbers getNumbers();

    /**
     * The numbers of the half-year before, as the earlier dataset tells them.
     *
     * @return the numbers, or empty without an earlier dataset
     */
    Optional<SummaryNumbers> getPrevious();

    /**
     * What there is to say: first of several villages together, then village by village, last of the whole municipality.
     *
     * @return parts, each of which says something
     */
    List<VillagePart> getParts();

    /**
     * What the villages of the dataset are called.
     *
     * @return names by id, in the order of the dataset
     */
    Map<Id<Village>, String> getVillageNames();

    /**
     * The villages of which nothing is noted.
     *
     * @return ids of villages
     */
    List<Id<Village>> getSilentVillages();

    /**
     * Spin-off effects by how well they are known; in the half-year of the dataset also those without a date.
     *
     * @return effects of each certainty that has any
     */
    Map<Certainty, List<SummaryLine>> getEffects();

    /**
     * What may belong to the half-year or not, because its date is not known well enough.
     *
     * @return lines to move or strike
     */
    List<SummaryLine> getUndated();

    /**
     * Who should get it: who has a part in the projects and plans, sits in the forum, took part in the events, got an earlier
     * summary or belongs to a village it tells of. The municipality itself is not among them.
     *
     * @return actors in the order of the dataset
     */
    List<Recipient> getRecipients();

    /**
     * The shops that should get it: those that trade in a village it tells of.
     *
     * @return names of shops in the order of the dataset
     */
    List<String> getShops();

    /**
     * The draft as a document for mail, chat and word processors.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @return CommonMark with one table as on GitHub; texts from data are escaped
     */
    default String toMarkdown(Locale locale) {
        return new MarkdownBlocks(1).text(new DraftDocument(this, locale).blocks());
    }

    /**
     * The draft as a part of a page, without styles: one {@code article} with headings, lists and tables that screen readers
     * can follow.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @param headingLevel the level of its first heading, 1 to 4
     * @return HTML; texts from data are escaped
     * @throws IllegalArgumentException if there is no such level
     */
    default String toHtml(Locale locale, int headingLevel) {
        return new HtmlBlocks(locale, headingLevel).text(new DraftDocument(this, locale).blocks());
    }

    /**
     * The draft as a thing of the dataset, not sent yet. It belongs to the project and the plan if there is only one of each.
     * What concerns the whole municipality has no place in it; what concerns several villages stands with each of them.
     *
     * @param id the id it is to have
     * @return a summary of the villages of the dataset of which something is told
     */
    default HalfYearSummary toSummary(Id<HalfYearSummary> id) {
        Objects.requireNonNull(id, "id");
        Map<Id<Village>, VillageSummaryBuilder> byVillage = new LinkedHashMap<>();
        for (Id<Village> village : getVillageNames().keySet()) {
            for (VillagePart part : getParts()) {
                if (part.villages().contains(village)) {
                    byVillage
                            .computeIfAbsent(
                                    village, any -> VillageSummary.builder().village(village))
                            .addAllDone(texts(part.done()))
                            .addAllOngoing(texts(part.ongoing()))
                            .addAllNext(texts(part.next()));
                }
            }
        }
        HalfYearSummaryBuilder summary = HalfYearSummary.builder().id(id).halfYear(getHalfYear());
        getProjects().stream().filter(any -> getProjects().size() == 1).forEach(summary::project);
        getPlans().stream().filter(any -> getPlans().size() == 1).forEach(summary::plan);
        byVillage.values().forEach(village -> summary.addVillage(village.build()));
        getRecipients().forEach(recipient -> summary.addRecipient(recipient.actor()));
        return summary.build();
    }

    private static List<LocalizedText> texts(List<SummaryLine> lines) {
        List<LocalizedText> texts = new ArrayList<>();
        lines.forEach(line -> texts.add(line.text()));
        return texts;
    }

    /**
     * A draft from one dataset.
     *
     * @param dataset what is known
     * @param halfYear the half-year to tell of; one before the data has nothing done, one that has not begun no numbers
     * @return the draft
     */
    static HalfYearDraft of(ServiceDataset dataset, HalfYear halfYear) {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(halfYear, "halfYear");
        return new Drafting(dataset, Optional.empty(), halfYear).draft();
    }

    /**
     * A draft from two datasets: what has changed between them without a date is known to have changed since the earlier, and
     * the numbers of the half-year before stand beside.
     *
     * @param dataset what is known
     * @param before what was known half a year earlier
     * @param halfYear the half-year to tell of
     * @return the draft
     * @throws IllegalArgumentException if the datasets have municipalities with different codes
     */
    static HalfYearDraft of(ServiceDataset dataset, ServiceDataset before, HalfYear halfYear) {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(halfYear, "halfYear");
        return new Drafting(dataset, Optional.of(before), halfYear).draft();
    }

    /**
     * Starts a draft of one's own.
     *
     * @return a new builder
     */
    static HalfYearDraftBuilder builder() {
        return new HalfYearDraftBuilder();
    }

    /**
     * Starts from this draft, to change what is to be said.
     *
     * @return a new builder
     */
    default HalfYearDraftBuilder toBuilder() {
        return builder().from(this);
    }
}
