package se.samservice.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.DefaultLocale;
import se.samservice.shop.ServiceKind;

class FindingTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private static final Rule RULE = Rule.warning("shop_without_bread")
            .since("0.1")
            .messageSv("Butiken ”{name}” har inget bröd {date}.")
            .messageEn("The shop “{name}” has no bread on {date}.")
            .helpSv("Baka åt {name}.")
            .helpEn("Bake for {name}.")
            .rationale("Bread is good.")
            .source("Experience")
            .build();

    private static Finding finding(Map<String, ?> params) {
        return Finding.builder()
                .rule(RULE)
                .pointer(JsonPointer.ROOT.at("shops").at(0))
                .params(params)
                .build();
    }

    private static String english(String name) {
        return finding(Map.of("name", name, "date", LocalDate.of(2024, 3, 18))).message(Locale.ENGLISH);
    }

    @Test
    void a_finding_has_the_code_and_severity_of_its_rule_unless_stated() {
        Finding finding = finding(Map.of());

        assertThat(finding.getCode()).isEqualTo("shop_without_bread");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.toBuilder().severity(Severity.INFO).build().getSeverity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void a_message_is_in_the_language_of_its_reader() {
        Finding finding = finding(Map.of("name", "Handlar'n", "date", LocalDate.of(2024, 3, 18)));

        assertThat(finding.message(SWEDISH)).isEqualTo("Butiken ”Handlar'n” har inget bröd 2024-03-18.");
        assertThat(finding.message(Locale.GERMAN)).isEqualTo("The shop “Handlar'n” has no bread on 2024-03-18.");
        assertThat(finding.help(SWEDISH)).isEqualTo("Baka åt Handlar'n.");
        assertThat(finding.help(Locale.ENGLISH)).isEqualTo("Bake for Handlar'n.");
    }

    @Test
    void a_term_in_a_message_is_shown_by_its_label() {
        Finding finding = finding(Map.of("name", ServiceKind.PARCEL_LOCKER, "date", 2024));

        assertThat(finding.message(SWEDISH)).contains("”Paketskåp”").contains("2024");
        assertThat(finding.message(Locale.ENGLISH)).contains("“Parcel locker”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${x}", "{date}", "{name}", "#{1+1}", "$1", "\\", "%s", "<b>", "'", "{0}", "👨"})
    void a_text_from_data_stands_in_a_message_as_it_is(String name) {
        assertThat(english(name)).isEqualTo("The shop “" + name + "” has no bread on 2024-03-18.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n", "\r", "\u0000", "\u001B", "\u007F", "\u0085", "\u202E", "\u2066", "\u200B", "\u2028", "\u2029",
                "\uFEFF", "\uD83D"
            })
    void what_would_be_invisible_or_turn_the_text_around_is_shown_by_its_number(String invisible) {
        String number = String.format(Locale.ROOT, "\\u%04x", invisible.codePointAt(0));

        assertThat(english("Bots" + invisible + "mark"))
                .isEqualTo("The shop “Bots" + number + "mark” has no bread on 2024-03-18.");
    }

    @Test
    void a_long_text_is_cut_after_100_characters_and_never_through_one() {
        assertThat(english("🛒".repeat(100))).contains("“" + "🛒".repeat(100) + "”");
        assertThat(english("🛒".repeat(101))).contains("“" + "🛒".repeat(100) + "…”");
    }

    @Test
    void a_parameter_nobody_gave_stays_visible() {
        assertThat(finding(Map.of("date", 2024)).message(Locale.ENGLISH)).contains("“{name}”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "tr-TR", "ar-EG-u-nu-arab"})
    void the_default_locale_of_the_jvm_changes_no_message(String defaultLocale) {
        Finding finding = finding(Map.of("name", "\u202E", "date", 2024));
        String before = finding.message(Locale.ENGLISH);

        DefaultLocale.during(
                defaultLocale, () -> assertThat(finding.message(Locale.ENGLISH)).isEqualTo(before));
    }

    @Test
    void findings_are_in_the_order_of_place_then_code_then_parameters() {
        Finding first = finding(Map.of("name", "a"));
        Finding second = finding(Map.of("name", "b"));
        Finding otherRule = second.toBuilder().rule(otherRule("zz")).build();
        Finding otherPlace =
                first.toBuilder().pointer(JsonPointer.ROOT.at("shops").at(10)).build();
        Finding earlierPlace =
                first.toBuilder().pointer(JsonPointer.ROOT.at("shops").at(9)).build();

        assertThat(Stream.of(otherPlace, earlierPlace, otherRule, second, first).sorted(Finding.ORDER))
                .containsExactly(first, second, otherRule, earlierPlace, otherPlace);
    }

    private static Rule otherRule(String code) {
        return Rule.builder()
                .code(code)
                .severity(Severity.ERROR)
                .since("0.1")
                .messageSv("Fel.")
                .messageEn("Wrong.")
                .helpSv("Rätta.")
                .helpEn("Correct.")
                .rationale("So.")
                .source("Experience")
                .build();
    }
}
