package se.samservice.wheel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samservice.collaboration.CycleProgress;
import se.samservice.cycle.Activity;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Occurrence;
import se.samservice.cycle.OccurrenceStatus;
import se.samservice.cycle.Occurrences;
import se.samservice.cycle.Ring;
import se.samservice.text.CleanText;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/**
 * What a wheel shows, in the order and with the numbers in which every form shows it: ring by ring from the outermost,
 * and in each ring by first day.
 *
 * @param rings titles, the outermost first
 * @param entries activities that take place in the period
 * @param idle activities that do not
 */
record WheelContent(Days period, List<String> rings, List<Entry> entries, List<Entry> idle) {

    private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::ring)
            .thenComparing(entry -> entry.times().get(0).days().first())
            .thenComparing(entry -> entry.times().get(0).days().last())
            .thenComparing(Entry::title);

    static WheelContent of(YearWheel wheel) {
        Days period = wheel.period();
        List<String> rings = new ArrayList<>();
        List<Entry> found = new ArrayList<>();
        Optional<CycleProgress> progress = wheel.getToday()
                .filter(today -> wheel.isStatusShown())
                .map(today -> CycleProgress.of(wheel.getEvents(), today));
        for (AnnualCycle cycle : wheel.getCycles()) {
            Map<Id<Ring>, Integer> places = new HashMap<>();
            int first = rings.size();
            List<Ring> outward = cycle.getRings();
            for (int i = outward.size() - 1; i >= 0; i--) {
                places.putIfAbsent(outward.get(i).getId(), rings.size());
                rings.add(text(wheel, outward.get(i).getTitle()));
            }
            boolean ringless = cycle.getActivities().stream()
                    .anyMatch(activity ->
                            !activity.getRing().map(places::containsKey).orElse(false));
            int rest = rings.size();
            if (ringless) {
                rings.add(
                        first == rest
                                ? text(wheel, cycle.getTitle())
                                : WheelText.of(wheel).otherRing());
            }
            Map<Id<Activity>, List<Time>> times = times(cycle, period, progress);
            for (Activity activity : cycle.getActivities()) {
                int ring = activity.getRing()
                        .map(id -> places.getOrDefault(id, rest))
                        .orElse(rest);
                // An id that occurs twice is a finding of its own; only the first has occurrences.
                List<Time> own =
                        Optional.ofNullable(times.remove(activity.getId())).orElse(List.of());
                found.add(new Entry(
                        0,
                        text(wheel, activity.getTitle()),
                        Optional.ofNullable(wheel.getShortTitles().get(activity.getId()))
                                .map(title -> text(wheel, title)),
                        activity.getKind(),
                        ring,
                        own));
            }
        }
        List<Entry> entries = new ArrayList<>();
        found.stream()
                .filter(entry -> !entry.times().isEmpty())
                .sorted(ORDER)
                .forEach(entry -> entries.add(entry.numbered(entries.size() + 1)));
        return new WheelContent(
                period,
                List.copyOf(rings),
                List.copyOf(entries),
                found.stream().filter(entry -> entry.times().isEmpty()).toList());
    }

    private static Map<Id<Activity>, List<Time>> times(
            AnnualCycle cycle, Days period, Optional<CycleProgress> progress) {
        Occurrences occurrences = Occurrences.of(cycle);
        Map<Id<Activity>, List<Time>> times = new HashMap<>();
        Stream.concat(occurrences.in(period).stream(), occurrences.skippedIn(period).stream())
                .sorted(Comparator.comparing(Occurrence::first).thenComparing(Occurrence::last))
                .forEach(occurrence -> times.computeIfAbsent(
                                occurrence.activity().getId(), id -> new ArrayList<>())
                        .add(new Time(
                                occurrence.days(),
                                occurrence.precision(),
                                status(occurrence, progress),
                                occurrence.moved() ? Optional.of(occurrence.nominal()) : Optional.empty())));
        return times;
    }

    private static OccurrenceStatus status(Occurrence occurrence, Optional<CycleProgress> progress) {
        return progress.map(known -> known.status(occurrence))
                .orElse(occurrence.skipped() ? OccurrenceStatus.SKIPPED : OccurrenceStatus.OPEN);
    }

    private static String text(YearWheel wheel, LocalizedText text) {
        return CleanText.of(text.in(wheel.getLocale()));
    }

    /** Every time of every activity. */
    long occurrences() {
        return entries.stream().mapToLong(entry -> entry.times().size()).sum();
    }
}
