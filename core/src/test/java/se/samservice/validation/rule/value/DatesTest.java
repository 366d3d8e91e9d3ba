package se.samservice.validation.rule.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.communication.ImageAsset;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** The rules about dates that can hardly be meant, as of 18 March 2024. */
class DatesTest {

    private static ServiceDataset raised(String date) {
        return Samples.dataset().toBuilder()
                .needs(List.of(Samples.need().toBuilder()
                        .raised(PartialDate.parse(date))
                        .build()))
                .build();
    }

    private static ServiceDataset consentUntil(String date) {
        return Samples.dataset().toBuilder()
                .addImage(ImageAsset.builder()
                        .id(Id.of("kajen"))
                        .file("kajen.jpg")
                        .consentUntil(LocalDate.parse(date))
                        .build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2044-03-19", "2044-04", "2045", "9999-12-31"})
    void a_date_surely_more_than_twenty_years_ahead_is_a_warning(String date) {
        assertThat(Found.in(raised(date)))
                .containsExactly(Found.warning(
                        "date_far_in_future",
                        "/needs/0/raised",
                        "needs/parcels-closer",
                        "date",
                        PartialDate.parse(date)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2044-03-18", "2044-03", "2044", "2043-12-31", "1800", "1800-01-01"})
    void a_date_that_can_be_meant_goes_without_finding(String date) {
        assertThat(Found.in(raised(date))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1799", "1799-12-31", "0202-03-18"})
    void a_date_before_1800_is_a_warning(String date) {
        assertThat(Found.in(raised(date)))
                .containsExactly(Found.warning(
                        "date_long_past", "/needs/0/raised", "needs/parcels-closer", "date", PartialDate.parse(date)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2044-03-19", "2045-01-01", "+999999999-12-31"})
    void a_day_more_than_twenty_years_ahead_is_a_warning(String day) {
        assertThat(Found.in(consentUntil(day)))
                .containsExactly(Found.warning(
                        "date_far_in_future", "/images/0/consentUntil", "images/kajen", "date", LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2044-03-18", "1800-01-01"})
    void a_day_that_can_be_meant_goes_without_finding(String day) {
        assertThat(Found.in(consentUntil(day))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1799-12-31", "-999999999-01-01"})
    void a_day_before_1800_is_a_warning(String day) {
        assertThat(Found.in(consentUntil(day)))
                .containsExactly(Found.warning(
                        "date_long_past", "/images/0/consentUntil", "images/kajen", "date", LocalDate.parse(day)));
    }
}
