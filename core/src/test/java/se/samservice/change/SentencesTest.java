package se.samservice.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.ServiceDataset;
import se.samservice.plan.Project;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopBuilder;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.testkit.Samples;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** What a change says there and back, one example for each form of sentence and kind of value. */
class SentencesTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private static final Shop PLAIN = Shop.builder()
            .from(Samples.shop())
            .services(List.of())
            .statusHistory(List.of())
            .yearRound(Optional.empty())
            .openingHours(Optional.empty())
            .aliases(List.of("Ett", "Två"))
            .build();

    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        shop -> shop.yearRound(true),
                        "öppet året runt har angetts som ja.",
                        "öppet året runt anges inte längre (var ja).",
                        "open all year set to yes."),
                change(
                        shop -> shop.yearRound(false),
                        "öppet året runt har angetts som nej.",
                        "öppet året runt anges inte längre (var nej).",
                        "open all year set to no."),
                change(
                        shop -> shop.addAliases("Tre", "Fyra", "Fem", "Sex", "Sju"),
                        "de andra namnen har ändrats, nytt: ”Tre”, ”Fyra”, ”Fem”, ”Sex”, ”Sju”.",
                        "de andra namnen har ändrats, borta: ”Tre”, ”Fyra”, ”Fem”, ”Sex”, ”Sju”.",
                        "aliases changed, new: “Tre”, “Fyra”, “Fem”, “Sex”, “Sju”."),
                change(
                        shop -> shop.addAliases("Tre", "Fyra", "Fem", "Sex", "Sju", "Åtta"),
                        "de andra namnen har ändrats, nytt: ”Tre”, ”Fyra”, ”Fem”, ”Sex”, ”Sju” och 1 till.",
                        "de andra namnen har ändrats, borta: ”Tre”, ”Fyra”, ”Fem”, ”Sex”, ”Sju” och 1 till.",
                        "aliases changed, new: “Tre”, “Fyra”, “Fem”, “Sex”, “Sju” and 1 more."),
                change(
                        shop -> shop.aliases(List.of("Två", "Ett")),
                        "de andra namnen står i annan ordning.",
                        "de andra namnen står i annan ordning.",
                        "aliases in another order."),
                change(
                        shop -> shop.addStatusHistory(
                                StatusChange.of(ShopStatus.OPEN, PartialDate.of(2019), List.of())),
                        "status är nu öppen, sedan 2019.",
                        "status anges inte längre (var öppen).",
                        "status is now open, since 2019."),
                change(
                        shop -> shop.openingHours(Samples.openingHours()),
                        "öppettiderna har angetts som måndag–fredag 09:00–18:00 15 juni – 20 augusti bemannad.",
                        "öppettiderna anges inte längre"
                                + " (var måndag–fredag 09:00–18:00 15 juni – 20 augusti bemannad).",
                        "opening hours set to Monday–Friday 09:00–18:00 15 June – 20 August staffed."),
                change(
                        shop -> shop.openingHours(hours(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY)),
                        "öppettiderna har angetts som lördag, söndag 09:00–18:00 bemannad.",
                        "öppettiderna anges inte längre (var lördag, söndag 09:00–18:00 bemannad).",
                        "opening hours set to Saturday, Sunday 09:00–18:00 staffed."),
                change(
                        shop -> shop.openingHours(hours()),
                        "öppettiderna har angetts som 09:00–18:00 bemannad.",
                        "öppettiderna anges inte längre (var 09:00–18:00 bemannad).",
                        "opening hours set to 09:00–18:00 staffed."),
                change(
                        shop -> shop.openingHours(hours(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)),
                        "öppettiderna har angetts som måndag, tisdag, torsdag 09:00–18:00 bemannad.",
                        "öppettiderna anges inte längre (var måndag, tisdag, torsdag 09:00–18:00 bemannad).",
                        "opening hours set to Monday, Tuesday, Thursday 09:00–18:00 staffed."));
    }

    private static OpeningHours hours(DayOfWeek... days) {
        OpeningSpan span = OpeningSpan.builder()
                .from(Samples.openingSpan())
                .days(List.of(days))
                .season(Optional.empty())
                .build();
        return OpeningHours.builder().addSpan(span).build();
    }

    private static Arguments change(
            UnaryOperator<ShopBuilder> change, String there, String back, String thereInEnglish) {
        return Arguments.of(there, back, thereInEnglish, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_change_is_told_with_its_values_there_and_back(
            String there, String back, String thereInEnglish, UnaryOperator<ShopBuilder> change) {
        Changes changes = Changes.between(
                with(PLAIN), with(change.apply(PLAIN.toBuilder()).build()));

        assertThat(changes.describe(SWEDISH)).containsExactly("Butiken Handlar'n Botsmark: " + there);
        assertThat(changes.inverse().describe(SWEDISH)).containsExactly("Butiken Handlar'n Botsmark: " + back);
        assertThat(changes.describe(Locale.ENGLISH)).containsExactly("The shop Handlar'n Botsmark: " + thereInEnglish);
    }

    private static ServiceDataset with(Shop shop) {
        return Samples.dataset().toBuilder().shops(List.of(shop)).build();
    }

    @Test
    void a_period_is_told_from_its_start_to_its_end_if_it_has_one() {
        Project before = Project.builder()
                .id(Id.of("projekt"))
                .name("Samverkan")
                .plannedPeriod(DatePeriod.since(PartialDate.of(2022)))
                .build();
        Project after = before.toBuilder()
                .plannedPeriod(DatePeriod.between(PartialDate.of(2022), PartialDate.parse("2023-05")))
                .build();

        assertThat(Changes.between(with(before), with(after)).describe(SWEDISH))
                .containsExactly(
                        "Projektet Samverkan: den planerade perioden har ändrats från 2022– till 2022–2023-05.");
    }

    private static ServiceDataset with(Project project) {
        return Samples.dataset().toBuilder().addProject(project).build();
    }

    @Test
    void changes_are_what_they_hold() {
        Changes changes = Changes.between(
                with(PLAIN), with(PLAIN.toBuilder().yearRound(true).build()));
        Changes other = Changes.between(
                with(PLAIN), with(PLAIN.toBuilder().yearRound(false).build()));
        Changes none = Changes.between(with(PLAIN), with(PLAIN));

        assertThat(changes)
                .isEqualTo(changes.inverse().inverse())
                .hasSameHashCodeAs(changes.inverse().inverse());
        assertThat(changes).isNotEqualTo(other).isNotEqualTo(none).isNotEqualTo("changes");
        assertThat(changes).hasToString("1 changes: [shops/handlarn-botsmark/yearRound]");
        assertThat(changes.isEmpty()).isFalse();
        assertThat(none.isEmpty()).isTrue();
    }
}
