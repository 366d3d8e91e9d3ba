package se.samservice.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samservice.cycle.Activity;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Occurrence;
import se.samservice.cycle.OccurrenceStatus;
import se.samservice.cycle.Occurrences;
import se.samservice.value.Days;
import se.samservice.value.Id;

/**
 * How far the year's work has come, told by the events that say which occurrence they were (Swedish: <i>läget i
 * årshjulet</i>).
 *
 * <p>Example: {@code CycleProgress.of(dataset.getEvents(), dataset.getAsOf()).status(occurrence)}.
 */
public final class CycleProgress {

    private final Map<Key, List<Event>> events;
    private final LocalDate today;

    private CycleProgress(Map<Key, List<Event>> events, LocalDate today) {
        this.events = events;
        this.today = today;
    }

    /**
     * The progress on a day.
     *
     * @param events what has happened or is set to happen, in any order
     * @param today the day it is seen from
     * @return the progress
     */
    public static CycleProgress of(List<Event> events, LocalDate today) {
        Objects.requireNonNull(today, "today");
        Map<Key, List<Event>> fulfilling = new HashMap<>();
        Objects.requireNonNull(events, "events")
                .forEach(event -> event.getFulfils()
                        .ifPresent(occurrence -> fulfilling
                                .computeIfAbsent(
                                        new Key(occurrence.getActivity(), occurrence.getNominal()),
                                        any -> new ArrayList<>())
                                .add(event)));
        return new CycleProgress(fulfilling, today);
    }

    /**
     * The events that say they were an occurrence.
     *
     * @param occurrence the occurrence
     * @return events in the order they were given, those set for later included
     */
    public List<Event> events(Occurrence occurrence) {
        return List.copyOf(
                events.getOrDefault(new Key(occurrence.activity().getId(), occurrence.nominal()), List.of()));
    }

    /**
     * How it stands with an occurrence. An event that surely lies after today has not been carried out; one that tells of
     * a skipped occurrence shows that it was carried out nevertheless.
     *
     * @param occurrence the occurrence
     * @return the status
     */
    public OccurrenceStatus status(Occurrence occurrence) {
        if (events(occurrence).stream()
                .anyMatch(event -> !event.getDate().earliest().isAfter(today))) {
            return OccurrenceStatus.DONE;
        }
        if (occurrence.skipped()) {
            return OccurrenceStatus.SKIPPED;
        }
        return occurrence.last().isBefore(today) ? OccurrenceStatus.LATE : OccurrenceStatus.OPEN;
    }

    /**
     * What should have been carried out, and as far as is known was not.
     *
     * @param cycle the cycle
     * @param since how far to look back; an occurrence that ended before is let be
     * @return occurrences whose last day is this day or later but before today, and which no event fulfils, in the order
     *     of {@link Occurrences#in}
     */
    public List<Occurrence> overdue(AnnualCycle cycle, LocalDate since) {
        return since.isBefore(today)
                ? cycle.occurrences(Days.of(since, today)).stream()
                        .filter(occurrence -> status(occurrence) == OccurrenceStatus.LATE)
                        .toList()
                : List.of();
    }

    /** What tells an occurrence from others; an event may say more of the one it fulfils. */
    private record Key(Id<Activity> activity, LocalDate nominal) {}
}
