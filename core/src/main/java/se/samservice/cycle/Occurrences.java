package se.samservice.cycle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samservice.value.Days;
import se.samservice.value.Id;

/**
 * When the activities of a cycle take place, worked out from their timings (Swedish: <i>tillfällen</i>).
 *
 * <p>Example: {@code Occurrences.of(cycle).in(Days.ofYear(2025))} is the whole of 2025 in order. Everything is worked out
 * around the days that are asked for; nothing depends on today.
 *
 * <ul>
 *   <li>Nothing takes place before 1 January of year 1 or after 31 December 9999; what would go on longer is cut there.
 *   <li>29 February comes in leap years and week 53 in years that have one; a day of the month that is too late for a
 *       month is its last day, and comes back in the next. {@link BetweenDates} that names 29 February takes up what the
 *       year has of the days from start to end.
 *   <li>A timing that gives a day lasts as long as the activity says. One that gives a month, a week or two dates takes up
 *       all of it: how long the activity lasts tells nothing of when in it.
 *   <li>{@link RelativeTo} counts backwards from the first day of the other activity and forwards from its last, and
 *       follows it when it is moved or skipped, unless an exception of its own says otherwise.
 *   <li>A month is moved to another month by naming its first day, and a week by naming its Monday; with any other day the
 *       activity is on that day from then on.
 *   <li>Nothing is moved by more than {@value OccurrenceException#MOST_DAYS_MOVED} days: an exception that does is let be,
 *       so that what takes place in some days is found without looking through all time.
 *   <li>The first and last year are those of the nominal day, and of the week in {@link YearlyInWeek}.
 *   <li>Values that their constraints refuse, activities timed after each other in a circle or after none, and days on no
 *       calendar give no occurrences; there are findings for them.
 * </ul>
 *
 * <p>To go through a long time bit by bit, take {@link #in} for the first bit and {@link #beginningIn} for each that
 * follows: together they are the same as {@code in} for all of it.
 */
public final class Occurrences {

    private static final Comparator<At> ORDER = Comparator.<At, LocalDate>comparing(at -> at.occurrence.first())
            .thenComparing(at -> at.occurrence.last())
            .thenComparingInt(at -> at.line.position())
            .thenComparing(at -> at.occurrence.nominal());

    /** Those that others are timed after come before them. */
    private final List<Line> lines;

    private final Map<Id<Activity>, Line> byId = new HashMap<>();

    private Occurrences(List<Line> lines) {
        this.lines = lines;
        for (Line line : lines) {
            byId.merge(line.activity().getId(), line, (one, other) -> one.position() < other.position() ? one : other);
        }
    }

    /**
     * When the activities of a cycle take place.
     *
     * @param cycle the cycle, faulty or not
     * @return its occurrences
     */
    public static Occurrences of(AnnualCycle cycle) {
        return new Occurrences(lines(Objects.requireNonNull(cycle, "cycle").getActivities()));
    }

    private static List<Line> lines(List<Activity> activities) {
        Map<Id<Activity>, Integer> positions = new HashMap<>();
        for (int i = 0; i < activities.size(); i++) {
            positions.putIfAbsent(activities.get(i).getId(), i);
        }
        List<Line> lines = new ArrayList<>();
        Map<Integer, Optional<Line>> known = new HashMap<>();
        for (int i = 0; i < activities.size(); i++) {
            Deque<Integer> waiting = new ArrayDeque<>();
            Set<Integer> passed = new HashSet<>();
            @Nullable Integer next = i;
            while (next != null && !known.containsKey(next) && passed.add(next)) {
                waiting.push(next);
                next = activities.get(next).getTiming() instanceof RelativeTo relative
                        ? positions.get(relative.getActivity())
                        : null;
            }
            Optional<Line> above = next == null ? Optional.empty() : known.getOrDefault(next, Optional.empty());
            while (!waiting.isEmpty()) {
                int position = waiting.pop();
                Activity activity = activities.get(position);
                Optional<Line> line = activity.getTiming() instanceof RelativeTo relative
                        ? above.flatMap(other -> other.with(activity, position, relative))
                        : Line.of(activity, position);
                line.ifPresent(lines::add);
                known.put(position, line);
                above = line;
            }
        }
        return lines;
    }

    /**
     * All that take place on some of these days, also those that began before or go on after; they are given whole.
     *
     * @param period the days
     * @return occurrences that are not skipped, by first day, then last day, then the order of the activities
     */
    public List<Occurrence> in(Days period) {
        return select(period, occurrence -> !occurrence.skipped());
    }

    /**
     * All that begin on one of these days. Every occurrence begins on one day only, so that of several periods without a
     * gap each occurrence is in one.
     *
     * @param period the days
     * @return occurrences that are not skipped, in the order of {@link #in}
     */
    public List<Occurrence> beginningIn(Days period) {
        return select(period, occurrence -> !occurrence.skipped() && period.contains(occurrence.first()));
    }

    /**
     * All that would have taken place on some of these days but are skipped.
     *
     * @param period the days
     * @return skipped occurrences, in the order of {@link #in}
     */
    public List<Occurrence> skippedIn(Days period) {
        return select(period, Occurrence::skipped);
    }

    /**
     * The next to begin.
     *
     * @param date the day to begin with
     * @param count how many at most, not negative
     * @return occurrences that begin on the day or later and are not skipped, in the order of {@link #in}; fewer than
     *     asked for when there are no more until the year 9999
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public List<Occurrence> upcoming(LocalDate date, int count) {
        Objects.requireNonNull(date, "date");
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative: " + count);
        }
        List<Occurrence> upcoming = new ArrayList<>();
        LocalDate end = Pattern.CALENDAR.last();
        LocalDate from = date.isBefore(Pattern.CALENDAR.first()) ? Pattern.CALENDAR.first() : date;
        for (int years = 1; upcoming.size() < count && !from.isAfter(end); years *= 2) {
            LocalDate to = from.getYear() + years > end.getYear() ? end : from.plusYears(years);
            upcoming.addAll(beginningIn(Days.of(from, to)));
            from = to.plusDays(1);
        }
        return List.copyOf(upcoming.subList(0, Math.min(count, upcoming.size())));
    }

    /**
     * The occurrence an event or exception names.
     *
     * @param activity the id of an activity
     * @param nominal the day its timing gives
     * @return the occurrence, skipped or not, or empty when the timing gives no such day
     */
    public Optional<Occurrence> find(Id<Activity> activity, LocalDate nominal) {
        Objects.requireNonNull(nominal, "nominal");
        Line line = byId.get(Objects.requireNonNull(activity, "activity"));
        return line == null
                ? Optional.empty()
                : line.stretches(nominal, nominal).stream()
                        .findFirst()
                        .flatMap(stretch -> occurrence(line, stretch, new HashMap<>()));
    }

    /**
     * How much there is to do month by month.
     *
     * @param first the first month
     * @param months how many, at least 1
     * @return each month in order, also those where nothing takes place
     * @throws IllegalArgumentException if {@code months} is less than 1
     */
    public List<MonthLoad> load(YearMonth first, int months) {
        Days period = Days.ofMonths(Objects.requireNonNull(first, "first"), months);
        int[] occurrences = new int[months];
        long[] days = new long[months];
        for (Occurrence occurrence : in(period)) {
            boolean certain = occurrence.precision() == Precision.DAY || occurrence.precision() == Precision.DAYS;
            int begins = (int)
                    ChronoUnit.MONTHS.between(first, YearMonth.from(occurrence.first())); // negative: before the period
            int ends = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(occurrence.last()));
            for (int i = Math.max(begins, 0); i <= ends && i < months; i++) {
                occurrences[i]++;
                days[i] += certain ? Days.of(first.plusMonths(i)).shared(occurrence.days()) : 0;
            }
            if (!certain && begins >= 0) {
                days[begins] += occurrence.activity().getDurationDays().orElse(1);
            }
        }
        List<MonthLoad> load = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            load.add(new MonthLoad(first.plusMonths(i), occurrences[i], days[i]));
        }
        return List.copyOf(load);
    }

    private List<Occurrence> select(Days period, Predicate<Occurrence> wanted) {
        Objects.requireNonNull(period, "period");
        if (!period.overlaps(Pattern.CALENDAR)) {
            return List.of();
        }
        LocalDate last = period.last().isAfter(Pattern.CALENDAR.last()) ? Pattern.CALENDAR.last() : period.last();
        LocalDate first = period.first().isBefore(Pattern.CALENDAR.first()) ? Pattern.CALENDAR.first() : period.first();
        Days possible = Days.of(first, last);
        Map<Key, Optional<Occurrence>> known = new HashMap<>();
        List<At> found = new ArrayList<>();
        for (Line line : lines) {
            for (Days stretch : line.stretchesFor(possible)) {
                occurrence(line, stretch, known)
                        .filter(occurrence -> occurrence.days().overlaps(period))
                        .filter(wanted)
                        .ifPresent(occurrence -> found.add(new At(line, occurrence)));
            }
        }
        return found.stream().sorted(ORDER).map(At::occurrence).toList();
    }

    /** What comes of a stretch at the end of a line, found from the top down. */
    private static Optional<Occurrence> occurrence(Line end, Days stretch, Map<Key, Optional<Occurrence>> known) {
        Deque<Line> waiting = new ArrayDeque<>();
        @Nullable Line line = end;
        while (line != null && !known.containsKey(new Key(line, stretch.first()))) {
            waiting.push(line);
            line = line.above();
        }
        Optional<Occurrence> occurrence =
                line == null ? Optional.empty() : known.getOrDefault(new Key(line, stretch.first()), Optional.empty());
        while (!waiting.isEmpty()) {
            Line next = waiting.pop();
            occurrence = Optional.ofNullable(next.occurrence(stretch, occurrence.orElse(null)));
            known.put(new Key(next, stretch.first()), occurrence);
        }
        return occurrence;
    }

    private record At(Line line, Occurrence occurrence) {}

    private record Key(Line line, LocalDate stretch) {}
}
