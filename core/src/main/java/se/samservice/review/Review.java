package se.samservice.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samservice.ServiceDataset;
import se.samservice.method.ChecklistItem;
import se.samservice.method.Checklists;
import se.samservice.method.SuccessFactor;
import se.samservice.method.SuccessFactors;
import se.samservice.value.DatePeriod;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.PartialDate;

/**
 * What a dataset shows of each success factor and checklist item for a time (Swedish: <i>vad uppgifterna visar</i>).
 *
 * <pre>{@code
 * Review review = Review.of(data, HalfYear.of(2023, 2));
 * for (FactorReview factor : review.successFactors()) {
 *     System.out.println(factor.showing().reason(locale));
 * }
 * // Lokala handlardagar: 1.
 * }</pre>
 *
 * <p>The built-in factors and checklist come first, then the dataset's own; one of its own with the id of a built-in one
 * takes that one's place. What counts as evidence stands on the factor or item as
 * {@link se.samservice.method.SuccessFactor#getEvidenceKinds() data}. It has to lie in the time for sure: a date known only
 * by year does in a period that holds the whole year. What has no date, like an inspiration item, is known on the day of
 * the data. What is planned for later is no evidence. What is not noted is not shown, and may have been done all the same.
 *
 * @param owner the municipality, as it calls itself
 * @param period the time
 * @param today the day it is seen from
 * @param successFactors the success factors in their order
 * @param checklists the checklists in their order
 */
public record Review(
        String owner,
        DatePeriod period,
        LocalDate today,
        List<FactorReview> successFactors,
        List<ListReview> checklists) {

    /**
     * Keeps copies.
     *
     * @param owner the municipality
     * @param period the time
     * @param today the day it is seen from
     * @param successFactors the success factors
     * @param checklists the checklists
     */
    public Review {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(today, "today");
        successFactors = List.copyOf(successFactors);
        checklists = List.copyOf(checklists);
    }

    /**
     * What is shown for a half-year, seen from the day of the data.
     *
     * @param data the dataset, good or bad
     * @param halfYear the half-year
     * @return the review
     */
    public static Review of(ServiceDataset data, HalfYear halfYear) {
        Objects.requireNonNull(halfYear, "halfYear");
        return of(
                data, DatePeriod.between(PartialDate.from(halfYear.firstDay()), PartialDate.from(halfYear.lastDay())));
    }

    /**
     * What is shown for a period, seen from the day of the data.
     *
     * @param data the dataset, good or bad
     * @param period the period, from the first day its start can mean to the last day its end can; without a start or an
     *     end, all there was before or is after. In one that ends before it begins, nothing is shown
     * @return the review
     */
    public static Review of(ServiceDataset data, DatePeriod period) {
        return of(data, period, Objects.requireNonNull(data, "data").getAsOf());
    }

    /**
     * What is shown for a period, seen from a certain day.
     *
     * @param data the dataset, good or bad
     * @param period the period
     * @param today the day it is seen from; later events are merely planned
     * @return the review
     */
    public static Review of(ServiceDataset data, DatePeriod period, LocalDate today) {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(today, "today");
        Reviewer reviewer = new Reviewer(data, Window.of(period, today));
        return new Review(
                data.getMunicipality()
                        .getOfficialName()
                        .orElse(data.getMunicipality().getName()),
                period,
                today,
                replacing(SuccessFactors.umea(), data.getSuccessFactors()).stream()
                        .map(reviewer::review)
                        .toList(),
                replacing(List.of(Checklists.umea()), data.getChecklists()).stream()
                        .map(reviewer::review)
                        .toList());
    }

    private static <T extends Identified<T>> Collection<T> replacing(List<T> builtIn, List<T> own) {
        Map<Id<T>, List<T>> byId = new LinkedHashMap<>();
        builtIn.forEach(thing -> byId.put(thing.getId(), List.of(thing)));
        Map<Id<T>, List<T>> ownById = new LinkedHashMap<>();
        own.forEach(thing ->
                ownById.computeIfAbsent(thing.getId(), any -> new ArrayList<>()).add(thing));
        byId.putAll(ownById);
        return byId.values().stream().flatMap(List::stream).toList();
    }

    /**
     * A success factor.
     *
     * @param id the id of a success factor
     * @return what is shown of the first with that id, or empty when there is none
     */
    public Optional<FactorReview> successFactor(Id<SuccessFactor> id) {
        return successFactors.stream()
                .filter(reviewed -> reviewed.factor().getId().equals(id))
                .findFirst();
    }

    /**
     * An item of a checklist.
     *
     * @param id the id of an item
     * @return what is shown of the first with that id, or empty when there is none
     */
    public Optional<ItemReview> checklistItem(Id<ChecklistItem> id) {
        return checklists.stream()
                .flatMap(list -> list.items().stream())
                .filter(reviewed -> reviewed.item().getId().equals(id))
                .findFirst();
    }

    /**
     * The review as a list and tables that can stand in a text, in Markdown as GitHub reads it.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @return Markdown with a heading of the first level, in which nothing from data acts as markup
     */
    public String toMarkdown(Locale locale) {
        return new ReviewMarkdown(this, locale).text();
    }

    /**
     * The review as part of a page, without styles: headings, and tables with captions.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @param headingLevel the level of its heading, 1 to 5; the headings within are one level lower
     * @return a section of HTML that is well-formed XML too, in which nothing from data acts as markup
     * @throws IllegalArgumentException if there is no such heading
     */
    public String toHtml(Locale locale, int headingLevel) {
        if (headingLevel < 1 || headingLevel > 5) {
            throw new IllegalArgumentException("headingLevel must be 1 to 5, not " + headingLevel);
        }
        return new ReviewHtml(this, locale, headingLevel).text();
    }
}
