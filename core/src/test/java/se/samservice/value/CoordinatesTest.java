package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    @Test
    void a_mistake_such_as_metres_can_be_held() {
        Coordinates metres = Coordinates.of(7_088_000.5, 758_000);

        assertThat(metres.getLatitude()).isEqualTo(7_088_000.5);
        assertThat(metres.getLongitude()).isEqualTo(758_000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_json_cannot_carry_is_refused(double number) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Coordinates.of(number, 20))
                .withMessageContaining("latitude");
        assertThatIllegalStateException()
                .isThrownBy(() -> Coordinates.of(64, number))
                .withMessageContaining("longitude " + number);
    }
}
