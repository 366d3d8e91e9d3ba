package se.samservice.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.finding.Finding;
import se.samservice.finding.Findings;
import se.samservice.finding.Report;
import se.samservice.finding.ReportText;

/** Documents made to bring a reader down end in findings. The time limit only tells a hang from slowness. */
@Timeout(120)
final class HostileInputTest {

    private static final SamserviceJson JSON = SamserviceJson.standard();
    private static final int MILLION = 1_000_000;

    private static String dataset(String more) {
        return "{\"asOf\": \"2024-03-18\", \"municipality\": "
                + "{\"code\": \"2480\", \"name\": \"Umeå\", \"countyCode\": \"24\"}" + more + "}";
    }

    private static String village(String more) {
        return dataset(", \"villages\": [{\"id\": \"a\", \"name\": \"A\"" + more + "}]");
    }

    private static String latitude(String number) {
        return village(", \"coordinates\": {\"latitude\": " + number + ", \"longitude\": 20}");
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    private static Map<String, Integer> totals(String document) {
        return JSON.read(document).validate().getTotals();
    }

    @Test
    void a_million_times_the_same_name() {
        Report report = JSON.read(dataset(", \"asOf\": 1".repeat(MILLION))).validate();

        assertThat(report.getTotals()).containsOnly(Map.entry("duplicate_property", MILLION));
        assertThat(report.getFindings()).hasSize(Findings.KEPT_PER_RULE);
    }

    @Test
    void a_million_names_nobody_knows_but_that_resemble_one() {
        assertThat(totals(dataset(many(MILLION, i -> ", \"vilages" + i + "\": 1"))))
                .containsOnly(Map.entry("unknown_property", MILLION));
    }

    @Test
    void a_hundred_thousand_words_and_ids_that_resemble_one() {
        String villages = many(50_000, i -> ", {\"id\": \"by-%d\", \"name\": \"By %d\"}".formatted(i, i));
        String shops = many(
                50_000,
                i -> ", {\"id\": \"s%d\", \"name\": \"S\", \"kind\": \"grocery\", \"village\": \"byn-%d\"}"
                        .formatted(i, i));

        assertThat(totals(dataset(
                        ", \"villages\": [" + villages.substring(1) + "], \"shops\": [" + shops.substring(1) + "]")))
                .containsEntry("dangling_reference", 50_000);
    }

    @Test
    void so_many_faulty_elements_that_nothing_is_learnt_from_the_rest() {
        String half = many(20_000, i -> "7, {\"id\": \"a%d\", \"name\": \" \"}, ".formatted(i));

        assertThat(totals(dataset(", \"villages\": [" + half + "7]"))).containsOnly(Map.entry("wrong_type", 20_001));
    }

    @Test
    void more_values_than_a_document_may_have() {
        assertThat(totals(dataset(", \"villages\": [" + "7,".repeat(20 * MILLION) + "7]")))
                .containsEntry("json_limit", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$schema", "nobodyKnows"})
    void a_text_of_twenty_megabytes(String property) {
        assertThat(totals(dataset(", \"" + property + "\": \"" + "å".repeat(10 * MILLION) + "\"")))
                .containsOnly(Map.entry(property.equals("$schema") ? "json_limit" : "unknown_property", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"villages\":[", "[[{\"a\":"})
    void nesting_without_end(String opening) {
        assertThat(totals(opening.repeat(MILLION))).containsEntry("json_limit", 1);
    }

    @Test
    void nesting_without_end_is_read_to_the_end_by_those_who_allow_it() {
        SamserviceJson deep = JSON.limits(Limits.standard().with(Limit.DEPTH, Integer.MAX_VALUE));

        assertThat(deep.read("[".repeat(MILLION)).report().getTotals()).containsEntry("json_truncated", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e99999999999999999999", "-1E+999999999"})
    void numbers_beyond_all_measure(String number) {
        assertThat(totals(latitude(number))).containsOnly(Map.entry("malformed_value", 1));
    }

    @Test
    void numbers_too_small_to_tell_from_nothing_are_nothing() {
        assertThat(JSON.read(latitude("1e-999999999")).dataset()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "0.3", "-1", "1e1"})
    void a_million_digits(String start) {
        assertThat(totals(latitude(start + "7".repeat(MILLION)))).containsOnly(Map.entry("json_limit", 1));
        assertThat(totals(dataset(", \"villages\": " + start + "7".repeat(MILLION))))
                .containsKey("json_limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7,", "{},", "[", " ", "\"", "a"})
    void streams_that_never_end(String again) {
        assertThat(JSON.read(new Endless("[", again)).report().getTotals())
                .containsOnly(Map.entry("json_too_large", 1));
    }

    @Test
    void other_encodings_and_what_is_no_text_at_all() {
        byte[] picture = new byte[MILLION];
        Arrays.fill(picture, (byte) 0x89);

        assertThat(JSON.read(dataset("").getBytes(UTF_16LE)).report().getTotals())
                .containsOnlyKeys("json_not_utf8");
        assertThat(JSON.read(dataset("").getBytes(ISO_8859_1)).report().getTotals())
                .containsOnlyKeys("json_not_utf8");
        assertThat(JSON.read(picture).report().getTotals()).containsOnlyKeys("json_not_utf8");
        assertThat(JSON.read(new byte[MILLION]).report().getTotals()).containsOnlyKeys("json_not_utf8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00\\ud800", "\\u202e"})
    void characters_that_cannot_be_seen_are_found_and_shown(String escape) {
        ReadResult read = JSON.read(village(", \"aliases\": [\"x" + escape + "\"]"));
        Report report = read.validate();
        String text = ReportText.builder()
                .locale(Locale.ENGLISH)
                .source(village(", \"aliases\": [\"x" + escape + "\"]"))
                .build()
                .of(report);

        assertThat(report.getFindings()).extracting(Finding::getCode).containsExactly("text_unprintable");
        assertThat(text).doesNotContain("\u0000", "\u202e");
        assertThat(UTF_8.newEncoder().canEncode(text)).isTrue();
        assertThat(JSON.read(JSON.write(read.orElseThrow())).orElseThrow()).isEqualTo(read.orElseThrow());
    }

    @Test
    void half_a_character_in_a_name_is_no_name() {
        assertThat(totals(dataset(", \"\\ud800\": 1"))).containsOnlyKeys("json_syntax");
    }
}
