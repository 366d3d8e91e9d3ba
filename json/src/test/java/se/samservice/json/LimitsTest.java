package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static se.samservice.json.Documents.VILLAGE;
import static se.samservice.json.Documents.brief;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.finding.Finding;

final class LimitsTest {

    private static final SamserviceJson JSON = SamserviceJson.standard();

    private static ReadResult read(String document, Limit limit, int max) {
        return JSON.limits(Limits.standard().with(limit, max)).read(document);
    }

    @ParameterizedTest
    @CsvSource({
        "DEPTH, 8, json_limit /shops/0/services/0/openingHours/spans/0/days 47:25",
        "STRING_LENGTH, 51, json_limit /$schema 2:14",
        "NAME_LENGTH, 13, json_limit /schemaVersions 3:3",
        "NUMBER_LENGTH, 3, json_limit /villages/0/coordinates/latitude 30:21",
        "TOKENS, 4, json_limit /schemaVersion 3:20",
        "BYTES, 100, json_too_large '' 1:1"
    })
    void what_is_too_much_is_told_where_it_begins(Limit limit, int max, String expected) {
        String document = limit == Limit.NAME_LENGTH ? VILLAGE.replace("schemaVersion", "schemaVersions") : VILLAGE;

        assertThat(brief(read(document, limit, max).report())).containsExactly(expected.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource({"DEPTH, 9", "STRING_LENGTH, 52", "NUMBER_LENGTH, 4", "TOKENS, 96", "BYTES, 1170"})
    void as_much_as_the_limit_is_allowed(Limit limit, int max) {
        assertThat(read(VILLAGE, limit, max).dataset()).isPresent();
        assertThat(read(VILLAGE, limit, max - 1).dataset()).isEmpty();
    }

    @Test
    void tokens_are_counted_in_a_document_that_is_nothing_else() {
        assertThat(brief(read("[[]]", Limit.TOKENS, 3).report())).containsExactly("json_limit  1:4", "wrong_type  1:1");
        assertThat(brief(read("[[]]", Limit.TOKENS, 4).report())).containsExactly("wrong_type  1:1");
    }

    @Test
    void the_text_tells_which_limit_and_how_much() {
        Finding finding =
                read(VILLAGE, Limit.NUMBER_LENGTH, 3).report().getFindings().get(0);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Here the limit is passed: 3 digits in a number.");
        assertThat(finding.message(Locale.forLanguageTag("sv")))
                .isEqualTo("Här överskrids gränsen: 3 siffror i ett tal.");
        assertThat(finding.getParams())
                .containsEntry("limit", Limit.NUMBER_LENGTH)
                .containsEntry("max", 3);
    }

    @Test
    void a_name_nobody_knows_is_too_long_from_the_first_character_beyond() {
        String name = "å".repeat(200);

        assertThat(brief(JSON.read(VILLAGE.replace("\"asOf\": \"2024-", "\"" + name + "\": 1, \"asOf\": \"2024-"))
                        .report()))
                .containsExactly("unknown_property /" + name + " 4:3");
        assertThat(brief(JSON.read(VILLAGE.replace("\"asOf\": \"2024-", "\"" + name + "x\": 1, \"asOf\": \"2024-"))
                        .report()))
                .containsExactly("json_limit /" + name + "x 4:3");
    }

    @Test
    void names_that_are_kept_have_the_same_limit() {
        String name = "x-" + "å".repeat(198);
        String nested = "\"x-a\": [{\"%s\": 1}], \"asOf\": \"2024-";
        String asOf = "\"asOf\": \"2024-";

        assertThat(JSON.read(VILLAGE.replace(asOf, nested.formatted(name))).dataset())
                .isPresent();
        assertThat(brief(JSON.read(VILLAGE.replace(asOf, nested.formatted(name + "x")))
                        .report()))
                .containsExactly("json_limit /x-a/0/" + name + "x 4:12");
        assertThat(brief(JSON.tolerant()
                        .read(VILLAGE.replace(asOf, "\"" + name.replace('-', 'y') + "y\": 1, " + asOf))
                        .report()))
                .containsExactly("json_limit /" + name.replace('-', 'y') + "y 4:3");
    }

    @Test
    void limits_and_tolerance_go_together_in_any_order() {
        Limits limits = Limits.standard().with(Limit.TOKENS, 100);
        String more = VILLAGE.replace("\"asOf\": \"2024-", "\"new\": 1, \"asOf\": \"2024-");

        assertThat(JSON.limits(limits).tolerant().read(more).dataset()).isPresent();
        assertThat(JSON.tolerant().limits(limits).read(more).dataset()).isPresent();
        assertThat(brief(JSON.tolerant()
                        .limits(limits.with(Limit.TOKENS, 97))
                        .read(more)
                        .report()))
                .contains("json_limit  58:1");
    }

    @Test
    void a_name_without_end_is_not_kept_and_points_to_the_object_it_stands_in() {
        String endless = "\\\"å".repeat(100_000);

        assertThat(brief(JSON.read(VILLAGE.replace("\"code\"", "\"" + endless + "\": 1, \"code\""))
                        .report()))
                .containsExactly("json_limit /municipality 6:5");
    }

    @Test
    void what_is_read_within_wider_limits_is_judged_and_placed_within_them() {
        String longTitle = VILLAGE.replace("\"latitude\": 63.65", "\"latitude\": 7064000." + "0".repeat(500));
        ReadResult read = read(longTitle, Limit.NUMBER_LENGTH, 1000);

        assertThat(brief(read.validate())).containsExactly("position_impossible /villages/0/coordinates 29:22");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void a_limit_is_at_least_one(int max) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.standard().with(Limit.DEPTH, max))
                .withMessageContaining("max");
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void a_changed_limit_leaves_the_standard_and_the_others_alone(Limit limit) {
        Limits changed = Limits.standard().with(limit, 7);

        assertThat(changed.max(limit)).isEqualTo(7);
        assertThat(Limits.standard().max(limit)).isEqualTo(limit.standard());
        for (Limit other : Limit.values()) {
            assertThat(other == limit || changed.max(other) == other.standard()).isTrue();
        }
        assertThat(changed).isNotEqualTo(Limits.standard()).hasToString(changed.toString());
        assertThat(changed.with(limit, limit.standard()))
                .isEqualTo(Limits.standard())
                .hasSameHashCodeAs(Limits.standard());
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void there_may_be_as_good_as_no_limit(Limit limit) {
        assertThat(read(VILLAGE, limit, Integer.MAX_VALUE).dataset()).isPresent();
    }

    @Test
    void null_is_a_mistake_of_the_caller() {
        assertThatNullPointerException().isThrownBy(() -> JSON.limits(nothing()));
        assertThatNullPointerException().isThrownBy(() -> Limits.standard().with(nothing(), 1));
        assertThatNullPointerException().isThrownBy(() -> Limits.standard().max(nothing()));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without NullAway may do
    private static <T> T nothing() {
        return null;
    }
}
