package se.samservice.examples.umea;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.wheel.YearWheel;

/** The pictures and lists that stand in the repository are what the code draws. */
final class YearWheelTest {

    private static YearWheel wheel(String language) throws IOException {
        return ResultFiles.yearWheel(Kept.umea(), Locale.forLanguageTag(language));
    }

    @Test
    void the_picture_in_the_readme_is_the_year_wheel_of_umea() throws IOException {
        YearWheel wheel = wheel("sv");

        Kept.isKeptAs(Path.of("year-wheel-2024.svg"), wheel.toSvg());
        assertThat(Path.of("../../README.md"))
                .content()
                .contains("![" + wheel.altText() + "](examples/umea/year-wheel-2024.svg)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_list_reads_as_the_picture_of_it(String language) throws IOException {
        Kept.isKeptAs(
                Kept.document("year-wheel-" + language + ".md"), wheel(language).toMarkdown());
    }

    @Test
    void nothing_is_left_out_of_the_picture() throws IOException {
        assertThat(wheel("en").notices().isValid()).isTrue();
    }
}
