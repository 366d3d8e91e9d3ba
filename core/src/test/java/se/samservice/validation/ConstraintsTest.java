package se.samservice.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.place.VillageBuilder;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.ShopBuilder;
import se.samservice.testkit.Samples;
import se.samservice.value.Coordinates;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** What is wrong with one attribute, wherever in a dataset it stands. */
class ConstraintsTest {

    private static final String VILLAGE = "villages/botsmark";
    private static final String SHOP = "shops/handlarn-botsmark";

    private static ServiceDataset village(UnaryOperator<VillageBuilder> change) {
        return Samples.dataset().toBuilder()
                .villages(List.of(change.apply(Samples.village().toBuilder()).build()))
                .build();
    }

    private static ServiceDataset shop(UnaryOperator<ShopBuilder> change) {
        return Samples.dataset().toBuilder()
                .shops(List.of(change.apply(Samples.shop().toBuilder()).build()))
                .build();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(village(v -> v.name(" ")), Found.error("text_blank", "/villages/0/name", VILLAGE)),
                Arguments.of(village(v -> v.addAlias("")), Found.error("text_blank", "/villages/0/aliases/1", VILLAGE)),
                Arguments.of(
                        village(v -> v.name("å".repeat(201))),
                        Found.error("text_too_long", "/villages/0/name", VILLAGE, "max", 200)),
                Arguments.of(
                        village(v -> v.name("Bots\u0000mark")),
                        Found.error("text_unprintable", "/villages/0/name", VILLAGE)),
                Arguments.of(
                        village(v -> v.coordinates(Coordinates.of(90.1, 20))),
                        Found.error("position_impossible", "/villages/0/coordinates", VILLAGE)),
                Arguments.of(
                        village(v -> v.populations(List.of(Samples.population().toBuilder()
                                .count(-1)
                                .asOf(PartialDate.of(2021))
                                .build()))),
                        Found.error("number_negative", "/villages/0/populations/0/count", VILLAGE)),
                Arguments.of(
                        shop(s -> s.coordinates(Coordinates.of(63.8, -180.5))),
                        Found.error("position_impossible", "/shops/0/coordinates", SHOP)),
                Arguments.of(
                        shop(s -> s.articleCount(-1)), Found.error("number_negative", "/shops/0/articleCount", SHOP)),
                Arguments.of(
                        shop(s -> s.openingHours(OpeningHours.builder().build())),
                        Found.error("list_empty", "/shops/0/openingHours/spans", SHOP)),
                Arguments.of(
                        shop(s -> s.openingHours(OpeningHours.builder()
                                .addSpan(Samples.openingSpan())
                                .addSpan(Samples.openingSpan().toBuilder()
                                        .days(List.of())
                                        .build())
                                .build())),
                        Found.error("list_empty", "/shops/0/openingHours/spans/1/days", SHOP)),
                Arguments.of(
                        shop(s -> s.addService(Samples.service().toBuilder()
                                .period(DatePeriod.between(PartialDate.parse("2024-03"), PartialDate.of(2023)))
                                .build())),
                        Found.error("period_reversed", "/shops/0/services/1/period", SHOP)),
                Arguments.of(
                        Samples.dataset().toBuilder()
                                .addNeed(Samples.need().toBuilder()
                                        .id(Id.of("bread"))
                                        .villages(List.of())
                                        .build())
                                .build(),
                        Found.error("list_empty", "/needs/1/villages", "needs/bread")),
                Arguments.of(
                        Samples.dataset().toBuilder()
                                .addNeed(Samples.need().toBuilder()
                                        .id(Id.of("bread"))
                                        .title(LocalizedText.of("Bröd", "\t"))
                                        .build())
                                .build(),
                        Found.error("text_blank", "/needs/1/title/en", "needs/bread")),
                Arguments.of(
                        Samples.dataset().toBuilder()
                                .addSource(Samples.source().toBuilder()
                                        .id(Id.of("u1"))
                                        .url("x".repeat(2001))
                                        .build())
                                .build(),
                        Found.error("text_too_long", "/sources/1/url", "sources/u1", "max", 2000)),
                Arguments.of(
                        Samples.dataset().toBuilder().schema(" ").build(), Found.error("text_blank", "/$schema", "")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_found_where_it_stands_and_nothing_else_with_it(ServiceDataset dataset, Found fault) {
        assertThat(Found.in(dataset)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-u1", "u1-", "U1", "överboda", "u 1", "u_1", "u/1", "u1\n", "u1²"})
    void an_id_of_other_characters_is_malformed(String id) {
        assertThat(Found.in(withSource(id)))
                .containsExactly(Found.error("id_malformed", "/sources/1/id", "sources/" + id));
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertThat(Found.in(withSource("x".repeat(64)))).isEmpty();
        assertThat(Found.in(withSource("x".repeat(65)))).extracting(Found::code).containsExactly("id_malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u", "1", "u1", "handlarn-botsmark", "a--b", "0-9-a-z"})
    void an_id_of_small_letters_digits_and_inner_hyphens_is_well_formed(String id) {
        assertThat(Found.in(withSource(id))).isEmpty();
    }

    private static ServiceDataset withSource(String id) {
        return Samples.dataset().toBuilder()
                .addSource(Samples.source().toBuilder().id(Id.of(id)).build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"å", "🛒", "👨‍👩‍👧", "{id}", "${x}", "\"'<&>\\/", "ب", " x "})
    void a_text_that_can_be_shown_is_allowed(String name) {
        assertThat(Found.in(village(v -> v.name(name)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u2003", "\u3000"})
    void a_text_of_spaces_is_blank(String name) {
        assertThat(Found.in(village(v -> v.name(name)))).extracting(Found::code).containsExactly("text_blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\t",
                "x\r",
                "\u001Bx",
                "x\u007F",
                "x\u0085",
                "x\uD83D",
                "\uDED2x",
                "\uDED2\uD83D",
                "\uD83D\uD83D"
            })
    void a_name_has_no_control_character_and_no_half_character(String name) {
        assertThat(Found.in(village(v -> v.name(name)))).extracting(Found::code).containsExactly("text_unprintable");
    }

    @Test
    void the_length_of_a_text_is_counted_in_characters_and_not_in_their_halves() {
        assertThat(Found.in(village(v -> v.name("🛒".repeat(200))))).isEmpty();
        assertThat(Found.in(village(v -> v.name("🛒".repeat(201)))))
                .extracting(Found::code)
                .containsExactly("text_too_long");
    }

    @Test
    void running_text_may_have_lines_and_tabs_and_no_other_control_character() {
        assertThat(Found.in(titled("Paket\n\tmåste hämtas"))).isEmpty();
        assertThat(Found.in(titled("Paket\r\nmåste hämtas")))
                .extracting(Found::pointer, Found::code)
                .containsExactly(tuple("/needs/0/title/sv", "text_unprintable"));
    }

    private static ServiceDataset titled(String title) {
        return Samples.dataset().toBuilder()
                .needs(List.of(Samples.need().toBuilder()
                        .title(LocalizedText.of(title))
                        .build()))
                .build();
    }

    @Test
    void the_edges_of_the_earth_are_on_it() {
        assertThat(Found.in(village(v -> v.coordinates(Coordinates.of(90, -180)))))
                .extracting(Found::code)
                .containsExactly("position_outside_sweden");
        assertThat(Found.in(village(v -> v.coordinates(Coordinates.of(-90, 180)))))
                .extracting(Found::code)
                .containsExactly("position_outside_sweden");
        assertThat(Found.in(village(v -> v.coordinates(Coordinates.of(-90.000001, 0)))))
                .extracting(Found::code)
                .containsExactly("position_impossible");
    }

    @Test
    void a_period_may_end_when_it_begins_and_may_have_inexact_ends() {
        assertThat(Found.in(period("2024-03-18", "2024-03-18"))).isEmpty();
        assertThat(Found.in(period("2024-03", "2024"))).isEmpty();
        assertThat(Found.in(period("2024-03-18", "2024-03-17")))
                .extracting(Found::code)
                .containsExactly("period_reversed");
    }

    private static ServiceDataset period(String start, String end) {
        return shop(s -> s.addService(Samples.service().toBuilder()
                .period(DatePeriod.between(PartialDate.parse(start), PartialDate.parse(end)))
                .build()));
    }

    @Test
    void nobody_and_no_article_are_numbers_too() {
        assertThat(Found.in(shop(s -> s.articleCount(0)))).isEmpty();
        assertThat(Found.in(village(v -> v.populations(List.of(Samples.population().toBuilder()
                        .count(0)
                        .asOf(PartialDate.of(2021))
                        .build())))))
                .isEmpty();
    }
}
