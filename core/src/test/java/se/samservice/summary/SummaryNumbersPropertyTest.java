package se.samservice.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.testkit.FullSample;
import se.samservice.testkit.Samples;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import se.samservice.value.Days;
import se.samservice.value.HalfYear;

/** The numbers are those that come of counting by hand. */
final class SummaryNumbersPropertyTest {

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return DatasetArbitraries.datasets();
    }

    @Provide
    Arbitrary<HalfYear> halfYears() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        9,
                        Arbitraries.integers()
                                .between(2018 * 2, 2026 * 2)
                                .map(number -> HalfYear.of(number / 2, number % 2 + 1))),
                Tuple.of(1, Arbitraries.of(HalfYear.of(1, 1), HalfYear.of(9999, 2))));
    }

    @Property(tries = 200)
    void every_number_is_what_counting_by_hand_gives(
            @ForAll("datasets") ServiceDataset dataset, @ForAll("halfYears") HalfYear halfYear) {
        Days period = Days.of(halfYear);

        assertThat(SummaryNumbers.of(dataset, period)).isEqualTo(Recount.of(dataset, period));
        assertThat(HalfYearDraft.of(dataset, halfYear).getNumbers()).isEqualTo(Recount.of(dataset, period));
    }

    @Property(tries = 100)
    void numbers_of_years_are_counted_the_same_way(
            @ForAll("datasets") ServiceDataset dataset,
            @ForAll("halfYears") HalfYear one,
            @ForAll("halfYears") HalfYear other) {
        Days period = one.compareTo(other) < 0
                ? Days.of(one.firstDay(), other.lastDay())
                : Days.of(other.firstDay(), one.lastDay());

        assertThat(SummaryNumbers.of(dataset, period)).isEqualTo(Recount.of(dataset, period));
    }

    /** Else the law above would hold of nothing. */
    @Test
    void the_samples_have_something_to_count() {
        SummaryNumbers numbers = SummaryNumbers.of(FullSample.dataset(), Days.of(HalfYear.of(2024, 1)));

        assertThat(numbers).isEqualTo(Recount.of(FullSample.dataset(), Days.of(HalfYear.of(2024, 1))));
        assertThat(numbers.getVisits()).contains(new Count(0, 1));
        assertThat(numbers.getMattersAnswered()).contains(Count.of(1));
        assertThat(numbers.getServicesLost()).contains(new Count(0, 1));
        assertThat(Stream.of(
                        numbers.getVillagesVisited(),
                        numbers.getMattersReceived(),
                        numbers.getDialoguesOpened(),
                        numbers.getNeedsRaised(),
                        numbers.getPublications(),
                        numbers.getResultsTakenUp()))
                .allSatisfy(number -> assertThat(number.orElseThrow().atMost()).isPositive());
        assertThat(SummaryNumbers.of(Samples.dataset(), Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))))
                .isEqualTo(Recount.of(Samples.dataset(), Days.ofYear(2023)));
    }
}
