package se.samservice.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.hours.HoursReading.Read;
import se.samservice.hours.HoursReading.Refused;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.StaffingMode;
import se.samservice.shop.TimeOfDay;

class SwedishHoursPropertyTest {

    private static final List<String> PIECES = List.of(
            "mån",
            "tis",
            "lör",
            "sön",
            "vardagar",
            "alla",
            "dagar",
            "dag",
            "i",
            "veckan",
            "dygnet",
            "runt",
            "året",
            "stängt",
            "bemannat",
            "obemannat",
            "kl",
            "och",
            "till",
            "juni",
            "feb",
            "helg",
            "10",
            "18",
            "9.30",
            "24",
            "29",
            "1",
            "1830",
            "/",
            "-",
            "–",
            ";",
            ",",
            ".",
            ":",
            " ",
            "\n",
            "x",
            "(",
            "\ud800",
            "12345");

    private static final String[] NAMES = {"mån", "tis", "ons", "tors", "fre", "lör", "sön"};

    /** Hours on one day, with their Swedish. */
    record Day(DayOfWeek day, TimeOfDay opens, TimeOfDay closes, boolean points) {

        String text() {
            String text = NAMES[day.getValue() - 1] + " " + opens + "–" + closes;
            return points ? text.replace(':', '.') : text;
        }

        OpeningSpan span() {
            return OpeningSpan.builder()
                    .addDay(day)
                    .opens(opens)
                    .closes(closes)
                    .staffing(StaffingMode.STAFFED)
                    .build();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(14).map(list -> String.join("", list));
        Arbitrary<String> words = Arbitraries.of(PIECES).list().ofMaxSize(14).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(pieces, words, Arbitraries.strings().ofMaxLength(60));
    }

    @Property
    void any_text_is_read_or_refused_within_it(@ForAll("texts") String text) {
        HoursReading reading = SwedishHours.read(text, StaffingMode.STAFFED);

        if (reading instanceof Refused refused) {
            assertThat(refused.start()).isBetween(0, text.length());
            assertThat(refused.end()).isBetween(refused.start(), text.length());
        } else {
            assertThat(((Read) reading).hours().getSpans())
                    .isNotEmpty()
                    .allSatisfy(span -> assertThat(span.getDays()).isNotEmpty());
        }
    }

    @Provide
    Arbitrary<List<Day>> weeks() {
        Arbitrary<TimeOfDay> times =
                Arbitraries.integers().between(0, 24 * 60 - 1).map(TimeOfDay::new);
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), times, times, Arbitraries.of(true, false))
                .as(Day::new)
                .filter(day -> !day.opens().equals(day.closes()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .uniqueElements(Day::day);
    }

    @Property
    void what_is_written_day_by_day_is_read_as_written(@ForAll("weeks") List<Day> week) {
        String text = String.join(", ", week.stream().map(Day::text).toList());

        HoursReading reading = SwedishHours.read(text, StaffingMode.STAFFED);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> assertThat(read.hours().getSpans())
                                .isEqualTo(week.stream().map(Day::span).toList()));
    }

    @Example
    void a_text_of_a_million_characters_is_answered_at_once() {
        List<String> endless = new ArrayList<>(PIECES);
        Collections.addAll(
                endless,
                "mån ",
                "mån,",
                "10-18 ",
                "öppet ",
                "stängt mån ",
                "juni-juni ",
                "bemannat ",
                "a",
                "a\u0308",
                "1 juni-2 juni ",
                "mån 10-11 tis 10-11 ",
                "året runt ");
        assertTimeout(
                Duration.ofSeconds(20),
                () -> endless.forEach(piece -> {
                    String text = piece.repeat(1_000_000 / piece.length());
                    SwedishHours.read(text, StaffingMode.STAFFED);
                    SwedishHours.read("mån 10-18 " + text, StaffingMode.STAFFED);
                }));
    }
}
