package se.samservice.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.DefaultLocale;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.FulfilledOccurrence;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.BetweenDates;
import se.samservice.cycle.OccurrenceException;
import se.samservice.cycle.Timing;
import se.samservice.cycle.YearlyInWeek;
import se.samservice.cycle.YearlyOnDate;
import se.samservice.finding.Finding;
import se.samservice.finding.Rule;
import se.samservice.testkit.FullSample;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** The wheel as those who use the library meet it. */
final class YearWheelTest {

    private static final Activity LEAP_DAY = activity(
            "skottdag", YearlyOnDate.builder().month(Month.FEBRUARY).day(29).build());

    private static Activity activity(String id, Timing timing) {
        return Activity.builder()
                .id(Id.of(id))
                .title(LocalizedText.of("Titel " + id, "Title " + id))
                .kind(ActivityKind.EVENT)
                .timing(timing)
                .build();
    }

    private static YearWheel wheel(Activity... activities) {
        return Wheels.wheel(AnnualCycle.builder()
                .id(Id.of("arshjul"))
                .title(LocalizedText.of("Årshjul", "Year wheel"))
                .activities(List.of(activities))
                .build());
    }

    private static List<String> codes(YearWheel wheel) {
        return wheel.notices().getFindings().stream().map(Finding::getCode).toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_wheel_without_activities_is_drawn_and_says_so(WheelPage page) {
        YearWheel empty = YearWheel.builder().start(Wheels.JANUARY).page(page).build();

        assertThat(empty.toSvg()).contains("Inget är inplanerat än");
        assertThat(empty.toHtml()).contains("<td colspan=\"5\">Inget är inplanerat än</td>");
        assertThat(empty.toMarkdown()).contains("Inget är inplanerat än.");
        assertThat(codes(empty)).containsExactly("wheel_empty");
    }

    @Test
    void what_does_not_take_place_in_the_period_is_named_apart() {
        YearWheel wheel =
                wheel(LEAP_DAY).toBuilder().start(YearMonth.of(2025, 1)).build();

        assertThat(wheel.toMarkdown()).contains("## Inträffar inte under perioden\n\n- Titel skottdag\n");
        assertThat(wheel.toHtml()).contains("<li>Titel skottdag</li>");
        assertThat(wheel.toSvg()).contains(">Titel skottdag</text>");
        assertThat(wheel(LEAP_DAY).toMarkdown()).contains("29\u00a0feb\u00a02024");
    }

    @Test
    void week_53_comes_in_years_that_have_it() {
        YearWheel wheel = wheel(activity("v53", YearlyInWeek.builder().week(53).build()));

        assertThat(wheel.toBuilder().start(YearMonth.of(2020, 1)).build().toMarkdown())
                .contains("v. 53 (28\u00a0dec\u00a02020 – 3\u00a0jan)\u00a02021");
        assertThat(wheel.toMarkdown()).contains("Inträffar inte under perioden");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9999, 1", "9999, 12"})
    void the_first_and_the_last_year_can_be_drawn(int year, int month) {
        YearWheel wheel = Wheels.wheel(Wheels.cycle(20, 3, 1)).toBuilder()
                .start(YearMonth.of(year, month))
                .weeksShown(true)
                .build();

        assertThat(wheel.toSvg()).startsWith("<svg ").endsWith("</svg>\n");
        assertThat(wheel.notices().isValid()).isTrue();
    }

    @Test
    void an_activity_across_the_edge_is_one_in_the_legend_and_two_in_the_wheel() {
        Activity tour = activity(
                "turne",
                BetweenDates.builder()
                        .start(Wheels.day(Month.DECEMBER, 1))
                        .end(Wheels.day(Month.JANUARY, 31))
                        .build());

        WheelLayout layout = WheelLayout.of(wheel(tour));

        assertThat(layout.content().entries()).hasSize(1);
        assertThat(layout.plan().placed())
                .extracting(
                        placed -> placed.piece().cutStart(),
                        placed -> placed.piece().cutEnd())
                .containsExactly(tuple(true, false), tuple(false, true));
    }

    @Test
    void done_late_and_called_off_have_signs_and_words_of_their_own() {
        Activity january = activity(
                "januari", YearlyOnDate.builder().month(Month.JANUARY).day(9).build());
        Activity february = activity(
                "februari", YearlyOnDate.builder().month(Month.FEBRUARY).day(9).build());
        Activity skipped = activity(
                        "mars", YearlyOnDate.builder().month(Month.MARCH).day(9).build())
                .toBuilder()
                .addException(OccurrenceException.builder()
                        .nominal(LocalDate.of(2024, 3, 9))
                        .reason(LocalizedText.of("Snöstorm"))
                        .build())
                .build();
        YearWheel wheel = wheel(january, february, skipped).toBuilder()
                .today(LocalDate.of(2024, 3, 18))
                .statusShown(true)
                .addEvent(Event.builder()
                        .id(Id.of("traff"))
                        .title(LocalizedText.of("Träff"))
                        .kind(EventKind.of("meeting"))
                        .date(PartialDate.parse("2024-01-09"))
                        .fulfils(FulfilledOccurrence.builder()
                                .activity(january.getId())
                                .nominal(LocalDate.of(2024, 1, 9))
                                .build())
                        .build())
                .build();

        assertThat(wheel.toMarkdown())
                .contains("Titel januari** (Nr 1; Årshjul; Evenemang; genomförd)")
                .contains("Titel februari** (Nr 2; Årshjul; Evenemang; försenad)")
                .contains("Titel mars** (Nr 3; Årshjul; Evenemang; inställd)");
        assertThat(wheel.toSvg()).contains(">Genomförd</text>", ">Försenad</text>", ">Inställd</text>");
        assertThat(wheel.toHtml()).contains("<th scope=\"col\">Läge</th>", "<td>försenad</td>");
        assertThat(wheel.toBuilder().statusShown(false).build().toSvg())
                .doesNotContain("Genomförd", "Försenad")
                .contains("Inställd");
    }

    @Test
    void the_table_has_no_column_for_what_there_is_nothing_to_tell_about() {
        YearWheel wheel = wheel(LEAP_DAY);

        assertThat(wheel.toHtml())
                .doesNotContain("Läge", "<td></td>")
                .contains("<caption>Årshjul, 2024: aktiviteterna månad för månad</caption>");
        assertThat(wheel.toBuilder()
                        .owner("Umeå kommun")
                        .locale(Locale.ENGLISH)
                        .build()
                        .toHtml())
                .contains("<caption>Year wheel, Umeå kommun, 2024: the activities month by month</caption>");
    }

    @Test
    void two_wheels_on_one_page_share_no_id() {
        YearWheel wheel =
                Wheels.wheel(Wheels.cycle(9, 2, 3)).toBuilder().hatched(true).build();
        String page =
                wheel.toHtml() + wheel.toBuilder().idPrefix("andra").build().toHtml();

        assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(id -> id.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(Pattern.compile("url\\(#([^)]+)\\)").matcher(page).results().map(id -> id.group(1)))
                .isNotEmpty()
                .allMatch(id -> page.contains(" id=\"" + id + "\""));
    }

    @Test
    void the_picture_carries_no_styles_scripts_or_references() {
        String svg = Wheels.wheel(Wheels.cycle(30, 3, 3)).toBuilder()
                .hatched(true)
                .build()
                .toSvg();

        assertThat(svg)
                .doesNotContain("style", "<script", "href", "<image", "textPath", "NaN", "Infinity")
                .doesNotContainPattern("\\d,\\d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "sv-SE", "th-TH-u-ca-buddhist-nu-thai"})
    void the_default_locale_of_the_machine_changes_nothing(String locale) {
        YearWheel wheel = Wheels.wheel(Wheels.cycle(30, 3, 3));
        String expected = wheel.toSvg() + wheel.toHtml() + wheel.toMarkdown() + wheel.altText();

        DefaultLocale.during(
                locale,
                () -> assertThat(wheel.toSvg() + wheel.toHtml() + wheel.toMarkdown() + wheel.altText())
                        .isEqualTo(expected));
    }

    @Test
    void colours_of_ones_own_keep_the_text_readable() {
        YearWheel wheel = wheel(activity(
                        "a",
                        BetweenDates.builder()
                                .start(Wheels.day(Month.MARCH, 1))
                                .end(Wheels.day(Month.AUGUST, 1))
                                .build()))
                .toBuilder()
                .putColour(ActivityKind.EVENT, "#002B5C")
                .build();

        assertThat(wheel.toSvg()).contains("fill=\"#002B5C\"").contains("text-anchor=\"middle\" fill=\"#FFFFFF\"");
    }

    @Test
    void the_short_title_stands_in_the_wheel_and_the_whole_one_in_the_legend() {
        AnnualCycle cycle = Wheels.titled("Ett mycket långt namn ".repeat(8).strip());
        YearWheel wheel = Wheels.wheel(cycle);

        assertThat(codes(wheel)).contains("wheel_numbers_only");
        assertThat(codes(wheel.toBuilder()
                        .putShortTitle(Id.of("aktivitet"), LocalizedText.of("Namnet"))
                        .build()))
                .doesNotContain("wheel_numbers_only");
    }

    @Test
    void notices_tell_in_both_languages_what_could_not_be_shown() {
        YearWheel full = Wheels.wheel(Wheels.cycle(2000, 14, 1)).toBuilder()
                .page(WheelPage.A4)
                .title(LocalizedText.of("Rubrik ".repeat(100)))
                .build();

        assertThat(codes(full))
                .contains(
                        "wheel_activities_bunched",
                        "wheel_crowded",
                        "wheel_heading_shortened",
                        "wheel_legend_continues",
                        "wheel_many_rings",
                        "wheel_rings_merged");
        assertThat(full.notices().getFindings()).allSatisfy(finding -> {
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{");
            assertThat(finding.message(Locale.forLanguageTag("sv"))).doesNotContain("{");
        });
        assertThat(full.toSvgPages()).hasSizeGreaterThan(5);
    }

    @Test
    void a_control_character_in_a_title_is_told_of_where_it_stands() {
        Finding notice = Wheels.wheel(Wheels.titled("Möte\u0007")).notices().getFindings().stream()
                .filter(finding -> finding.getPointer().toString().contains("activities"))
                .findFirst()
                .orElseThrow();

        assertThat(notice.getCode()).isEqualTo("wheel_character_replaced");
        assertThat(notice.getPointer()).hasToString("/annualCycles/0/activities/0/title");
    }

    @Test
    void every_notice_is_listed() {
        assertThat(YearWheel.rules()).extracting(Rule::getCode).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_dataset_gives_its_cycles_events_and_municipality() {
        YearWheel wheel = YearWheel.of(FullSample.dataset(), Wheels.JANUARY);

        assertThat(wheel.getCycles()).isEqualTo(FullSample.dataset().getAnnualCycles());
        assertThat(wheel.getEvents()).isEqualTo(FullSample.dataset().getEvents());
        assertThat(wheel.altText()).startsWith("Årshjul: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a\"b", "é"})
    void an_id_prefix_that_would_not_be_an_id_is_refused(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wheel(LEAP_DAY).toBuilder().idPrefix(prefix).build())
                .withMessageContaining("idPrefix");
    }

    @Test
    void calls_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wheel(LEAP_DAY).toBuilder()
                        .putColour(ActivityKind.EVENT, "red")
                        .build())
                .withMessageContaining("event");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wheel(LEAP_DAY).toBuilder().statusShown(true).build())
                .withMessageContaining("today");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        wheel(LEAP_DAY).toBuilder().start(YearMonth.of(0, 1)).build())
                .withMessageContaining("start");
    }
}
