package se.samservice.validation.rule.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedenTest {

    @ParameterizedTest
    @CsvSource({
        "55.0, 10.5",
        "55.0, 24.2",
        "69.1, 10.5",
        "69.1, 24.2",
        "62.0, 10.5",
        "62.0, 24.2",
        "55.0, 15.0",
        "69.1, 20.0"
    })
    void the_edge_of_the_box_belongs_to_sweden(double latitude, double longitude) {
        assertThat(Sweden.contains(latitude, longitude)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"54.99, 15.0", "69.11, 20.0", "62.0, 10.49", "62.0, 24.21"})
    void beyond_each_edge_lies_another_country(double latitude, double longitude) {
        assertThat(Sweden.contains(latitude, longitude)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"90, 180, true", "-90, -180, true", "90.01, 0, false", "0, 180.01, false", "-90.01, 0, false"})
    void the_earth_has_its_poles_and_its_date_line(double latitude, double longitude, boolean expected) {
        assertThat(Sweden.isOnEarth(latitude, longitude)).isEqualTo(expected);
    }

    /** The distances were worked out another way: by the angle between the two directions from the centre of the earth. */
    @ParameterizedTest
    @CsvSource({
        "60.0, 15.0, 60.0, 15.0, 0.0",
        "60.0, 15.0, 61.0, 15.0, 111.1949",
        "60.0, 15.0, 60.0, 16.0, 55.5969",
        "63.8258, 20.2630, 64.2525, 20.2417, 47.4582",
        "59.3293, 18.0686, 57.7089, 11.9746, 396.8924",
        "55.6050, 13.0038, 67.8558, 20.2253, 1412.0438",
    })
    void the_way_of_the_crow_is_the_same_there_and_back(
            double latitude, double longitude, double otherLatitude, double otherLongitude, double expected) {
        assertThat(Sweden.kilometres(latitude, longitude, otherLatitude, otherLongitude))
                .isCloseTo(expected, within(0.001));
        assertThat(Sweden.kilometres(otherLatitude, otherLongitude, latitude, longitude))
                .isCloseTo(expected, within(0.001));
    }
}
