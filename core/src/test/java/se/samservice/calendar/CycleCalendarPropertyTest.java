package se.samservice.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.DefaultLocale;
import se.samservice.calendar.CalendarReaders.Entry;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Occurrence;
import se.samservice.cycle.Occurrences;
import se.samservice.cycle.Timing;
import se.samservice.testkit.arbitrary.CycleArbitraries;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

final class CycleCalendarPropertyTest {

    private static final CycleCalendar CALENDAR = CycleCalendar.builder()
            .locale(Locale.forLanguageTag("sv"))
            .namespace("test.samservice.se")
            .stamp(Instant.parse("2024-03-18T08:00:00Z"))
            .skippedIncluded(true)
            .build();

    private static final CycleCalendar RECURRING =
            CALENDAR.toBuilder().recurring(true).build();

    private static final Days FORTY_YEARS = Days.of(LocalDate.of(1999, 3, 1), LocalDate.of(2039, 2, 28));

    @Provide
    static Arbitrary<AnnualCycle> cycles() {
        return CycleArbitraries.cycles();
    }

    @Provide
    static Arbitrary<Days> periods() {
        return CycleArbitraries.periods();
    }

    /** Any cycle a builder accepts, with a good number of activities. */
    @Provide
    static Arbitrary<AnnualCycle> hostileCycles() {
        return Combinators.combine(
                        DatasetArbitraries.values(AnnualCycle.class),
                        DatasetArbitraries.values(Activity.class).list().ofMaxSize(8))
                .as((cycle, activities) ->
                        cycle.toBuilder().addAllActivities(activities).build());
    }

    @Provide
    static Arbitrary<Days> anyPeriods() {
        return Combinators.combine(
                        Arbitraries.of(LocalDate.of(1, 1, 1), LocalDate.of(2023, 7, 1), LocalDate.of(9998, 2, 3)),
                        Arbitraries.integers().between(0, 700))
                .as((first, length) -> Days.of(first, first.plusDays(length)));
    }

    @Provide
    static Arbitrary<Timing> timings() {
        return CycleArbitraries.timings();
    }

    private static List<Days> expected(AnnualCycle cycle, Days period) {
        Occurrences occurrences = Occurrences.of(cycle);
        return Stream.concat(occurrences.in(period).stream(), occurrences.skippedIn(period).stream())
                .map(Occurrence::days)
                .sorted(Comparator.comparing(Days::toString))
                .toList();
    }

    private static List<Days> days(List<Entry> entries) {
        return entries.stream()
                .map(Entry::days)
                .sorted(Comparator.comparing(Days::toString))
                .toList();
    }

    @Property
    void two_readers_accept_every_calendar_and_find_the_days_of_the_occurrences(
            @ForAll("cycles") AnnualCycle cycle, @ForAll("periods") Days period) {
        String file = CALENDAR.of(cycle, period);

        assertThat(days(CalendarReaders.ical4j(file))).isEqualTo(expected(cycle, period));
        assertThat(CalendarReaders.biweekly(file)).isEqualTo(CalendarReaders.ical4j(file));
    }

    @Property
    void two_readers_work_out_the_same_days_from_recurrence_rules(
            @ForAll("cycles") AnnualCycle cycle, @ForAll("periods") Days period) {
        String file = RECURRING.of(cycle, period);

        assertThat(days(CalendarReaders.ical4j(file))).isEqualTo(expected(cycle, period));
        assertThat(days(CalendarReaders.biweekly(file))).isEqualTo(expected(cycle, period));
    }

    @Property(tries = 400)
    void a_recurrence_rule_gives_the_occurrences_of_forty_years(
            @ForAll("timings") Timing timing, @ForAll("durations") int duration) {
        AnnualCycle cycle = CycleArbitraries.cycle(List.of(Activity.builder()
                .id(Id.of("a"))
                .title(LocalizedText.of("A"))
                .kind(ActivityKind.MEETING)
                .timing(timing)
                .durationDays(duration)
                .build()));

        String file = RECURRING.of(cycle, FORTY_YEARS);

        assertThat(days(CalendarReaders.ical4j(file))).isEqualTo(expected(cycle, FORTY_YEARS));
        assertThat(days(CalendarReaders.biweekly(file))).isEqualTo(expected(cycle, FORTY_YEARS));
    }

    @Provide
    static Arbitrary<Integer> durations() {
        return Arbitraries.integers().between(1, 40);
    }

    @Property
    void whatever_the_data_says_the_calendar_is_valid_and_no_line_too_long(
            @ForAll("hostileCycles") AnnualCycle cycle,
            @ForAll("anyPeriods") Days period,
            @ForAll boolean recurring,
            @ForAll boolean swedish) {
        CycleCalendar calendar = (recurring ? RECURRING : CALENDAR)
                .toBuilder()
                        .locale(Locale.forLanguageTag(swedish ? "sv" : "en"))
                        .build();

        String file = calendar.of(cycle, period);

        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n", "\u0000", "\u001B", "\u202E");
        assertThat(file.split("\r\n", -1)).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(new String(file.getBytes(UTF_8), UTF_8)).isEqualTo(file);
        List<Entry> entries = CalendarReaders.ical4j(file);
        assertThat(days(entries)).isEqualTo(expected(cycle, period));
        assertThat(entries.stream().map(entry -> entry.uid() + entry.days())).doesNotHaveDuplicates();
        assertThat(days(CalendarReaders.biweekly(file))).isEqualTo(expected(cycle, period));
    }

    @Property(tries = 30)
    void the_defaults_of_the_machine_change_nothing(
            @ForAll("cycles") AnnualCycle cycle, @ForAll("periods") Days period) {
        List<String> files = new ArrayList<>();
        for (String locale :
                List.of("sv-SE", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese")) {
            DefaultLocale.during(locale, () -> files.add(RECURRING.of(cycle, period)));
        }

        assertThat(files)
                .containsOnly(CALENDAR.toBuilder().recurring(true).build().of(cycle, period));
    }
}
