package se.samservice.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Occurrence;
import se.samservice.cycle.OccurrenceException;
import se.samservice.cycle.OccurrenceStatus;
import se.samservice.cycle.Occurrences;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.value.ExtraProperties;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class CycleProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 15);

    private static final AnnualCycle CYCLE = AnnualCycle.builder()
            .id(Id.of("cycle"))
            .title(LocalizedText.of("Årshjul"))
            .addActivity(Activity.builder()
                    .id(Id.of("visit"))
                    .title(LocalizedText.of("Besök"))
                    .kind(ActivityKind.VISIT)
                    .timing(YearlyInMonth.builder().month(Month.MAY).build())
                    .addException(OccurrenceException.builder()
                            .nominal(LocalDate.of(2022, 5, 1))
                            .reason(LocalizedText.of("Val"))
                            .build())
                    .build())
            .build();

    private static Event event(int year, PartialDate date) {
        return Event.builder()
                .id(Id.of("event-" + year))
                .title(LocalizedText.of("Besök"))
                .kind(EventKind.VISIT)
                .date(date)
                .fulfils(FulfilledOccurrence.builder()
                        .activity(Id.of("visit"))
                        .nominal(LocalDate.of(year, 5, 1))
                        .build())
                .build();
    }

    private static Occurrence occurrence(int year) {
        return Occurrences.of(CYCLE)
                .find(Id.of("visit"), LocalDate.of(year, 5, 1))
                .orElseThrow();
    }

    @Test
    void an_occurrence_is_done_late_skipped_or_open() {
        CycleProgress progress = CycleProgress.of(List.of(event(2023, PartialDate.of(2023, 6))), TODAY);

        assertThat(progress.status(occurrence(2022))).isEqualTo(OccurrenceStatus.SKIPPED);
        assertThat(progress.status(occurrence(2023))).isEqualTo(OccurrenceStatus.DONE);
        assertThat(progress.status(occurrence(2024))).isEqualTo(OccurrenceStatus.LATE);
        assertThat(progress.status(occurrence(2025))).isEqualTo(OccurrenceStatus.OPEN);
    }

    @Test
    void an_occurrence_is_late_from_the_day_after_its_last() {
        assertThat(CycleProgress.of(List.of(), LocalDate.of(2024, 5, 31)).status(occurrence(2024)))
                .isEqualTo(OccurrenceStatus.OPEN);
        assertThat(CycleProgress.of(List.of(), LocalDate.of(2024, 6, 1)).status(occurrence(2024)))
                .isEqualTo(OccurrenceStatus.LATE);
    }

    @Test
    void an_event_that_is_only_set_for_later_has_not_been_carried_out() {
        Event planned = event(2024, PartialDate.of(2024, 7));
        CycleProgress progress = CycleProgress.of(List.of(planned), TODAY);

        assertThat(progress.status(occurrence(2024))).isEqualTo(OccurrenceStatus.LATE);
        assertThat(progress.events(occurrence(2024))).containsExactly(planned);
    }

    @Test
    void what_a_municipality_has_added_of_its_own_makes_no_other_occurrence_of_it() {
        Event event = event(2024, PartialDate.of(2024, 5));
        FulfilledOccurrence noted = event.getFulfils().orElseThrow().toBuilder()
                .extraProperties(ExtraProperties.of("x-diarium", "KS 2024/17"))
                .build();

        assertThat(CycleProgress.of(List.of(event.toBuilder().fulfils(noted).build()), TODAY)
                        .status(occurrence(2024)))
                .isEqualTo(OccurrenceStatus.DONE);
    }

    @Test
    void what_took_place_though_it_was_called_off_is_done() {
        assertThat(CycleProgress.of(List.of(event(2022, PartialDate.of(2022))), TODAY)
                        .status(occurrence(2022)))
                .isEqualTo(OccurrenceStatus.DONE);
    }

    @Test
    void overdue_is_what_has_ended_since_a_day_and_is_not_done() {
        CycleProgress progress = CycleProgress.of(List.of(event(2023, PartialDate.of(2023, 5))), TODAY);

        assertThat(progress.overdue(CYCLE, LocalDate.of(2020, 6, 1)))
                .extracting(Occurrence::key)
                .containsExactly("visit/2021-05-01", "visit/2024-05-01");
        assertThat(progress.overdue(CYCLE, TODAY)).isEmpty();
        assertThat(progress.overdue(CYCLE, LocalDate.MAX)).isEmpty();
    }
}
