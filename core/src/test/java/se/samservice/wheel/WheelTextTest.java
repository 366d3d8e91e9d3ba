package se.samservice.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.cycle.OccurrenceStatus;
import se.samservice.cycle.Precision;
import se.samservice.value.Days;
import se.samservice.value.Language;

/** Dates, widths, numbers and colours: what the drawing is made of. */
final class WheelTextTest {

    private static final WheelDates SWEDISH = new WheelDates(Language.SWEDISH);
    private static final WheelDates ENGLISH = new WheelDates(Language.ENGLISH);

    private static Time time(String first, String last, Precision precision) {
        return new Time(
                Days.of(LocalDate.parse(first), LocalDate.parse(last)),
                precision,
                OccurrenceStatus.OPEN,
                Optional.empty());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-12 | 2024-11-12 | DAY | 12 nov 2024 | 12 Nov 2024",
                "2024-11-12 | 2024-11-14 | DAYS | 12–14 nov 2024 | 12–14 Nov 2024",
                "2024-11-28 | 2024-12-03 | DAYS | 28 nov – 3 dec 2024 | 28 Nov – 3 Dec 2024",
                "2023-12-01 | 2024-01-31 | DAYS | 1 dec 2023 – 31 jan 2024 | 1 Dec 2023 – 31 Jan 2024",
                "2024-03-01 | 2024-03-31 | MONTH | mars 2024 | March 2024",
                "2020-12-28 | 2021-01-03 | WEEK | v. 53 (28 dec 2020 – 3 jan) 2021 | week 53 (28 Dec 2020 – 3 Jan) 2021",
                "0001-01-01 | 0001-01-01 | DAY | 1 jan 1 | 1 Jan 1",
                "9999-12-31 | 9999-12-31 | DAY | 31 dec 9999 | 31 Dec 9999"
            })
    void days_are_told_as_exactly_as_they_are_known(
            String first, String last, Precision precision, String swedish, String english) {
        Time time = time(first, last, precision);

        assertThat(plain(SWEDISH.full(time))).isEqualTo(swedish);
        assertThat(plain(ENGLISH.full(time))).isEqualTo(english);
    }

    @Test
    void the_year_stands_once_after_its_last_day() {
        assertThat(plain(SWEDISH.all(List.of(
                        time("2024-10-15", "2024-10-15", Precision.DAY),
                        time("2024-11-15", "2024-11-15", Precision.DAY),
                        time("2025-01-15", "2025-01-15", Precision.DAY)))))
                .isEqualTo("15 okt, 15 nov 2024, 15 jan 2025");
    }

    @Test
    void what_is_called_off_or_moved_is_said_in_words() {
        Time moved = new Time(
                Days.of(LocalDate.of(2024, 11, 19)),
                Precision.DAY,
                OccurrenceStatus.LATE,
                Optional.of(LocalDate.of(2024, 11, 12)));

        assertThat(plain(SWEDISH.remark(moved))).isEqualTo("försenad, flyttat från 12 nov");
        assertThat(plain(ENGLISH.remark(moved))).isEqualTo("late, moved from 12 Nov");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.001, 0", "1, 1", "1.5, 1.5", "1.05, 1.05", "-12.346, -12.35", "1000000, 1000000"})
    void numbers_have_a_point_and_at_most_two_decimals(double value, String text) {
        assertThat(Svg.number(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#FFFFFF", "#777777", "#767676", "#00D70A", "#757575", "#7F7F7F", "#FF0000"})
    void text_on_any_colour_can_be_read(String ground) {
        assertThat(Contrast.ratio(Contrast.inkOn(ground), ground)).isGreaterThanOrEqualTo(Contrast.ENOUGH);
    }

    /** As tools that hold to WCAG 2 tell them, rounded to hundredths. */
    @ParameterizedTest
    @CsvSource({
        "#000000, 21.00",
        "#FFFFFF, 1.00",
        "#777777, 4.48",
        "#FF0000, 4.00",
        "#00FF00, 1.37",
        "#0000FF, 8.59",
        "#0A0B0C, 19.70"
    })
    void contrast_with_white_is_that_of_the_guidelines(String colour, double ratio) {
        assertThat(Contrast.ratio(colour, "#FFFFFF"))
                .isEqualTo(Contrast.ratio("#FFFFFF", colour))
                .isCloseTo(ratio, within(0.005));
    }

    @Test
    void no_colour_there_is_leaves_text_unreadable() {
        for (int red = 0; red < 256; red += 5) {
            for (int green = 0; green < 256; green += 5) {
                for (int blue = 0; blue < 256; blue += 5) {
                    String ground = "#" + hex(red) + hex(green) + hex(blue);
                    assertThat(Contrast.ratio(Contrast.inkOn(ground), ground)).isGreaterThanOrEqualTo(Contrast.ENOUGH);
                }
            }
        }
    }

    private static String hex(int channel) {
        return Character.toString(Character.forDigit(channel >> 4, 16)) + Character.forDigit(channel & 15, 16);
    }

    @Test
    void the_library_writes_in_one_ink_on_all_its_own_fills_and_grounds() {
        assertThat(Palette.fills())
                .doesNotHaveDuplicates()
                .allSatisfy(
                        fill -> assertThat(Contrast.ratio(Palette.INK, fill)).isGreaterThan(7));
        assertThat(List.of(Palette.PAPER, Palette.GROUND, Palette.OTHER_GROUND, Palette.STRIP))
                .allSatisfy(ground -> {
                    assertThat(Contrast.ratio(Palette.INK, ground)).isGreaterThan(7);
                    assertThat(Contrast.ratio(Palette.FAINT_INK, ground)).isGreaterThan(Contrast.ENOUGH);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0x300, 0x36F, 0x200B, 0x200D, 0x200F, 0x2060, 0xFE00, 0xFE0F})
    void marks_joiners_and_selectors_take_no_room(int mark) {
        assertThat(TextWidths.of("e" + Character.toString(mark), 10)).isEqualTo(TextWidths.of("e", 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2FF, 0x370, 0x200A, 0x2010, 0x205F, 0x2061, 0xFDFF, 0xFE10, 0x1F600, 0x6751})
    void other_characters_take_room(int character) {
        assertThat(TextWidths.of("e" + Character.toString(character), 10)).isGreaterThan(TextWidths.of("e", 10));
    }

    @Test
    void lines_break_between_words_and_lose_nothing() {
        String text = "Glesbygdsdagligvaruhandelsstödsutbetalningsbeslutsunderlaget till nämnden";

        List<String> lines = Wrap.within(text, 20, String::length);

        assertThat(lines).allMatch(line -> line.length() <= 20);
        assertThat(String.join("\n", lines).replace("-\n", "").replace("\n", " "))
                .isEqualTo(text);
        assertThat(Wrap.into("ett två tre fyra", 2)).contains(List.of("ett två", "tre fyra"));
        assertThat(Wrap.into("ett", 2)).isEmpty();
    }

    @Test
    void a_word_too_long_for_a_line_is_broken_with_hyphens_and_leaves_no_letter_alone() {
        assertThat(Wrap.within("Hemsändningsbidragen", 19, String::length))
                .containsExactly("Hemsändnin-", "gsbidragen");
        assertThat(Wrap.within("Glesbygdsdagligvaruhandelsstöds", 14, String::length))
                .containsExactly("Glesbygdsdagl-", "igvaruhan-", "delsstöds");
        assertThat(Wrap.within("2024-03-18", 9, String::length)).containsExactly("2024-", "03-18");
        assertThat(Wrap.within("ab", 1, String::length)).containsExactly("a-", "b");
    }

    @Test
    void text_that_is_read_from_the_right_has_its_first_word_rightmost() {
        Label label = new Label(List.of("אחת שתיים"), 15, 0, false, false, 400);

        assertThat(ArcText.words(label)).extracting(Word::text).containsExactly("שתיים", "אחת");
    }
}
