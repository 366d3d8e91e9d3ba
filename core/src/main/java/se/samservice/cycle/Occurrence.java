package se.samservice.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samservice.value.Days;
import se.samservice.value.LocalizedText;

/**
 * One time an activity takes place, worked out from its timing (Swedish: <i>tillfälle</i>). See {@link Occurrences}.
 *
 * <p>It is never stored: what was done is an {@link se.samservice.collaboration.Event} that names the activity and the
 * nominal day.
 *
 * @param activity what takes place
 * @param nominal the day the timing gives, for a month or week its first day; the same wherever the occurrence, or an
 *     activity it is timed after, is moved to
 * @param days the days it takes up, after any move; for a month or week the whole of it
 * @param precision how exactly the days are known
 * @param skipped whether it is called off; the days then tell when it would have been
 * @param reason why it is skipped or moved, or empty when it is neither
 */
public record Occurrence(
        Activity activity,
        LocalDate nominal,
        Days days,
        Precision precision,
        boolean skipped,
        Optional<LocalizedText> reason) {

    /**
     * Holds the values as they are.
     *
     * @param activity what takes place
     * @param nominal the day the timing gives
     * @param days the days it takes up
     * @param precision how exactly the days are known
     * @param skipped whether it is called off
     * @param reason why it is skipped or moved
     */
    public Occurrence {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(nominal, "nominal");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The first day.
     *
     * @return the day, after any move
     */
    public LocalDate first() {
        return days.first();
    }

    /**
     * The last day.
     *
     * @return the day, after any move; never before the first
     */
    public LocalDate last() {
        return days.last();
    }

    /**
     * Whether it takes place at another time than its timing says.
     *
     * @return true if it, or an activity it is timed after, is moved
     */
    public boolean moved() {
        return reason.isPresent() && !skipped;
    }

    /**
     * What tells this occurrence from every other of the cycle, today and in later years: the id of the activity, a
     * slash and the nominal day. It does not change when the occurrence is moved or skipped or the activity renamed.
     *
     * @return for example {@code handlardag/2024-11-12}
     */
    public String key() {
        return activity.getId() + "/" + nominal;
    }

    /** The same at other days; null when there are none. */
    @Nullable
    Occurrence at(@Nullable Days other, Precision known, boolean calledOff, Optional<LocalizedText> because) {
        return other == null ? null : new Occurrence(activity, nominal, other, known, calledOff, because);
    }

    /** The same moved: a month to a month by naming its first day, a week to a week by its Monday, all else to a day. */
    @Nullable
    Occurrence movedTo(LocalDate day, LocalizedText because) {
        boolean stretch = precision == Precision.WEEK || precision == Precision.MONTH;
        long length;
        if (precision == Precision.MONTH && day.getDayOfMonth() == 1) {
            length = day.lengthOfMonth();
        } else if (precision == Precision.WEEK && day.getDayOfWeek() == DayOfWeek.MONDAY) {
            length = 7;
        } else {
            length = stretch ? activity.getDurationDays().orElse(1) : days.length();
            return at(
                    Pattern.lasting(day.toEpochDay(), length),
                    stretch ? Pattern.precision((int) length) : precision,
                    false,
                    Optional.of(because));
        }
        return at(Pattern.lasting(day.toEpochDay(), length), precision, false, Optional.of(because));
    }
}
