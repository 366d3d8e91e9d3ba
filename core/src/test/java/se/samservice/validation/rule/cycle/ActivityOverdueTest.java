package se.samservice.validation.rule.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.cycle.CycleSamples.activity;
import static se.samservice.cycle.CycleSamples.cycle;
import static se.samservice.cycle.CycleSamples.monthlyOn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.FulfilledOccurrence;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class ActivityOverdueTest {

    private static List<Object> overdue(String today, String nominal) {
        Event event = Event.builder()
                .id(Id.of("event"))
                .title(LocalizedText.of("Besök"))
                .kind(EventKind.VISIT)
                .date(PartialDate.parse(nominal))
                .fulfils(FulfilledOccurrence.builder()
                        .activity(Id.of("visit"))
                        .nominal(LocalDate.parse(nominal))
                        .build())
                .build();
        return Found.by(
                        "activity_overdue",
                        Samples.dataset().toBuilder()
                                .asOf(LocalDate.parse(today))
                                .addAnnualCycle(
                                        cycle(activity("visit", monthlyOn(10)), activity("unfollowed", monthlyOn(11))))
                                .addEvent(event)
                                .build())
                .stream()
                .map(found -> found.params().get("last"))
                .toList();
    }

    @Test
    void the_latest_time_of_an_activity_that_events_follow_is_told_of() {
        assertThat(overdue("2024-03-18", "2023-12-10")).containsExactly(LocalDate.of(2024, 3, 10));
        assertThat(overdue("2024-03-18", "2024-03-10")).containsExactly(LocalDate.of(2024, 2, 10));
    }

    @Test
    void it_is_asked_from_the_second_year_there_is() {
        assertThat(overdue("0002-01-15", "0001-12-10")).containsExactly(LocalDate.of(2, 1, 10));
        assertThat(overdue("0001-03-15", "0001-01-10")).isEmpty();
    }
}
