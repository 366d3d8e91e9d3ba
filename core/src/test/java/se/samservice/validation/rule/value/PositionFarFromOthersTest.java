package se.samservice.validation.rule.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Coordinates;

class PositionFarFromOthersTest {

    private static final Coordinates MIDDLE = Coordinates.of(62.0, 15.0);

    /** A kilometre is 360 degrees divided by the length of a meridian. */
    private static Coordinates north(double kilometres) {
        return Coordinates.of(MIDDLE.getLatitude() + kilometres * 180 / (Math.PI * 6371), MIDDLE.getLongitude());
    }

    private static List<Found> reported(Coordinates... positions) {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .shops(List.of())
                .solutions(List.of())
                .villages(IntStream.range(0, positions.length)
                        .mapToObj(i -> Samples.village("village-" + i, "By " + i).toBuilder()
                                .coordinates(positions[i])
                                .build())
                        .toList())
                .build();
        return Found.by("position_far_from_others", dataset);
    }

    @Test
    void a_place_more_than_two_hundred_kilometres_away_is_reported() {
        assertThat(reported(MIDDLE, north(201), MIDDLE))
                .containsExactly(Found.warning(
                        "position_far_from_others", "/villages/1/coordinates", "villages/village-1", "km", 201L));
    }

    @Test
    void two_hundred_kilometres_are_near_enough() {
        assertThat(reported(MIDDLE, north(200), MIDDLE)).isEmpty();
    }

    @Test
    void a_place_far_to_the_east_or_west_is_reported_as_well() {
        Coordinates east = Coordinates.of(MIDDLE.getLatitude(), MIDDLE.getLongitude() + 5);
        Coordinates west = Coordinates.of(MIDDLE.getLatitude(), MIDDLE.getLongitude() - 4.4);

        assertThat(reported(MIDDLE, east, MIDDLE))
                .extracting(Found::pointer)
                .containsExactly("/villages/1/coordinates");
        assertThat(reported(MIDDLE, MIDDLE, west))
                .extracting(Found::pointer)
                .containsExactly("/villages/2/coordinates");
    }

    @Test
    void of_two_places_it_cannot_be_told_which_is_wrong() {
        assertThat(reported(MIDDLE, north(300))).isEmpty();
    }

    @Test
    void a_place_outside_sweden_is_told_of_by_its_own_rule_and_moves_no_middle() {
        Coordinates paris = Coordinates.of(48.9, 2.4);

        assertThat(reported(MIDDLE, MIDDLE, MIDDLE, paris, paris, paris)).isEmpty();
        assertThat(reported(MIDDLE, MIDDLE, MIDDLE, paris, paris, paris, north(201)))
                .hasSize(1);
    }
}
