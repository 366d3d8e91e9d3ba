package se.samservice.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.testkit.Samples;
import se.samservice.value.PartialDate;

class VillageTest {

    private static final Village BOTSMARK = Samples.village().toBuilder()
            .populations(List.of(
                    people(310, PopulationKind.REGISTERED, "2023-12-31"),
                    people(290, PopulationKind.REGISTERED, "2010"),
                    people(300, PopulationKind.REGISTERED, "2020-12"),
                    people(80, PopulationKind.PART_TIME, "2022")))
            .build();

    private static Population people(int count, PopulationKind kind, String asOf) {
        return Population.of(count, kind, PartialDate.parse(asOf), Samples.SOURCE);
    }

    @Test
    void the_population_on_a_day_is_the_newest_figure_known_by_then_whatever_the_order() {
        assertThat(BOTSMARK.populationOn(PopulationKind.REGISTERED, LocalDate.of(2021, 6, 1)))
                .contains(people(300, PopulationKind.REGISTERED, "2020-12"));
        assertThat(BOTSMARK.populationOn(PopulationKind.REGISTERED, LocalDate.of(2023, 12, 31)))
                .contains(people(310, PopulationKind.REGISTERED, "2023-12-31"));
        assertThat(BOTSMARK.populationOn(PopulationKind.REGISTERED, LocalDate.of(2023, 12, 30)))
                .contains(people(300, PopulationKind.REGISTERED, "2020-12"));
    }

    @Test
    void figures_of_another_kind_do_not_count() {
        assertThat(BOTSMARK.populationOn(PopulationKind.PART_TIME, Samples.TODAY))
                .map(Population::getCount)
                .contains(80);
        assertThat(BOTSMARK.populationOn(PopulationKind.ALL_YEAR, Samples.TODAY))
                .isEmpty();
    }

    @Test
    void before_the_first_figure_the_population_is_not_known() {
        assertThat(BOTSMARK.populationOn(PopulationKind.REGISTERED, LocalDate.of(2009, 12, 31)))
                .isEmpty();
    }

    @Test
    void a_figure_is_exact_unless_its_source_says_otherwise() {
        assertThat(people(300, PopulationKind.REGISTERED, "2020").isApproximate())
                .isFalse();
    }
}
