package se.samservice.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.Kept;
import se.samservice.method.Checklist;
import se.samservice.method.EvidenceKind;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** A whole review as a reader sees it. */
class ReviewDocumentTest {

    private final Review review = FullReview.ofTheProject();

    @ParameterizedTest
    @CsvSource({"sv, md", "sv, html", "en, md", "en, html"})
    void a_full_review_in_full(String language, String form) throws IOException {
        String name = "full-" + language + "." + form;
        Locale locale = Locale.forLanguageTag(language);
        String document = form.equals("md") ? review.toMarkdown(locale) : review.toHtml(locale, 2);
        Kept.isKeptAs(ReviewDocumentTest.class, name, document);
    }

    @Test
    void it_has_all_a_review_of_the_past_can_tell() {
        List<Showing> showings = Stream.concat(
                        review.successFactors().stream().map(FactorReview::showing), items().map(ItemReview::showing))
                .toList();

        assertThat(showings)
                .flatMap(Showing::evidence)
                .extracting(Evidence::kind)
                .containsAll(EvidenceKind.known());
        assertThat(showings)
                .flatMap(Showing::gaps)
                .extracting(Gap::kind)
                .containsAll(EnumSet.complementOf(EnumSet.of(GapKind.NO_DATA_YET)));
        assertThat(showings).extracting(Showing::reading).contains(Reading.values());
        assertThat(items().flatMap(item -> item.agreement().stream())).contains(Agreement.values());
        assertThat(Set.copyOf(items().map(item -> item.answer().isPresent()).toList()))
                .containsExactlyInAnyOrder(true, false);
    }

    private Stream<ItemReview> items() {
        return review.checklists().stream().flatMap(list -> list.items().stream());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void the_headings_are_as_low_as_the_page_needs_them(int level) {
        String html = review.toHtml(Locale.ENGLISH, level);

        assertThat(Pattern.compile("<(h\\d)>").matcher(html).results().map(tag -> tag.group(1)))
                .containsExactly("h" + level, "h" + (level + 1), "h" + (level + 1), "h" + (level + 1));
    }

    @Test
    void without_evidence_there_is_nothing_but_the_tables_of_what_is_asked() {
        Checklist unwritten = Checklist.builder()
                .id(Id.of("unwritten"))
                .title(LocalizedText.of("Oskriven", "Unwritten"))
                .build();
        Review nothing = Review.of(ReviewSamples.empty().addChecklist(unwritten).build(), ReviewSamples.AUTUMN);

        assertThat(nothing.toMarkdown(Locale.ENGLISH))
                .doesNotContain("Evidence", "- ")
                .endsWith("""

                        ## Unwritten

                        | Item | The data | Own answer | Comparison | Reason |
                        |---|---|---|---|---|
                        """);
        String html = nothing.toHtml(Locale.ENGLISH, 1);
        assertThat(html).doesNotContain("Evidence").endsWith("</thead>\n</table>\n</section>\n");
        assertThat(html.split("<table>")).hasSize(1 + 3);
    }

    @Test
    void what_is_asked_for_by_an_unknown_id_is_not_there() {
        assertThat(review.successFactor(Id.of("dare"))).isPresent();
        assertThat(review.successFactor(Id.of("nosuch"))).isEmpty();
        assertThat(review.checklistItem(Id.of("thank"))).isPresent();
        assertThat(review.checklistItem(Id.of("nosuch"))).isEmpty();
    }
}
