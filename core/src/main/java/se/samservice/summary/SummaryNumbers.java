package se.samservice.summary;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.Certainty;
import se.samservice.collaboration.EventKind;
import se.samservice.need.SolutionStage;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Days;

/**
 * What can be counted of a period (Swedish: <i>siffror som räknas</i>).
 *
 * <pre>{@code
 * SummaryNumbers numbers = SummaryNumbers.of(dataset, Days.of(HalfYear.of(2023, 2)));
 * numbers.getVisits();        // 5: of events in villages, four in the autumn and one in July
 * numbers.getMattersReceived(); // empty: the dataset knows of no matters at all, which is not the same as none
 * }</pre>
 *
 * <p>A number is empty when nothing is known: the dataset has not a single thing of the kind, or the period had not begun on
 * the day of the dataset. Else zero means that none is noted. What happened after the day of the dataset is not counted, and
 * what is dated too loosely counts only in {@link Count#atMost()}.
 */
@Value.Immutable
@SamserviceStyle
public interface SummaryNumbers {

    /**
     * The days that are counted.
     *
     * @return the period
     */
    Days getPeriod();

    /**
     * The day of the dataset; nothing after it is counted.
     *
     * @return the day
     */
    LocalDate getAsOf();

    /**
     * Visits and meetings in villages: events that name at least one, by the day they begin.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getVisits();

    /**
     * Villages in which at least one of these events took place, each once.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getVillagesVisited();

    /**
     * All events, with a village or without, by kind.
     *
     * @return how many of each kind that occurs or may occur; the kinds in the order the library declares them, then unknown
     *     ones by their word
     */
    Map<EventKind, Count> getEventsByKind();

    /**
     * Matters the villages brought.
     *
     * @return how many were received, or empty when not known
     */
    Optional<Count> getMattersReceived();

    /**
     * Matters that were answered in the period, whenever they were received.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getMattersAnswered();

    /**
     * Matters that waited for an answer at the end of the period.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getMattersWaiting();

    /**
     * How many days it took to answer, in the middle case of those answered in the period that have both dates to the day.
     *
     * @return the median; of an even number of matters halfway between the two in the middle; empty when there is none
     */
    Optional<MedianDays> getMedianDaysToAnswer();

    /**
     * Dialogues with authorities that were opened.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getDialoguesOpened();

    /**
     * Dialogues that went on at the end of the period.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getDialoguesOngoing();

    /**
     * Dialogues that ended, with a result or without. The end has no date of its own; it lies after the last step.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getDialoguesEnded();

    /**
     * Needs that were first said.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getNeedsRaised();

    /**
     * Needs that were met.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getNeedsMet();

    /**
     * Needs that waited to be met at the end of the period.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getNeedsOpen();

    /**
     * Solutions by the stage they had reached at the end of the period.
     *
     * @return how many of each stage, zeros included; nothing when not known
     */
    Map<SolutionStage, Count> getSolutions();

    /**
     * Shops that began to trade, also those that did so anew.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getShopsOpened();

    /**
     * Shops that ceased to trade, for a while or for good; one that was only planned has not.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getShopsClosed();

    /**
     * Services that shops began to offer, counted shop by shop.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getServicesWon();

    /**
     * Services that shops ceased to offer, counted shop by shop; one without an end of its own ends when its shop closes.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getServicesLost();

    /**
     * Articles, films and the like.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getPublications();

    /**
     * Compensations to local actors, by the end of their period, or its start where it has no end.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getCompensations();

    /**
     * What those compensations that surely belong here come to.
     *
     * @return whole SEK, or empty when not known
     */
    Optional<BigInteger> getCompensationSek();

    /**
     * Results taken into steering documents or taken up by others.
     *
     * @return how many, or empty when not known
     */
    Optional<Count> getResultsTakenUp();

    /**
     * Spin-off effects by how well they are known. What is claimed is never added to what is measured.
     *
     * @return how many of each certainty, zeros included; nothing when not known
     */
    Map<Certainty, Count> getEffects();

    /**
     * What the annual cycles wanted done: occurrences whose last day lies in the part of the period that is behind.
     *
     * @return how many, or empty when not known
     */
    Optional<Integer> getOccurrencesDue();

    /**
     * Those of them that an event says it was.
     *
     * @return how many, or empty when not known
     */
    Optional<Integer> getOccurrencesDone();

    /**
     * The numbers of a period.
     *
     * @param dataset what is known
     * @param period the days to count
     * @return the numbers
     */
    static SummaryNumbers of(ServiceDataset dataset, Days period) {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(period, "period");
        Ground ground = new Ground(dataset, Optional.empty());
        return new Counting(ground, Facts.of(ground), new Window(period, dataset.getAsOf())).numbers();
    }

    /**
     * The numbers of a period, with what an earlier dataset tells of changes nobody has dated.
     *
     * @param dataset what is known
     * @param before what was known earlier
     * @param period the days to count
     * @return the numbers
     * @throws IllegalArgumentException if the datasets have municipalities with different codes
     */
    static SummaryNumbers of(ServiceDataset dataset, ServiceDataset before, Days period) {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(period, "period");
        Ground ground = new Ground(dataset, Optional.of(before));
        return new Counting(ground, Facts.of(ground), new Window(period, dataset.getAsOf())).numbers();
    }

    /**
     * Starts numbers of one's own, for example of a source the dataset does not hold.
     *
     * @return a new builder
     */
    static SummaryNumbersBuilder builder() {
        return new SummaryNumbersBuilder();
    }

    /**
     * Starts from these numbers.
     *
     * @return a new builder
     */
    default SummaryNumbersBuilder toBuilder() {
        return builder().from(this);
    }
}
