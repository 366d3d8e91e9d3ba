package se.samservice.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import se.samservice.cycle.AnnualCycle;
import se.samservice.place.Village;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Days;
import se.samservice.value.Source;

/**
 * How an annual cycle is written as an iCalendar file, {@code .ics}, for Outlook, Google Calendar and the like (Swedish:
 * <i>kalenderfil</i>).
 *
 * <pre>{@code
 * String ics = CycleCalendar.builder()
 *         .locale(Locale.forLanguageTag("sv"))
 *         .namespace("service.umea.se")
 *         .stamp(Instant.parse("2024-03-18T08:00:00Z"))
 *         .build()
 *         .of(cycle, Days.ofYear(2024));
 * Files.writeString(Path.of("year-wheel-2024.ics"), ics); // UTF-8; text/calendar over HTTP
 * }</pre>
 *
 * <p>The file follows RFC 5545. Each occurrence is an event of whole days that leaves them free for other things. Its
 * category is the ring and the kind, its place the villages, and its description tells the responsible role and deputy,
 * who set the time, for whom it is and the sources. Persons are not named and nobody is invited.
 *
 * <p>What is known only by week or month takes up the whole of it, and says “(some time in March)” after its title: a
 * calendar cannot leave the day open, and none is made up. {@link #isUndatedIncluded()} leaves such events out.
 *
 * <p>An event keeps its UID, {@code activity.nominal-day@namespace}, when its title changes or it is moved, so that a
 * calendar that gets the file again updates what it has. Should two activities share an id, which is an error, the later
 * gets a number after it.
 *
 * <p>Line breaks in titles become spaces. Control characters, those that turn the direction of writing and halves of
 * surrogate pairs are shown as �. A file needs some component to be valid; when nothing happens, it holds the
 * definition of UTC, which no calendar shows.
 *
 * <p>The same values give the same text on every JVM.
 */
@Value.Immutable
@SamserviceStyle
public interface CycleCalendar {

    /**
     * The wish of the reader, see {@link se.samservice.value.Language#of(Locale)}.
     *
     * @return the locale
     */
    Locale getLocale();

    /**
     * What makes the UIDs unlike those of everybody else: a domain of the one who publishes the calendar. Cycles whose
     * activities share ids need one each.
     *
     * @return 1 to 100 letters, digits, dots and hyphens of ASCII, for example {@code service.umea.se}
     */
    String getNamespace();

    /**
     * When the content was as it is, which becomes the DTSTAMP of every event; no clock is asked.
     *
     * @return a time in the years 1 to 9999; parts of a second are left out
     */
    Instant getStamp();

    /**
     * How many times the cycle has been revised. Calendars take a higher number as an update.
     *
     * @return 0 unless stated
     */
    @Value.Default
    default int getSequence() {
        return 0;
    }

    /**
     * What the calendar is called.
     *
     * @return the name, or empty for the title of the cycle
     */
    Optional<String> getName();

    /**
     * The villages that activities refer to, so that events can name them.
     *
     * @return for example those of the dataset; a village that is not here is not named
     */
    List<Village> getVillages();

    /**
     * The sources that activities refer to, so that events can tell title and address.
     *
     * @return for example those of the dataset; a source that is not here is not told
     */
    List<Source> getSources();

    /**
     * Whether to write what is known only by week or month.
     *
     * @return true unless stated
     */
    @Value.Default
    default boolean isUndatedIncluded() {
        return true;
    }

    /**
     * Whether to write skipped occurrences, as cancelled events, so that calendars that had them hear of it.
     *
     * @return false unless stated: they are left out
     */
    @Value.Default
    default boolean isSkippedIncluded() {
        return false;
    }

    /**
     * Whether to write an activity as one recurring event where a rule of RFC 5545 that calendars commonly follow gives
     * exactly its occurrences in the period. Its UID is then {@code activity@namespace}.
     *
     * <p>So are activities without exceptions that happen every year on a date, on a weekday of a month, in a month other
     * than February or between dates that do not have the end of February among them, and every month or every so many
     * months on a weekday or on a date that is no later than the 28th or the 31st. All else is written one by one.
     *
     * @return false unless stated: every occurrence is an event of its own
     */
    @Value.Default
    default boolean isRecurring() {
        return false;
    }

    /** Refuses what no calendar can hold. */
    @Value.Check
    default void check() {
        if (!Pattern.matches("[A-Za-z0-9.-]{1,100}", getNamespace())) {
            throw new IllegalStateException(
                    "namespace must be 1 to 100 letters, digits, dots and hyphens: " + getNamespace());
        }
        if (getSequence() < 0) {
            throw new IllegalStateException("sequence must not be negative: " + getSequence());
        }
        if (getStamp().isBefore(Instant.parse("0001-01-01T00:00:00Z"))
                || !getStamp().isBefore(Instant.parse("9999-12-31T23:59:59Z").plusSeconds(1))) {
            throw new IllegalStateException("stamp must lie in the years 1 to 9999: " + getStamp());
        }
    }

    /**
     * The calendar file of a cycle.
     *
     * @param cycle the cycle, faulty or not
     * @param period the days; what takes place on some of them is written whole
     * @return the text of the file; each line ends with CRLF and has at most 75 octets of UTF-8 before it
     */
    default String of(AnnualCycle cycle, Days period) {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(period, "period");
        return new CalendarWriter(this).text(cycle, period);
    }

    /**
     * Starts a way to write calendars; {@code build()} throws {@link IllegalStateException} if the namespace, the
     * sequence or the stamp is none that a calendar can hold.
     *
     * @return a new builder
     */
    static CycleCalendarBuilder builder() {
        return new CycleCalendarBuilder();
    }

    /**
     * Starts from the values of this one.
     *
     * @return a new builder
     */
    default CycleCalendarBuilder toBuilder() {
        return builder().from(this);
    }
}
