package se.samservice.examples.umea;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.review.Review;

/** What Umeå's data shows of the project reads as the files that stand in the repository. */
final class UmeaReviewTest {

    private static Review review() throws IOException {
        return ResultFiles.review(Kept.umea());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_list_and_the_page_read_as_the_pictures_of_them(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);

        Kept.isKeptAs(Kept.document("review-" + language + ".md"), review().toMarkdown(locale));
        Kept.isKeptAs(Kept.document("review-" + language + ".html"), review().toHtml(locale, 1));
    }

    @Test
    void the_program_writes_both(@TempDir Path folder) throws IOException {
        String[] args = {"--lang", "en", "--out", folder.toString()};
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);

        assertThat(UmeaExample.run(args, nowhere, nowhere)).isZero();
        assertThat(folder.resolve("review.md")).hasSameTextualContentAs(Kept.document("review-en.md"));
        assertThat(folder.resolve("review.html"))
                .content()
                .startsWith("<!DOCTYPE html>\n")
                .contains(Files.readString(Kept.document("review-en.html")));
    }

    @Test
    void the_readme_shows_a_part_of_it() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        int start = readme.indexOf("### What the data shows\n");
        String chapter = readme.substring(start, readme.indexOf("\n### ", start + 5));

        assertThat(chapter.lines().filter(line -> line.startsWith("| ")))
                .hasSizeGreaterThan(3)
                .allMatch(Files.readAllLines(Kept.document("review-en.md"))::contains);
    }
}
