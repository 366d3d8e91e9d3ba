package se.samservice.validation.rule.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.communication.ConsentStatus;
import se.samservice.communication.ImageAsset;
import se.samservice.communication.ImageAssetBuilder;
import se.samservice.communication.ImageUser;
import se.samservice.finding.Severity;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** The rules about the consent of people in images, as of 18 March 2024. */
class ImageConsentTest {

    private static ImageAssetBuilder image(ConsentStatus consent) {
        return ImageAsset.builder()
                .id(Id.of("kajen"))
                .file("kajen.jpg")
                .altText(LocalizedText.of("Kajen en vinterdag"))
                .peopleRecognisable(true)
                .addUsableBy(ImageUser.EVERYONE)
                .consent(consent);
    }

    private static ImageAssetBuilder heldUntil(String until) {
        return image(ConsentStatus.HELD).consentUntil(LocalDate.parse(until));
    }

    private static List<Found> reported(ImageAssetBuilder image) {
        return Found.in(Samples.dataset().toBuilder().addImage(image.build()).build());
    }

    private static Found endsSoon(String until) {
        return new Found(
                Severity.INFO,
                "image_consent_ends_soon",
                "/images/0/consentUntil",
                "images/kajen",
                Map.of("until", LocalDate.parse(until)));
    }

    private static Found withoutConsent() {
        return Found.warning("image_without_consent", "/images/0", "images/kajen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-18", "2024-03-19", "2024-05-17"})
    void a_consent_that_ends_today_or_within_sixty_days_is_told_of_in_time(String until) {
        assertThat(reported(heldUntil(until))).containsExactly(endsSoon(until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-18", "2030-01-01"})
    void a_consent_that_lasts_longer_is_let_be(String until) {
        assertThat(reported(heldUntil(until))).isEmpty();
    }

    @Test
    void from_the_day_after_its_last_a_consent_is_none() {
        assertThat(reported(heldUntil("2024-03-17"))).containsExactly(withoutConsent());
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "NOT_NEEDED"})
    void a_consent_without_end_lasts(ConsentStatus consent) {
        assertThat(reported(image(consent))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MISSING", "WITHDRAWN"})
    void without_consent_the_image_is_not_to_be_used(ConsentStatus consent) {
        assertThat(reported(image(consent))).containsExactly(withoutConsent());
        assertThat(reported(image(consent).consentUntil(LocalDate.of(2024, 4, 1))))
                .containsExactly(withoutConsent());
    }

    @Test
    void a_consent_nobody_has_told_of_is_none() {
        assertThat(reported(image(ConsentStatus.HELD).consent(Optional.empty())))
                .containsExactly(withoutConsent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-17", "2024-04-01"})
    void what_shows_nobody_or_is_used_by_nobody_needs_no_consent(String until) {
        assertThat(reported(heldUntil(until).peopleRecognisable(false))).isEmpty();
        assertThat(reported(heldUntil(until).peopleRecognisable(Optional.empty())))
                .isEmpty();
        assertThat(reported(heldUntil(until).usableBy(List.of()))).isEmpty();
    }

    @Test
    void a_consent_that_is_not_needed_does_not_end_soon() {
        assertThat(reported(image(ConsentStatus.NOT_NEEDED).consentUntil(LocalDate.of(2024, 4, 1))))
                .isEmpty();
    }
}
