package se.samservice.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samservice.value.Days;

/**
 * An activity that takes place some time, with the line of activities it is timed after, up to one whose timing stands on
 * its own.
 *
 * <p>However long the line, the nominal day of an activity lies a fixed number of days from one end of the stretch that
 * the pattern at the top gives. So it is found without going through the line.
 */
final class Line {

    /** The most days from one activity to another that {@link RelativeTo} allows. */
    private static final int FARTHEST = 3660;

    /** The most days that an activity may last, and a stretch take up. */
    private static final int LONGEST = 366;

    private final Activity activity;
    private final int position;
    private final Pattern pattern;
    private final @Nullable Line above;
    private final int daysAfter;

    /** No occurrence that is not moved has more days than this. */
    private final int length;

    private final Map<LocalDate, OccurrenceException> exceptions = new HashMap<>();

    /** The stretches of the pattern, by first day, from which something is moved in some line with the same top. */
    private final NavigableMap<LocalDate, Days> moved;

    /** Days from the first or last day of the pattern's stretch to the nominal day. */
    private final long shift;

    private final boolean fromLast;

    private Line(Activity activity, int position, Pattern pattern, @Nullable Line above, int daysAfter) {
        this.activity = activity;
        this.position = position;
        this.pattern = pattern;
        this.above = above;
        this.daysAfter = daysAfter;
        activity.getExceptions().stream()
                .filter(exception -> !exception.isMovedTooFar())
                .forEach(exception -> exceptions.putIfAbsent(exception.getNominal(), exception));
        moved = above == null ? new TreeMap<>() : above.moved;
        if (above == null) {
            length = pattern.longest();
            shift = 0;
            fromLast = false;
        } else {
            boolean second = above.above == null;
            length = activity.getDurationDays().orElse(1);
            shift = above.shift + daysAfter + (second || daysAfter <= 0 ? 0 : above.length - 1);
            fromLast = second ? daysAfter > 0 : above.fromLast;
        }
        for (OccurrenceException exception : exceptions.values()) {
            if (exception.getMovedTo().isPresent()) {
                stretches(exception.getNominal(), exception.getNominal())
                        .forEach(stretch -> moved.put(stretch.first(), stretch));
            }
        }
    }

    /** The line of an activity whose timing stands on its own, or empty when it never takes place. */
    static Optional<Line> of(Activity activity, int position) {
        return Pattern.of(activity).map(pattern -> new Line(activity, position, pattern, null, 0));
    }

    /** The line of an activity timed after that of this line, or empty when it never takes place. */
    Optional<Line> with(Activity next, int nextPosition, RelativeTo relative) {
        int days = relative.getDays();
        int duration = next.getDurationDays().orElse(1);
        return days < -FARTHEST || days > FARTHEST || duration < 1 || duration > LONGEST
                ? Optional.empty()
                : Optional.of(new Line(next, nextPosition, pattern, this, days));
    }

    Activity activity() {
        return activity;
    }

    int position() {
        return position;
    }

    @Nullable
    Line above() {
        return above;
    }

    /** The stretches of the pattern from which all comes that takes place on some of these days, moved or not. */
    Collection<Days> stretchesFor(Days days) {
        Map<LocalDate, Days> found = new HashMap<>();
        stretches(days.first().minusDays(length - 1L), days.last())
                .forEach(stretch -> found.put(stretch.first(), stretch));
        // A month may be shorter or longer where it is moved to, and what is timed after its end goes along.
        long reach = OccurrenceException.MOST_DAYS_MOVED + LONGEST;
        beginnings(days.first().minusDays(length - 1L + reach), days.last().plusDays(reach))
                .ifPresent(range -> found.putAll(moved.subMap(range.first(), true, range.last(), true)));
        return found.values();
    }

    /** The stretches of the pattern from which the nominal days from one day to another come. */
    List<Days> stretches(LocalDate from, LocalDate to) {
        return beginnings(from, to).map(pattern::beginningIn).orElse(List.of()).stream()
                .filter(stretch -> {
                    Days nominal = nominal(stretch);
                    return nominal != null
                            && !nominal.first().isBefore(from)
                            && !nominal.first().isAfter(to);
                })
                .toList();
    }

    /** When stretches may begin that give nominal days from one day to another. */
    private Optional<Days> beginnings(LocalDate from, LocalDate to) {
        long first = Math.max(Pattern.FIRST_DAY, from.toEpochDay() - shift - (fromLast ? pattern.longest() - 1 : 0));
        long last = Math.min(Pattern.LAST_DAY, to.toEpochDay() - shift);
        return first > last
                ? Optional.empty()
                : Optional.of(Days.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
    }

    private @Nullable Days nominal(Days stretch) {
        return above == null
                ? stretch
                : Pattern.lasting((fromLast ? stretch.last() : stretch.first()).toEpochDay() + shift, length);
    }

    /** What comes of a stretch of the pattern here, when that is what came of it in the line above. */
    @Nullable
    Occurrence occurrence(Days stretch, @Nullable Occurrence fromAbove) {
        Days nominal = nominal(stretch);
        if (nominal == null || (above != null && (fromAbove == null || !inYears(nominal.first())))) {
            return null;
        }
        Precision precision = above == null ? pattern.precision() : Pattern.precision(length);
        Occurrence plain = new Occurrence(activity, nominal.first(), nominal, precision, false, Optional.empty());
        OccurrenceException exception = exceptions.get(nominal.first());
        if (exception != null) {
            return exception.getMovedTo().isPresent()
                    ? plain.movedTo(exception.getMovedTo().get(), exception.getReason())
                    : plain.at(nominal, precision, true, Optional.of(exception.getReason()));
        }
        if (fromAbove == null || fromAbove.reason().isEmpty()) {
            return plain;
        }
        long day = (daysAfter > 0 ? fromAbove.last() : fromAbove.first()).toEpochDay() + daysAfter;
        return plain.at(Pattern.lasting(day, length), precision, fromAbove.skipped(), fromAbove.reason());
    }

    private boolean inYears(LocalDate day) {
        return activity.getFirstYear().filter(year -> day.getYear() < year).isEmpty()
                && activity.getLastYear().filter(year -> day.getYear() > year).isEmpty();
    }
}
