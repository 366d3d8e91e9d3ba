package se.samservice.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import se.samservice.actor.Responsibility;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityBuilder;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.DeadlineKind;
import se.samservice.cycle.OccurrenceException;
import se.samservice.cycle.Once;
import se.samservice.cycle.Ring;
import se.samservice.cycle.Timing;
import se.samservice.cycle.WeekOfMonth;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.cycle.YearlyInWeek;
import se.samservice.cycle.YearlyOnWeekday;
import se.samservice.place.Village;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.Source;

/** A cycle to write, ways to write it, and what is in a file; the words of the tests here. */
final class CalendarSamples {

    static final CycleCalendar SWEDISH = CycleCalendar.builder()
            .locale(Locale.forLanguageTag("sv-SE"))
            .namespace("test.samservice.se")
            .stamp(Instant.parse("2024-03-18T08:00:00.123Z"))
            .build();
    static final CycleCalendar ENGLISH =
            SWEDISH.toBuilder().locale(Locale.ENGLISH).build();
    static final CycleCalendar RECURRING = SWEDISH.toBuilder().recurring(true).build();

    private CalendarSamples() {}

    static ActivityBuilder activity(String id, String title, Timing timing) {
        return Activity.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(title))
                .kind(ActivityKind.MEETING)
                .timing(timing);
    }

    static Timing on(String date) {
        return Once.builder().date(LocalDate.parse(date)).build();
    }

    static AnnualCycle cycle(Activity... activities) {
        return AnnualCycle.builder()
                .id(Id.of("service-year"))
                .title(LocalizedText.of("Serviceåret", "The service year"))
                .addRing(Ring.builder()
                        .id(Id.of("shops"))
                        .title(LocalizedText.of("Butiker, byar", "Shops, villages"))
                        .build())
                .addActivities(activities)
                .build();
    }

    /** Something moved, something known by month only and something called off, in 2024. */
    static AnnualCycle small() {
        return cycle(
                activity(
                                "trade-day",
                                "Lokal handlardag",
                                YearlyOnWeekday.builder()
                                        .month(Month.NOVEMBER)
                                        .weekday(DayOfWeek.TUESDAY)
                                        .week(WeekOfMonth.SECOND)
                                        .build())
                        .title(LocalizedText.of("Lokal handlardag", "Local trade day"))
                        .ring(Id.of("shops"))
                        .kind(ActivityKind.EVENT)
                        .durationDays(2)
                        .responsibility(Responsibility.builder()
                                .role("landsbygdsstrateg")
                                .deputyRole("näringslivschef")
                                .build())
                        .deadlineKind(DeadlineKind.OWN)
                        .addAudiences("butiker", "föreningar; byar")
                        .addVillages(Id.of("botsmark"), Id.of("nosuch"))
                        .addSources(Id.of("u7"), Id.of("nosuch"))
                        .addException(OccurrenceException.builder()
                                .nominal(LocalDate.of(2024, 11, 12))
                                .movedTo(LocalDate.of(2024, 11, 19))
                                .reason(LocalizedText.of("Lokalen är upptagen.", "The hall is taken."))
                                .build())
                        .build(),
                activity(
                                "summary",
                                "Halvårssummering",
                                YearlyInMonth.builder().month(Month.MARCH).build())
                        .durationDays(3)
                        .build(),
                activity(
                                "forum",
                                "Forum för servicefrågor",
                                YearlyInWeek.builder().week(20).build())
                        .addException(OccurrenceException.builder()
                                .nominal(LocalDate.of(2024, 5, 13))
                                .reason(LocalizedText.of("Inget att ta upp."))
                                .build())
                        .build());
    }

    /** The same with skipped occurrences, and with the names that {@link #small()} refers to. */
    static CycleCalendar withNames(CycleCalendar calendar) {
        return calendar.toBuilder()
                .skippedIncluded(true)
                .sequence(3)
                .addVillage(
                        Village.builder().id(Id.of("botsmark")).name("Botsmark").build())
                .addSource(Source.builder()
                        .id(Id.of("u7"))
                        .title("Lokala handlardagar 2023")
                        .url("https://example.org/handlardag?år=2023&x=1,2")
                        .build())
                .build();
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    /** What a file says of a property, one value for each time it is there. */
    static List<String> valuesOf(String file, String property) {
        return unfolded(file)
                .lines()
                .filter(line -> line.startsWith(property + ":") || line.startsWith(property + ";"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .toList();
    }
}
