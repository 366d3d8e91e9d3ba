package se.samservice.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.finding.Finding;

/** What rings are called, and what is told of those there is no room for. */
final class RingTitlesTest {

    @ParameterizedTest
    @CsvSource({"5, ''", "6, wheel_many_rings", "12, wheel_many_rings", "13, wheel_many_rings wheel_rings_merged"})
    void many_rings_are_told_of_and_so_are_more_than_there_is_room_for(int rings, String told) {
        assertThat(codes(Wheels.wheel(Wheels.cycle(20, rings, 1))).stream()
                        .filter(code -> code.contains("_rings"))
                        .toList())
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told.split(" ", -1)));
    }

    @Test
    void the_last_of_twelve_bands_has_all_other_rings() {
        YearWheel wheel = Wheels.wheel(Wheels.cycle(20, 14, 1));
        WheelContent content = WheelContent.of(wheel);

        assertThat(RingTitles.title(wheel, content, 10)).isEqualTo("Ring D");
        assertThat(RingTitles.title(wheel, content, 11)).isEqualTo("Övriga 3 ringar");
        YearWheel twelve = Wheels.wheel(Wheels.cycle(20, 12, 1));
        assertThat(RingTitles.title(twelve, WheelContent.of(twelve), 11)).isEqualTo("Ring A");
    }

    @Test
    void a_ring_whose_title_has_no_room_is_told_of() {
        assertThat(codes(Wheels.wheel(Wheels.titled("Kort")))).doesNotContain("wheel_ring_title_left_out");
        assertThat(codes(Wheels.wheel(
                        Wheels.titled("Ett mycket långt namn ".repeat(20).strip()))))
                .contains("wheel_ring_title_left_out");
    }

    private static List<String> codes(YearWheel wheel) {
        return wheel.notices().getFindings().stream().map(Finding::getCode).toList();
    }
}
