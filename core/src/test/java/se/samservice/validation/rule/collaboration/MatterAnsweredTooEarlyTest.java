package se.samservice.validation.rule.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.collaboration.Handover;
import se.samservice.collaboration.VillageMatter;
import se.samservice.collaboration.VillageMatterBuilder;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class MatterAnsweredTooEarlyTest {

    private static final PartialDate RECEIVED = PartialDate.parse("2024-02-10");
    private static final PartialDate THE_DAY_BEFORE = PartialDate.parse("2024-02-09");

    private static VillageMatterBuilder matter() {
        return VillageMatter.builder()
                .id(Id.of("street-lights"))
                .title(LocalizedText.of("Gatubelysningen"))
                .addVillage(Samples.BOTSMARK)
                .received(RECEIVED);
    }

    private static Handover passedOn(PartialDate date) {
        return Handover.builder().unit(Id.of("streets")).date(date).build();
    }

    private static List<Found> reported(VillageMatterBuilder matter) {
        return Found.by(
                "matter_answered_too_early",
                Samples.dataset().toBuilder().addVillageMatter(matter.build()).build());
    }

    private static Found tooEarly(String pointer) {
        return Found.error(
                "matter_answered_too_early",
                "/villageMatters/0/" + pointer,
                "villageMatters/street-lights",
                "received",
                RECEIVED,
                "date",
                THE_DAY_BEFORE);
    }

    @Test
    void an_answer_of_the_day_before_is_reported() {
        assertThat(reported(matter().answered(THE_DAY_BEFORE))).containsExactly(tooEarly("answered"));
    }

    @Test
    void each_handover_before_the_matter_came_is_reported() {
        assertThat(reported(matter().addHandovers(passedOn(RECEIVED), passedOn(THE_DAY_BEFORE))))
                .containsExactly(tooEarly("handovers/1/date"));
    }

    @Test
    void what_happened_the_same_day_or_may_have_is_let_be() {
        PartialDate sameMonth = PartialDate.parse("2024-02");

        assertThat(reported(matter().answered(RECEIVED).addHandover(passedOn(RECEIVED))))
                .isEmpty();
        assertThat(reported(matter().answered(sameMonth).addHandover(passedOn(sameMonth))))
                .isEmpty();
    }
}
