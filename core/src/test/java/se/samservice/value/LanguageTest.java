package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.DefaultLocale;
import se.samservice.shop.ShopKind;
import se.samservice.shop.StaffingMode;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "sv, SWEDISH",
        "sv-SE, SWEDISH",
        "sv-FI, SWEDISH",
        "en, ENGLISH",
        "en-GB, ENGLISH",
        "de, ENGLISH",
        "nb, ENGLISH",
        "und, ENGLISH"
    })
    void swedish_is_for_those_who_ask_for_swedish_and_english_for_all_others(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }

    @Test
    void months_have_the_names_that_people_write_in_a_sentence() {
        assertThat(Month.values())
                .extracting(Language.SWEDISH::monthName)
                .containsExactly(
                        "januari",
                        "februari",
                        "mars",
                        "april",
                        "maj",
                        "juni",
                        "juli",
                        "augusti",
                        "september",
                        "oktober",
                        "november",
                        "december");
        assertThat(Month.values())
                .allSatisfy(
                        month -> assertThat(Language.ENGLISH.monthName(month)).isEqualToIgnoringCase(month.name()));
        assertThat(Language.ENGLISH.monthName(Month.MAY)).isEqualTo("May");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "tr-TR", "ar-EG", "en"})
    void the_default_locale_of_the_jvm_changes_no_language_and_no_label(String defaultLocale) {
        DefaultLocale.during(defaultLocale, () -> {
            assertThat(Language.of(Locale.GERMAN)).isEqualTo(Language.ENGLISH);
            assertThat(StaffingMode.UNSTAFFED.token()).isEqualTo("unstaffed");
            assertThat(ShopKind.VILLAGE_HALL.label(Locale.GERMAN)).isEqualTo("Village hall");
            assertThat(ShopKind.VILLAGE_HALL.label(Locale.forLanguageTag("sv-FI")))
                    .isEqualTo("Bygdegård");
            assertThat(ShopKind.of("FIKA").label(Locale.ENGLISH)).isEqualTo("FIKA");
        });
    }
}
