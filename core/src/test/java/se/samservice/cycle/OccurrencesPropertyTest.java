package se.samservice.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samservice.testkit.arbitrary.CycleArbitraries;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import se.samservice.value.Days;

class OccurrencesPropertyTest {

    private static final Days LONG = Days.of(LocalDate.of(1900, 1, 1), LocalDate.of(2150, 12, 31));

    @Provide
    Arbitrary<AnnualCycle> cycles() {
        return CycleArbitraries.cycles();
    }

    @Provide
    Arbitrary<Days> periods() {
        return CycleArbitraries.periods();
    }

    @Provide
    Arbitrary<AnnualCycle> anyCycles() {
        return DatasetArbitraries.values(AnnualCycle.class);
    }

    @Provide
    Arbitrary<Days> anyPeriods() {
        return DatasetArbitraries.days();
    }

    @Property
    void occurrences_are_sorted_and_touch_the_period(
            @ForAll("cycles") AnnualCycle cycle, @ForAll("periods") Days period) {
        List<Occurrence> occurrences = cycle.occurrences(period);

        assertThat(occurrences)
                .isSortedAccordingTo(Comparator.comparing(Occurrence::first).thenComparing(Occurrence::last))
                .allMatch(occurrence -> occurrence.days().overlaps(period))
                .noneMatch(Occurrence::skipped);
    }

    @Property
    void no_two_occurrences_share_a_key(@ForAll("cycles") AnnualCycle cycle) {
        Occurrences all = Occurrences.of(cycle);

        assertThat(Stream.concat(all.in(LONG).stream(), all.skippedIn(LONG).stream())
                        .map(Occurrence::key))
                .doesNotHaveDuplicates();
    }

    @Property
    void a_short_period_has_what_a_long_one_has_of_it(
            @ForAll("cycles") AnnualCycle cycle, @ForAll("periods") Days period) {
        Occurrences all = Occurrences.of(cycle);

        assertThat(all.in(period))
                .containsExactlyElementsOf(all.in(LONG).stream()
                        .filter(occurrence -> occurrence.days().overlaps(period))
                        .toList());
        assertThat(all.skippedIn(period))
                .containsExactlyElementsOf(all.skippedIn(LONG).stream()
                        .filter(occurrence -> occurrence.days().overlaps(period))
                        .toList());
    }

    @Property
    void to_go_through_a_period_bit_by_bit_loses_and_doubles_nothing(
            @ForAll("cycles") AnnualCycle cycle,
            @ForAll("periods") Days period,
            @ForAll @IntRange(min = 1, max = 400) int step) {
        Occurrences all = Occurrences.of(cycle);
        List<Occurrence> together = new ArrayList<>();
        List<Occurrence> beginning = new ArrayList<>();
        for (LocalDate first = period.first(); !first.isAfter(period.last()); first = first.plusDays(step)) {
            LocalDate last = first.plusDays(step - 1L);
            Days bit = Days.of(first, last.isAfter(period.last()) ? period.last() : last);
            together.addAll(first.equals(period.first()) ? all.in(bit) : all.beginningIn(bit));
            beginning.addAll(all.beginningIn(bit));
        }

        assertThat(together).isEqualTo(all.in(period));
        assertThat(beginning).isEqualTo(all.beginningIn(period));
    }

    @Property
    void an_occurrence_is_found_by_what_its_key_says(
            @ForAll("cycles") AnnualCycle cycle, @ForAll("periods") Days period) {
        Occurrences all = Occurrences.of(cycle);

        Stream.concat(all.in(period).stream(), all.skippedIn(period).stream())
                .forEach(occurrence -> assertThat(all.find(occurrence.activity().getId(), occurrence.nominal()))
                        .contains(occurrence));
    }

    @Property
    void what_comes_next_is_what_a_long_time_begins_with(
            @ForAll("cycles") AnnualCycle cycle,
            @ForAll("periods") Days period,
            @ForAll @IntRange(max = 30) int count) {
        Occurrences all = Occurrences.of(cycle);
        List<Occurrence> later = all.beginningIn(Days.of(period.first(), LocalDate.of(2400, 12, 31)));

        assertThat(all.upcoming(period.first(), count)).isEqualTo(later.subList(0, Math.min(count, later.size())));
    }

    @Property
    void an_exception_that_is_taken_away_leaves_the_keys(@ForAll("cycles") AnnualCycle cycle) {
        AnnualCycle plain = CycleArbitraries.cycle(cycle.getActivities().stream()
                .map(activity -> activity.toBuilder().exceptions(List.of()).build())
                .toList());
        Occurrences all = Occurrences.of(cycle);

        assertThat(Stream.concat(all.in(LONG).stream(), all.skippedIn(LONG).stream())
                        .map(Occurrence::key))
                .filteredOn(key -> key.compareTo("") > 0 && within(key))
                .containsExactlyInAnyOrderElementsOf(Occurrences.of(plain).in(LONG).stream()
                        .map(Occurrence::key)
                        .filter(OccurrencesPropertyTest::within)
                        .toList());
    }

    /** Far enough from both ends of the long period for no move to lead out of it. */
    private static boolean within(String key) {
        int year = Integer.parseInt(key.substring(key.indexOf('/') + 1, key.indexOf('/') + 5));
        return year > 1980 && year < 2060;
    }

    @Property
    void the_load_counts_each_occurrence_in_the_months_it_touches(
            @ForAll("cycles") AnnualCycle cycle, @ForAll @IntRange(min = 1, max = 30) int months) {
        Occurrences all = Occurrences.of(cycle);

        assertThat(all.load(java.time.YearMonth.of(2024, 5), months))
                .hasSize(months)
                .allSatisfy(load -> assertThat(load.occurrences())
                        .isEqualTo(all.in(Days.of(load.month())).size()));
    }

    @Property
    void any_cycle_has_an_answer_to_any_period(
            @ForAll("anyCycles") AnnualCycle cycle, @ForAll("anyPeriods") Days period) {
        Occurrences all = Occurrences.of(cycle);
        Days answered = period.length() > 20_000
                ? Days.of(period.first(), period.first().plusDays(20_000))
                : period;

        assertThat(all.in(answered)).allMatch(occurrence -> occurrence.days().overlaps(answered));
        all.skippedIn(answered);
        all.upcoming(period.first(), 3);
        cycle.getActivities().forEach(activity -> all.find(activity.getId(), period.last()));
    }
}
