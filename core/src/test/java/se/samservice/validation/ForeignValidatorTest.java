package se.samservice.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.DefaultLocale;
import se.samservice.ServiceDataset;
import se.samservice.place.Village;
import se.samservice.testkit.Samples;
import se.samservice.value.Coordinates;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** The constraints as the validator of a host sees them, which knows nothing of this library. */
class ForeignValidatorTest {

    /** One fault of each kind, each in another depth. */
    private static final ServiceDataset FAULTY = Samples.dataset().toBuilder()
            .municipality(Samples.municipality().toBuilder()
                    .code("248")
                    .countyCode("AC")
                    .build())
            .villages(List.of(Samples.village().toBuilder()
                    .id(Id.of("Botsmark"))
                    .name(" ")
                    .addAlias("x".repeat(201))
                    .coordinates(Coordinates.of(7_088_000, 758_000))
                    .populations(
                            List.of(Samples.population().toBuilder().count(-300).build()))
                    .settlementRecords(List.of(Samples.settlementRecord().toBuilder()
                            .code("117")
                            .legacyCode("8348")
                            .build()))
                    .build()))
            .shops(List.of(Samples.shop().toBuilder()
                    .name("Handlar'n\u0000")
                    .services(List.of(Samples.service().toBuilder()
                            .period(DatePeriod.between(PartialDate.of(2024), PartialDate.of(2023)))
                            .build()))
                    .build()))
            .needs(List.of(Samples.need().toBuilder().villages(List.of()).build()))
            .build();

    /** The texts by path, with an interpolator as hosts have it that serve readers of many languages. */
    private static Map<String, String> messages(Locale reader, Object value) {
        MessageInterpolator texts = new ParameterMessageInterpolator();
        MessageInterpolator forReader = new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return texts.interpolate(template, context, reader);
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return texts.interpolate(template, context, locale);
            }
        };
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(forReader)
                .buildValidatorFactory()) {
            return factory.getValidator().validate(value).stream()
                    .collect(Collectors.toMap(
                            violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage));
        }
    }

    @Test
    void it_finds_the_faults_of_nested_values_and_says_so_in_english() {
        assertThat(messages(Locale.ENGLISH, FAULTY))
                .containsOnly(
                        Map.entry("municipality.code", "The municipality code must be four digits."),
                        Map.entry("municipality.countyCode", "The county code must be two digits."),
                        Map.entry(
                                "villages[0].id",
                                "The id must be 1–64 characters, only a–z, 0–9 and hyphens, with no hyphen first or last."),
                        Map.entry("villages[0].name", "The text is empty."),
                        Map.entry("villages[0].aliases[1].<list element>", "The text is longer than 200 characters."),
                        Map.entry(
                                "villages[0].coordinates",
                                "The latitude must lie between −90 and 90 and the longitude between −180 and 180."),
                        Map.entry("villages[0].populations[0].count", "The number must not be negative."),
                        Map.entry(
                                "villages[0].settlementRecords[0].code",
                                "The settlement code must have the form 2480TB117."),
                        Map.entry(
                                "villages[0].settlementRecords[0].legacyCode",
                                "The older settlement code must have the form T8348 or S8463."),
                        Map.entry("shops[0].name", "The text holds a character that cannot be shown."),
                        Map.entry("shops[0].services[0].period", "The period ends before it starts."),
                        Map.entry("needs[0].villages", "The list is empty, but must hold at least one entry."));
    }

    @Test
    void it_says_so_in_swedish() {
        assertThat(messages(Locale.forLanguageTag("sv-SE"), FAULTY))
                .hasSize(12)
                .containsEntry("villages[0].name", "Texten är tom.")
                .containsEntry("villages[0].aliases[1].<list element>", "Texten är längre än 200 tecken.")
                .containsEntry("municipality.code", "Kommunkoden ska vara fyra siffror.");
    }

    @ParameterizedTest
    @CsvSource({
        "sv, en, Texten är tom.",
        "sv-FI, en, Texten är tom.",
        "en, en, The text is empty.",
        "de, en, The text is empty.",
        "sv, sv-SE, Texten är tom.",
        "en, sv-SE, The text is empty.",
        "en-GB, sv-SE, The text is empty.",
        "sv, tr-TR, Texten är tom.",
        "de, tr-TR, The text is empty."
    })
    void a_reader_gets_swedish_or_english_and_others_english_from_a_host_that_is_not_swedish(
            String reader, String defaultLocale, String text) {
        Village nameless = Samples.village().toBuilder().name("").build();

        DefaultLocale.during(
                defaultLocale,
                () -> assertThat(messages(Locale.forLanguageTag(reader), nameless))
                        .containsExactly(Map.entry("name", text)));
    }

    /** Resource bundles fall back to the default locale; what the library can do against it is {@link ServiceValidator}. */
    @Test
    void a_reader_of_a_third_language_gets_the_language_of_the_host_unless_the_report_is_ours() {
        ServiceDataset nameless = Samples.dataset().toBuilder()
                .villages(List.of(Samples.village().toBuilder().name("").build()))
                .build();

        DefaultLocale.during("sv-SE", () -> {
            assertThat(messages(Locale.GERMAN, nameless))
                    .containsExactly(Map.entry("villages[0].name", "Texten är tom."));
            assertThat(Found.only(nameless).message(Locale.GERMAN)).isEqualTo("The text is empty.");
        });
    }

    @Test
    void it_finds_nothing_in_the_sample_dataset() {
        assertThat(messages(Locale.ENGLISH, Samples.dataset())).isEmpty();
    }
}
