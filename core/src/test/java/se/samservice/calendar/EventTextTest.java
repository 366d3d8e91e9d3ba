package se.samservice.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.calendar.CalendarSamples.ENGLISH;
import static se.samservice.calendar.CalendarSamples.SWEDISH;
import static se.samservice.calendar.CalendarSamples.activity;
import static se.samservice.calendar.CalendarSamples.cycle;
import static se.samservice.calendar.CalendarSamples.on;
import static se.samservice.calendar.CalendarSamples.valuesOf;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.actor.Responsibility;
import se.samservice.calendar.CalendarReaders.Entry;
import se.samservice.cycle.Activity;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.BetweenDates;
import se.samservice.cycle.OccurrenceException;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.cycle.YearlyInWeek;
import se.samservice.value.Days;
import se.samservice.value.LocalizedText;
import se.samservice.value.YearDay;

final class EventTextTest {

    @Test
    void what_is_moved_tells_from_when_no_more_exactly_than_its_timing() {
        OccurrenceException month = OccurrenceException.builder()
                .nominal(LocalDate.of(2024, 3, 1))
                .movedTo(LocalDate.of(2024, 4, 16))
                .reason(LocalizedText.of("Sjukdom", "Illness"))
                .build();
        OccurrenceException week = month.toBuilder()
                .nominal(LocalDate.of(2024, 12, 30))
                .movedTo(LocalDate.of(2025, 1, 13))
                .build();
        String file = ENGLISH.of(
                cycle(
                        activity(
                                        "a",
                                        "A",
                                        YearlyInMonth.builder()
                                                .month(Month.MARCH)
                                                .build())
                                .addException(month)
                                .build(),
                        activity("b", "B", YearlyInWeek.builder().week(1).build())
                                .addException(week)
                                .build()),
                Days.of(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 1, 31)));

        assertThat(valuesOf(file, "SUMMARY")).containsExactly("A", "B (some time in week 3)");
        assertThat(valuesOf(file, "DESCRIPTION"))
                .containsExactly(
                        "Moved from March 2024: Illness",
                        "Some time in week 3\\; no day is set.\\nMoved from week 1 2025: Illness");
    }

    @Test
    void an_activity_shorter_than_its_stretch_tells_how_long_it_is() {
        YearDay first = YearDay.builder().month(Month.DECEMBER).day(1).build();
        YearDay last = YearDay.builder().month(Month.JANUARY).day(31).build();
        Activity tour = activity(
                        "a", "A", BetweenDates.builder().start(first).end(last).build())
                .durationDays(4)
                .build();

        assertThat(valuesOf(
                        ENGLISH.of(cycle(tour), Days.of(LocalDate.of(2024, 6, 1), LocalDate.of(2025, 6, 1))),
                        "DESCRIPTION"))
                .containsExactly("Takes 4 days.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\r\nATTENDEE:mailto:eve@example.org",
                "A\nEND:VEVENT\nEND:VCALENDAR",
                "A\u2028B\u2029C\u0085D\u000BE",
                "A\u0000\u001B[31m\u007F",
                "\uD83D\uDE00\uD83D lone",
                "\u202Egnp.exe",
                "<script>alert('x')</script> &amp; \"q\"",
                "back\\slash; comma, colon: \\n \\",
                "Återkommande landsbygdsutvecklingssamverkansmöten på servicepunkterna i Sörmjöle 👨‍👩‍👧‍👦🇸🇪",
                "חנות הכפר ليوم واحد",
                "e\u0301\u0301\u0301\u0301 å\u0308"
            })
    void a_hostile_title_stays_a_title(String title) {
        AnnualCycle cycle = cycle(activity("a", title, on("2024-05-02"))
                .responsibility(Responsibility.of(title))
                .addAudience(title)
                .build());

        String file = SWEDISH.of(cycle, Days.ofYear(2024));

        String shown = title.replaceAll("\\R+", " ").replaceAll("[\\p{Cc}\\u202A-\\u202E\\uD800-\\uDFFF]", "\uFFFD");
        assertThat(CalendarReaders.ical4j(file)).extracting(Entry::summary).containsExactly(shown);
        assertThat(CalendarReaders.biweekly(file)).extracting(Entry::summary).containsExactly(shown);
        assertThat(file.split("\r\n", -1)).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(valuesOf(file, "ATTENDEE")).isEmpty();
        assertThat(valuesOf(file, "BEGIN")).containsExactly("VCALENDAR", "VEVENT");
    }

    @Test
    void a_blank_title_gives_way_to_the_id() {
        assertThat(valuesOf(
                        SWEDISH.of(
                                cycle(activity("a", " \r\n ", on("2024-05-02")).build()), Days.ofYear(2024)),
                        "SUMMARY"))
                .containsExactly("a");
    }
}
