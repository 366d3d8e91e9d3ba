package se.samservice.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.method.Checklists;
import se.samservice.method.SuccessFactors;
import se.samservice.place.Municipalities;
import se.samservice.validation.ServiceValidator;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.Source;

class AnnualCyclesTest {

    private static final List<Occurrence> YEAR = AnnualCycles.starter().occurrences(Days.ofYear(2025));

    @Test
    void all_that_is_to_say_of_the_starter_cycle_is_that_nothing_has_been_done_yet() {
        ServiceDataset dataset = ServiceDataset.builder()
                .asOf(LocalDate.of(2025, 2, 1))
                .municipality(Municipalities.withCode("2480").orElseThrow())
                .sources(AnnualCycles.starterSources())
                .addAnnualCycle(AnnualCycles.starter())
                .build();

        assertThat(ServiceValidator.standard().validate(dataset).getFindings())
                .extracting(Finding::getCode)
                .containsOnly("success_factor_without_evidence");
    }

    @Test
    void each_activity_takes_place_once_a_year_in_a_month_and_on_no_made_up_day() {
        assertThat(YEAR)
                .extracting(Occurrence::activity)
                .containsExactlyInAnyOrderElementsOf(AnnualCycles.starter().getActivities());
        assertThat(YEAR).extracting(Occurrence::precision).containsOnly(Precision.MONTH);
    }

    @Test
    void every_month_has_something() {
        assertThat(YEAR.stream()
                        .map(occurrence -> occurrence.first().getMonth())
                        .distinct())
                .containsExactly(Month.values());
    }

    @Test
    void each_built_in_success_factor_and_checklist_item_is_served() {
        CycleCoverage coverage = CycleCoverage.of(YEAR, SuccessFactors.umea(), List.of(Checklists.umea()));

        assertThat(coverage.unservedSuccessFactors()).isEmpty();
        assertThat(coverage.unservedChecklistItems()).isEmpty();
    }

    @Test
    void each_activity_says_where_it_was_seen_and_no_source_is_left_over() {
        assertThat(AnnualCycles.starter().getActivities())
                .allSatisfy(activity -> assertThat(activity.getSources()).isNotEmpty());
        assertThat(AnnualCycles.starter().getActivities().stream()
                        .flatMap(activity -> activity.getSources().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(AnnualCycles.starterSources().stream()
                        .map(Source::getId)
                        .toList());
        assertThat(AnnualCycles.starterSources())
                .allSatisfy(source -> assertThat(source.getUrl()).isPresent());
    }

    @Test
    void only_what_no_municipality_decides_for_itself_is_marked_so() {
        assertThat(AnnualCycles.starter().getActivities())
                .filteredOn(activity -> !activity.getDeadlineKind().equals(Optional.of(DeadlineKind.OWN)))
                .extracting(Activity::getId)
                .containsExactly(Id.of("starter-aid-shops"), Id.of("starter-budget-decision"));
    }

    @Test
    void every_title_is_in_both_languages_and_short_enough_for_a_wheel() {
        assertThat(AnnualCycles.starter().getActivities()).allSatisfy(activity -> {
            assertThat(activity.getTitle().getEn()).isPresent();
            assertThat(activity.getTitle().in(Locale.forLanguageTag("sv"))).hasSizeLessThan(70);
            assertThat(activity.getTitle().in(Locale.ENGLISH)).hasSizeLessThan(70);
        });
    }
}
