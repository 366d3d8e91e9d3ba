package se.samservice.validation.rule.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.cycle.CycleSamples.activity;
import static se.samservice.cycle.CycleSamples.cycle;
import static se.samservice.cycle.CycleSamples.exception;
import static se.samservice.cycle.CycleSamples.on;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.FulfilledOccurrence;
import se.samservice.cycle.ActivityBuilder;
import se.samservice.finding.Finding;
import se.samservice.testkit.Samples;
import se.samservice.validation.ServiceValidator;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class OccurrenceUnknownTest {

    private static final ActivityBuilder MAY_20 = activity("a", on(Month.MAY, 20));

    private static List<Finding> unknown(ActivityBuilder activity, Event... events) {
        return ServiceValidator.standard()
                .validate(Samples.dataset().toBuilder()
                        .addAnnualCycle(cycle(activity))
                        .addEvents(events)
                        .build())
                .getFindings()
                .stream()
                .filter(finding -> finding.getCode().equals("occurrence_unknown"))
                .toList();
    }

    private static Event event(String activity, String nominal) {
        return Event.builder()
                .id(Id.of("event"))
                .title(LocalizedText.of("Besök"))
                .kind(EventKind.VISIT)
                .date(PartialDate.of(2023))
                .fulfils(FulfilledOccurrence.builder()
                        .activity(Id.of(activity))
                        .nominal(LocalDate.parse(nominal))
                        .build())
                .build();
    }

    @Test
    void an_exception_of_another_day_is_told_the_nearest_within_ten_days() {
        assertThat(unknown(activity("a", on(Month.MAY, 20)).addException(exception("2024-05-10", ""))))
                .extracting(Finding::getSuggestion)
                .containsExactly(Optional.of("2024-05-20"));
        assertThat(unknown(activity("a", on(Month.MAY, 20)).addException(exception("2024-05-30", ""))))
                .extracting(Finding::getSuggestion)
                .containsExactly(Optional.of("2024-05-20"));
        assertThat(unknown(activity("a", on(Month.MAY, 20)).addException(exception("2024-05-31", ""))))
                .extracting(Finding::getSuggestion)
                .containsExactly(Optional.empty());
    }

    @Test
    void an_event_that_fulfils_no_occurrence_is_told_of_at_the_event() {
        assertThat(unknown(MAY_20, event("a", "2023-05-20"))).isEmpty();
        assertThat(unknown(MAY_20, event("a", "2023-05-21"))).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).hasToString("/events/0/fulfils/nominal");
            assertThat(finding.getSuggestion()).contains("2023-05-20");
        });
        assertThat(unknown(MAY_20, event("other", "2023-05-21"))).isEmpty();
    }

    @Test
    void the_ends_of_the_calendar_are_told_the_nearest_day_within_it() {
        assertThat(unknown(activity("a", on(Month.JANUARY, 2)), event("a", "0001-01-01")))
                .extracting(Finding::getSuggestion)
                .containsExactly(Optional.of("0001-01-02"));
        assertThat(unknown(activity("a", on(Month.DECEMBER, 30)), event("a", "9999-12-31")))
                .extracting(Finding::getSuggestion)
                .containsExactly(Optional.of("9999-12-30"));
        assertThat(unknown(activity("a", on(Month.JANUARY, 2)), event("a", LocalDate.MIN.toString())))
                .extracting(Finding::getSuggestion)
                .containsExactly(Optional.empty());
        assertThat(unknown(activity("a", on(Month.JANUARY, 2)), event("a", LocalDate.MAX.toString())))
                .extracting(Finding::getSuggestion)
                .containsExactly(Optional.empty());
    }
}
