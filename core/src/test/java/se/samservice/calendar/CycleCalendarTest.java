package se.samservice.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static se.samservice.calendar.CalendarSamples.ENGLISH;
import static se.samservice.calendar.CalendarSamples.RECURRING;
import static se.samservice.calendar.CalendarSamples.SWEDISH;
import static se.samservice.calendar.CalendarSamples.activity;
import static se.samservice.calendar.CalendarSamples.cycle;
import static se.samservice.calendar.CalendarSamples.on;
import static se.samservice.calendar.CalendarSamples.small;
import static se.samservice.calendar.CalendarSamples.valuesOf;
import static se.samservice.calendar.CalendarSamples.withNames;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.Kept;
import se.samservice.calendar.CalendarReaders.Entry;
import se.samservice.cycle.Activity;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.OccurrenceException;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.cycle.YearlyOnDate;
import se.samservice.value.Days;
import se.samservice.value.LocalizedText;

final class CycleCalendarTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void a_small_calendar_in_full(String language) throws IOException {
        String file = withNames(language.equals("sv") ? SWEDISH : ENGLISH).of(small(), Days.ofYear(2024));

        Kept.isKeptAs(CycleCalendarTest.class, "small-" + language + ".ics", file);
        assertThat(CalendarReaders.ical4j(file)).isEqualTo(CalendarReaders.biweekly(file));
    }

    @Test
    void an_event_keeps_its_uid_when_title_date_and_period_change() {
        Activity before = activity("a", "Möte", on("2024-05-02")).build();
        Activity after = activity("a", "Stormöte", on("2024-05-02"))
                .addException(OccurrenceException.builder()
                        .nominal(LocalDate.of(2024, 5, 2))
                        .movedTo(LocalDate.of(2025, 1, 9))
                        .reason(LocalizedText.of("r"))
                        .build())
                .build();

        assertThat(valuesOf(SWEDISH.of(cycle(before), Days.ofYear(2024)), "UID"))
                .isEqualTo(valuesOf(SWEDISH.of(cycle(after), Days.ofYear(2025)), "UID"))
                .containsExactly("a.2024-05-02@test.samservice.se");
    }

    @Test
    void activities_that_share_an_id_have_uids_of_their_own() {
        Activity one = activity("a", "En", on("2024-05-02")).build();
        Activity other = activity("a", "Två", on("2024-05-02")).build();

        assertThat(valuesOf(SWEDISH.of(cycle(one, other, one), Days.ofYear(2024)), "UID"))
                .containsExactly(
                        "a.2024-05-02@test.samservice.se",
                        "a.2024-05-02.2@test.samservice.se",
                        "a.2024-05-02.3@test.samservice.se");
    }

    @Test
    void what_is_known_only_by_month_or_week_can_be_left_out() {
        String file = SWEDISH.toBuilder().undatedIncluded(false).build().of(small(), Days.ofYear(2024));

        assertThat(CalendarReaders.ical4j(file)).extracting(Entry::summary).containsExactly("Lokal handlardag");
    }

    @Test
    void skipped_occurrences_are_left_out_unless_asked_for() {
        assertThat(SWEDISH.of(small(), Days.ofYear(2024))).doesNotContain("CANCELLED", "forum");
        assertThat(valuesOf(withNames(SWEDISH).of(small(), Days.ofYear(2024)), "STATUS"))
                .containsExactly("CANCELLED");
    }

    @Test
    void nothing_to_write_gives_a_valid_calendar_without_events() {
        assertThat(SWEDISH.of(cycle(), Days.ofYear(2024)))
                .isEqualTo(SWEDISH.of(cycle(activity("a", "A", on("2023-12-31")).build()), Days.ofYear(2024)))
                .contains("BEGIN:VTIMEZONE\r\n")
                .doesNotContain("VEVENT");
        assertThat(CalendarReaders.ical4j(SWEDISH.of(cycle(), Days.ofYear(2024))))
                .isEmpty();
    }

    @Test
    void two_thousand_activities_are_written() {
        Activity[] activities = IntStream.range(0, 2000)
                .mapToObj(i -> activity(
                                "a" + i,
                                "Aktivitet " + i,
                                YearlyOnDate.builder()
                                        .month(Month.of(i % 12 + 1))
                                        .day(i % 28 + 1)
                                        .build())
                        .build())
                .toArray(Activity[]::new);

        assertThat(CalendarReaders.ical4j(SWEDISH.of(cycle(activities), Days.ofYear(2024))))
                .hasSize(2000)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_first_and_the_last_day_there_is_are_written_whole() {
        AnnualCycle cycle = cycle(
                activity("first", "A", on("0001-01-01")).build(),
                activity("last", "B", on("9999-12-31")).build(),
                activity(
                                "end",
                                "C",
                                YearlyInMonth.builder().month(Month.DECEMBER).build())
                        .firstYear(9999)
                        .build());
        for (CycleCalendar calendar : List.of(SWEDISH, RECURRING)) {
            String file = calendar.of(cycle, Days.of(LocalDate.MIN, LocalDate.MAX));

            assertThat(CalendarReaders.ical4j(file))
                    .extracting(Entry::days)
                    .containsExactly(
                            Days.of(LocalDate.of(1, 1, 1)),
                            Days.of(LocalDate.of(9999, 12, 1), LocalDate.of(9999, 12, 31)),
                            Days.of(LocalDate.of(9999, 12, 31)));
            assertThat(CalendarReaders.biweekly(file)).isEqualTo(CalendarReaders.ical4j(file));
        }
    }

    @Test
    void the_calendar_is_named_after_the_cycle_unless_stated() {
        assertThat(valuesOf(ENGLISH.of(small(), Days.ofYear(2024)), "X-WR-CALNAME"))
                .containsExactly("The service year");
        assertThat(valuesOf(ENGLISH.toBuilder().name("Mitt,\når").build().of(small(), Days.ofYear(2024)), "NAME"))
                .containsExactly("Mitt\\, år");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "umeå.se", "a b", "a\nb", "a@b"})
    void a_namespace_that_is_no_domain_is_refused(String namespace) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SWEDISH.toBuilder().namespace(namespace).build())
                .withMessageContaining("namespace");
    }

    @Test
    void what_no_calendar_can_hold_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SWEDISH.toBuilder().sequence(-1).build())
                .withMessageContaining("sequence");
        for (Instant stamp : List.of(Instant.MIN, Instant.MAX, Instant.parse("0000-12-31T23:59:59Z"))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> SWEDISH.toBuilder().stamp(stamp).build())
                    .withMessageContaining("stamp");
        }
        assertThat(SWEDISH.toBuilder()
                        .stamp(Instant.parse("9999-12-31T23:59:59.999Z"))
                        .build()
                        .of(small(), Days.ofYear(2024)))
                .contains("DTSTAMP:99991231T235959Z");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> SWEDISH.of(null, Days.ofYear(2024)))
                .withMessage("cycle");
        assertThatNullPointerException()
                .isThrownBy(() -> SWEDISH.of(small(), null))
                .withMessage("period");
    }
}
