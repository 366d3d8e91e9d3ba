package se.samservice.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.Kept;

/** Whole drawings and what stands beside them, to be looked at by people as well. */
final class WheelDocumentsTest {

    private static void isKeptAs(String document, String written) throws IOException {
        Kept.isKeptAs(WheelDocumentsTest.class, document, written);
    }

    private static YearWheel busy(String language) {
        return BusyWheel.ofAYear().toBuilder()
                .locale(Locale.forLanguageTag(language))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"sv, SCREEN, false", "en, A3, true"})
    void a_busy_year_drawn_in_full(String language, WheelPage page, boolean hatched) throws IOException {
        YearWheel wheel = busy(language).toBuilder().page(page).hatched(hatched).build();

        isKeptAs("busy-" + language + ".svg", wheel.toSvg());
    }

    @ParameterizedTest
    @CsvSource({"sv", "en"})
    void a_busy_year_told_in_full(String language) throws IOException {
        YearWheel wheel = busy(language);
        String table = wheel.toHtml().replaceFirst("(?s)<svg .*</svg>", "");

        isKeptAs("busy-" + language + ".html", table);
        isKeptAs("busy-" + language + ".md", wheel.toMarkdown());
        isKeptAs("busy-" + language + ".txt", wheel.altText() + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "lines, 30, 3, A4, 2", // titles on several lines; a legend that goes on
        "numbers, 60, 14, A3, 2", // too many rings and titles: numbers alone
        "bunches, 100, 8, A4, 3" // no room for all numbers
    })
    void ever_more_drawn_in_full(String name, int activities, int rings, WheelPage page, int sheets)
            throws IOException {
        List<String> pages = Wheels.wheel(Wheels.cycle(activities, rings, 5)).toBuilder()
                .page(page)
                .build()
                .toSvgPages();

        assertThat(pages).hasSize(sheets);
        for (int i = 0; i < sheets; i++) {
            isKeptAs(name + "-" + (i + 1) + ".svg", pages.get(i));
        }
    }
}
