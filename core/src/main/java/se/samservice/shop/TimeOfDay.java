package se.samservice.shop;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * A time of day in whole minutes, from {@code 00:00} to {@code 24:00} (Swedish: <i>klockslag</i>).
 *
 * <p>Unlike {@link LocalTime} it knows the end of the day, which opening hours need, and no seconds, which they do not.
 *
 * @param minuteOfDay minutes since midnight, 0 to 1440
 */
public record TimeOfDay(int minuteOfDay) implements Comparable<TimeOfDay> {

    private static final int MINUTES_PER_DAY = 24 * 60;

    /**
     * Refuses what lies outside the day.
     *
     * @param minuteOfDay minutes since midnight, 0 to 1440
     * @throws IllegalArgumentException if the number is outside that range
     */
    public TimeOfDay {
        if (minuteOfDay < 0 || minuteOfDay > MINUTES_PER_DAY) {
            throw new IllegalArgumentException("No such minute of the day: " + minuteOfDay);
        }
    }

    /**
     * The time with this hour and minute.
     *
     * @param hour 0 to 24
     * @param minute 0 to 59, with hour 24 only 0
     * @return the time
     * @throws IllegalArgumentException if there is no such time
     */
    public static TimeOfDay of(int hour, int minute) {
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
            throw new IllegalArgumentException("No such time: hour " + hour + ", minute " + minute);
        }
        return new TimeOfDay(hour * 60 + minute);
    }

    /**
     * The minute a time lies in; seconds are dropped.
     *
     * @param time the time
     * @return its minute
     */
    public static TimeOfDay from(LocalTime time) {
        return of(time.getHour(), time.getMinute());
    }

    /**
     * Reads {@code HH:mm}; the inverse of {@link #toString()}.
     *
     * @param text the text
     * @return the time
     * @throws DateTimeParseException if the text has another form or names no time
     */
    public static TimeOfDay parse(String text) {
        if (text.length() != 5 || text.charAt(2) != ':') {
            throw new DateTimeParseException("Expected HH:mm", text, 0);
        }
        int hour = twoDigits(text, 0);
        int minute = twoDigits(text, 3);
        if (minute > 59 || hour * 60 + minute > MINUTES_PER_DAY) {
            throw new DateTimeParseException("No such time", text, 0);
        }
        return new TimeOfDay(hour * 60 + minute);
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw new DateTimeParseException("Expected a digit", text, at);
        }
        return tens * 10 + ones;
    }

    @Override
    public int compareTo(TimeOfDay other) {
        return Integer.compare(minuteOfDay, other.minuteOfDay);
    }

    /** The form {@code HH:mm}. */
    @Override
    public String toString() {
        int hour = minuteOfDay / 60;
        int minute = minuteOfDay % 60;
        return (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
    }
}
