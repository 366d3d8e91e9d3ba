package se.samservice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import se.samservice.value.Days;

/** What other programs make of a calendar file. Both work out recurrence rules, each in its own way. */
final class CalendarReaders {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private CalendarReaders() {}

    /**
     * What a reader finds at one time.
     *
     * @param uid shared by all that a recurrence rule gives
     */
    record Entry(String uid, Days days, String summary) {}

    /** Everything ical4j finds, and its validator nothing at all. */
    static List<Entry> ical4j(String file) {
        Calendar calendar = ical4jCalendar(file);
        assertThat(calendar.validate(true).getEntries()).as(file).isEmpty();
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .flatMap(CalendarReaders::entries)
                .toList();
    }

    static Calendar ical4jCalendar(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }

    private static Stream<Entry> entries(VEvent event) {
        LocalDate start =
                event.<DtStart<LocalDate>>getRequiredProperty(Property.DTSTART).getDate();
        LocalDate end = event.<LocalDate>getEndDate(true).orElseThrow().getDate();
        Optional<RRule<LocalDate>> rule = event.getProperty(Property.RRULE);
        return rule
                .map(recurring -> recurring.getRecur().getDates(start, start, LocalDate.of(9999, 12, 31)))
                .orElse(List.of(start))
                .stream()
                .map(first -> new Entry(
                        event.getUid().orElseThrow().getValue(),
                        Days.of(first, first.plusDays(end.toEpochDay() - start.toEpochDay() - 1)),
                        Objects.requireNonNull(event.getSummary()).getValue()));
    }

    /** Everything biweekly finds, without a warning from its parser or its validator. */
    static List<Entry> biweekly(String file) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(file).warnings(warnings).first();
        assertThat(warnings).as(file).allMatch(List::isEmpty);
        if (!calendar.getEvents().isEmpty()) { // it lays time zones aside, and then misses a component
            assertThat(calendar.validate(ICalVersion.V2_0)).as(file).isEmpty();
        }
        return calendar.getEvents().stream().flatMap(CalendarReaders::entries).toList();
    }

    private static Stream<Entry> entries(biweekly.component.VEvent event) {
        LocalDate start = ofDate(event.getDateStart().getValue());
        LocalDate end = event.getDateEnd() == null
                ? start.plus(length(event.getDuration().getValue()))
                : ofDate(event.getDateEnd().getValue());
        List<LocalDate> firsts = new ArrayList<>();
        if (event.getRecurrenceRule() == null) {
            firsts.add(start);
        } else {
            DateIterator dates = event.getDateIterator(UTC);
            while (dates.hasNext()) {
                firsts.add(day(dates.next()));
            }
        }
        return firsts.stream()
                .map(first -> new Entry(
                        event.getUid().getValue(),
                        Days.of(first, first.plusDays(end.toEpochDay() - start.toEpochDay() - 1)),
                        event.getSummary().getValue()));
    }

    private static LocalDate ofDate(ICalDate date) {
        assertThat(date.hasTime()).isFalse();
        DateTimeComponents day = date.getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
    }

    /** The day it was made of: long ago, the calendar of such a date is the Julian. */
    private static LocalDate day(Date date) {
        var calendar = new GregorianCalendar(UTC, Locale.ROOT);
        calendar.setTime(date);
        return LocalDate.of(
                calendar.get(GregorianCalendar.YEAR),
                calendar.get(GregorianCalendar.MONTH) + 1,
                calendar.get(GregorianCalendar.DAY_OF_MONTH));
    }

    private static Period length(Duration duration) {
        return Period.ofDays(duration.getDays());
    }
}
