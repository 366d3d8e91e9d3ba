package se.samservice.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.hours.HoursReading.Read;
import se.samservice.hours.HoursReading.Refused;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.StaffingMode;

class SwedishHoursTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static HoursReading read(String text) {
        return SwedishHours.read(text, StaffingMode.STAFFED);
    }

    /** The hours in the notation of OpenStreetMap, or the reason and the place. */
    static String answer(HoursReading reading) {
        if (reading instanceof Read read) {
            return OsmHours.of(read.hours()).orElseThrow();
        }
        Refused refused = (Refused) reading;
        return refused.fault().token() + " " + refused.start() + "-" + refused.end();
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = SwedishHoursTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    static List<String> handwritten() throws IOException {
        List<String> table = lines("swedish-handwritten.tsv");
        assertThat(table).hasSize(26);
        return table.subList(1, table.size());
    }

    @ParameterizedTest
    @MethodSource("handwritten")
    void what_people_have_written_is_read_as_it_is_meant_or_refused_with_the_reason(String row) throws IOException {
        String text = row.split("\t", -1)[2];

        assertThat(lines("swedish-handwritten-answers.tsv")).contains(answer(read(text)) + "\t" + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Öppettider: Mån-fre kl. 9.00-18.30. Lör 10-14.         | Mo-Fr 09:00-18:30; Sa 10:00-14:00
        måndagar till fredagar från kl 10 till kl 18           | Mo-Fr 10:00-18:00
        MÅN–FRE 10–18                                          | Mo-Fr 10:00-18:00
        Mån, ons och fre 10-18                                 | Mo,We,Fr 10:00-18:00
        mån-fre 9-12, 13-17                                    | Mo-Fr 09:00-12:00,13:00-17:00
        mån-fre 9-12 och 13-17 lör 10-13                       | Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-13:00
        lör-mån 10-16                                          | Mo,Sa-Su 10:00-16:00
        alla dagar 10-20                                       | Mo-Su 10:00-20:00
        Alla dagar i veckan 10-20                              | Mo-Su 10:00-20:00
        Dagligen 0600-2300                                     | Mo-Su 06:00-23:00
        10-20 varje dag                                        | Mo-Su 10:00-20:00
        9-12, 13-17 mån-fre                                    | Mo-Fr 09:00-12:00,13:00-17:00
        Öppet dygnet runt                                      | 24/7
        lör-sön dygnet runt                                    | Sa-Su 00:00-24:00
        Fre 20-02                                              | Fr 20:00-26:00
        Fre 18-24                                              | Fr 18:00-24:00
        Fre 18-0                                               | Fr 18:00-24:00
        Vardagar 10-18, lör 10-14                              | Mo-Fr 10:00-18:00; Sa 10:00-14:00
        Vardagar 10-18, lör-sön stängt                         | Mo-Fr 10:00-18:00
        Alla dagar 10-18, sön stängt                           | Mo-Sa 10:00-18:00
        Mån stängt. Tis-sön 11-17                              | Tu-Su 11:00-17:00
        Mån-lör 10-18, stängt sön                              | Mo-Sa 10:00-18:00
        Juni-augusti: alla dagar 10-20                         | Jun-Aug Mo-Su 10:00-20:00
        Juli mån-fre 10-18                                     | Jul Mo-Fr 10:00-18:00
        15 juni - 20 augusti: mån-fre 10-18, lör 10-14         | Jun 15-Aug 20 Mo-Fr 10:00-18:00; Jun 15-Aug 20 Sa 10:00-14:00
        15/6-20/8 alla dagar 10-18                             | Jun 15-Aug 20 Mo-Su 10:00-18:00
        1-15 juli alla dagar 10-18                             | Jul 01-Jul 15 Mo-Su 10:00-18:00
        Juni-aug 10-20 alla dagar                              | Jun-Aug Mo-Su 10:00-20:00
        Juni-aug alla dagar 10-20; sep-maj mån-fre 10-18       | Jun-Aug Mo-Su 10:00-20:00, Sep-May Mo-Fr 10:00-18:00
        Året runt mån-fre 10-18                                | Mo-Fr 10:00-18:00
        """)
    void what_can_be_understood_in_one_way_is_read(String text, String expected) {
        assertThat(answer(read(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                          | empty 0-0
        `  `                                        | empty 2-2
        Vardagar 10-18                              | ambiguous_days 0-8
        Vardagar 10-18, sön 12-16                   | ambiguous_days 0-8
        Vardagar 10-18, helger 10-14                | ambiguous_days 16-22
        Juni: vardagar 10-18, lör 10-14; juli: vardagar 9-18 | ambiguous_days 39-47
        Helgdagar 10-14                             | holiday 0-9
        Mån-fre 10-6                                | ambiguous_times 8-10
        Mån-fre 10-10                               | ambiguous_times 8-10
        Mån-fre 930-18                              | no_such_time 8-11
        Mån-fre 10-25                               | no_such_time 11-13
        Mån-fre 10-24.30                            | no_such_time 11-16
        Mån-fre 10.60-18                            | no_such_time 8-13
        Mån-fre 10-18000000000000                   | no_such_time 11-25
        Mån-fre 10                                  | no_closing_time 8-10
        Mån-fre 10-sent                             | no_closing_time 8-10
        10-18                                       | no_days 5-5
        Mån-fre                                     | no_times 0-3
        mån-fre; lör 10-14                          | no_times 7-8
        Mån 10-18 tis                               | no_times 10-13
        Stängt                                      | no_days 0-6
        Mån stängt                                  | never_open 0-3
        Mån-fre 10-18, fre 10-20                    | day_twice 19-21
        Mån-fre 10-18, 12-14                        | day_twice 15-17
        Sön stängt, alla dagar 10-18                | day_twice 23-25
        Mån-fre 10-18. Juni-aug mån-fre 10-16       | day_twice 32-34
        Juni-aug mån 10-16, juli-sep mån 9-16       | day_twice 33-34
        Juni-aug lör 10-14; mån-fre 10-18           | ambiguous_order 20-23
        Mån-fre 10-18 juni-aug                      | ambiguous_order 8-10
        Mån-fre 10.00-18.00 juni-aug                | no_times 20-24
        Mån-fre, juni-aug 10-18                     | ambiguous_order 9-13
        Mån stängt 10-18                            | ambiguous_order 11-13
        10-18 mån 12-14                             | ambiguous_order 10-12
        10-18 mån stängt                            | ambiguous_order 10-16
        Stängt mån. Tis-sön 11-17                   | ambiguous_order 20-22
        Mån - 10-18                                 | ambiguous_order 4-5
        Mån-mån 10-18                               | ambiguous_order 3-4
        Vardagar-lör 10-18                          | ambiguous_order 8-9
        - mån 10-18                                 | ambiguous_order 0-1
        till mån 10-18                              | ambiguous_order 0-4
        20-10 juli alla dagar 10-18                 | ambiguous_order 0-2
        juni-20 aug alla dagar 10-18                | ambiguous_order 5-7
        5 december 10-14                            | single_date 0-1
        Mån-fre 10-18, 24/12 stängt                 | single_date 15-17
        juni 10-18 mån-fre                          | single_date 0-4
        31 juni - 20 aug alla dagar 10-18           | no_such_date 0-2
        15/13-20/14 alla dagar 10-18                | no_such_date 3-5
        0/1-20/1 alla dagar 10-18                   | no_such_date 0-1
        15/-20/6 alla dagar 10-18                   | ambiguous_order 2-3
        Jämna veckor mån 10-18                      | some_weeks 0-5
        Alla dagar utom sön 10-18                   | exception 11-15
        Mån-fre 10-18 (lunch 12-13)                 | unknown_sign 14-15
        Mån-fre 10-18 😀                            | unknown_sign 14-16
        Man-fre 10-18                               | unknown_word 0-3
        Son 10-18                                   | unknown_word 0-3
        Alla tider                                  | unknown_word 5-10
        Dygnet                                      | unknown_word 6-6
        Tel. 090-12 34 56                           | unknown_word 0-3
        """)
    void what_leaves_a_doubt_is_refused_at_its_place(String text, String expected) {
        assertThat(answer(read(text))).isEqualTo(expected);
    }

    @Test
    void the_readme_tells_the_answer_to_what_it_shows() {
        assertThat(ReadmeHours.answer()).isEqualTo("Mo-Fr 10:00-18:00; Sa 10:00-14:00");
    }

    @Test
    void letters_whose_dots_are_characters_of_their_own_are_the_same_letters() {
        String apart = Normalizer.normalize("Lördag och söndag 10-14", Normalizer.Form.NFD);

        assertThat(answer(read(apart))).isEqualTo("Sa-Su 10:00-14:00");
    }

    @Test
    void staffing_is_what_the_text_says_else_what_the_caller_says() {
        String text = "Mån-fre 9-18; obemannat alla dagar 5-23";

        OpeningHours hours = ((Read) read(text)).hours();

        assertThat(OsmHours.of(hours, StaffingMode.STAFFED)).contains("Mo-Fr 09:00-18:00");
        assertThat(OsmHours.of(hours, StaffingMode.UNSTAFFED)).contains("Mo-Su 05:00-23:00");
        assertThat(OsmHours.of(hours)).contains("Mo-Su 05:00-23:00");
        assertThat(SwedishHours.read("Lör 10-14", StaffingMode.UNSTAFFED))
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> assertThat(read.hours().getSpans().get(0).getStaffing())
                                .isEqualTo(StaffingMode.UNSTAFFED));
        assertThat(answer(read("Obemannat alla dagar 5-23; mån-fre 9-18"))).isEqualTo("ambiguous_order 27-30");
        assertThat(answer(read("Obemannat alla dagar 5-23, bemannat mån-fre 9-18, sön stängt")))
                .isEqualTo("day_twice 54-60");
        assertThat(answer(read("Mån-fre 9-18 bemannat"))).isEqualTo("no_times 13-21");
    }

    @Test
    void days_stand_in_the_order_of_the_week() {
        assertThat(((Read) read("sön, lör och mån 10-14")).hours().getSpans())
                .singleElement()
                .satisfies(span -> assertThat(span.getDays())
                        .containsExactly(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @Test
    void a_refusal_tells_people_where_and_why_without_repeating_the_text() {
        Refused refused = (Refused) read("Mån-fre 10-18, ring Anna");

        assertThat(refused.text(SWEDISH)).isEqualTo("Tecken 16: ett ord som inte känns igen");
        assertThat(refused.text(Locale.ENGLISH)).isEqualTo("Character 16: a word that is not known");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> SwedishHours.read(null, StaffingMode.STAFFED))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> SwedishHours.read("", null))
                .withMessage("staffing");
        assertThatNullPointerException().isThrownBy(() -> OsmHours.of(null)).withMessage("hours");
    }
}
