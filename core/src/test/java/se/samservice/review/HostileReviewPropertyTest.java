package se.samservice.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.EventKind;
import se.samservice.method.Answer;
import se.samservice.method.Checklist;
import se.samservice.method.ChecklistItem;
import se.samservice.method.ChecklistReview;
import se.samservice.method.EvidenceKind;
import se.samservice.method.ItemAnswer;
import se.samservice.place.Village;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** Wherever a text of the data stands in a review, nothing of it acts. */
class HostileReviewPropertyTest {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("<>&\"'/=!-[]()*_`#|\\ :~\n\u0000\u202e\ufffe\ud83d\ude00א")
                        .ofMaxLength(40),
                Arbitraries.of(
                        "<script>alert(1)</script>",
                        "</td></tr></table><img src=x onerror=alert(1)>",
                        "| a | b |",
                        "# rubrik",
                        "**fet** _kursiv_ `kod`",
                        "![bild](https://example.org/x.png)",
                        "[länk](javascript:alert(1))",
                        "&lol;",
                        "<!-- -->",
                        "\n\n---\n\n",
                        "1. ett"));
    }

    /** The text as every name and title that a review shows. */
    private static ServiceDataset saying(String text) {
        LocalizedText title = LocalizedText.of(text, text);
        EvidenceKind kind = EvidenceKind.of("own" + text);
        ChecklistItem item = ChecklistItem.builder()
                .id(Id.of(text))
                .title(title)
                .addEvidenceKinds(kind)
                .build();
        return ReviewSamples.empty()
                .municipality(ReviewSamples.empty().build().getMunicipality().toBuilder()
                        .officialName(text)
                        .build())
                .addVillage(Village.builder().id(Id.of("v")).name(text).build())
                .addProject(ReviewSamples.project("2023", "2024", "v", text))
                .addEvent(ReviewSamples.event(text, EventKind.of(kind.token()), "2023-08-01").toBuilder()
                        .title(title)
                        .build())
                .addSuccessFactor(ReviewSamples.factor("visit").toBuilder()
                        .title(title)
                        .addEvidenceKinds(kind)
                        .build())
                .addChecklist(Checklist.builder()
                        .id(Id.of("list"))
                        .title(title)
                        .addItem(item)
                        .build())
                .addChecklistReview(ChecklistReview.builder()
                        .id(Id.of("review"))
                        .checklist(Id.of("list"))
                        .date(PartialDate.parse("2023-09"))
                        .role(text)
                        .addAnswer(ItemAnswer.builder()
                                .item(item.getId())
                                .answer(Answer.YES)
                                .comment(title)
                                .build())
                        .build())
                .build();
    }

    @Property(tries = 300)
    void in_the_list(@ForAll("texts") String text) {
        Review review = Review.of(saying(text), ReviewSamples.AUTUMN);
        Element page = Jsoup.parse(HtmlRenderer.builder()
                        .extensions(TABLES)
                        .build()
                        .render(Parser.builder().extensions(TABLES).build().parse(review.toMarkdown(Locale.ENGLISH))))
                .body();

        assertThat(names(page))
                .isSubsetOf("body", "h1", "h2", "h3", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2")).hasSize(3);
        assertThat(page.select("table")).hasSize(3);
        assertThat(page.select("li")).hasSize(2);
        assertThat(page.select("table:first-of-type tbody tr")).allMatch(row -> row.childrenSize() >= 3);
        assertThat(page.select("tr:has(td:eq(5))")).isEmpty();
        assertThat(page.select("p")).hasSize(2);
    }

    @Property(tries = 300)
    void in_the_page(@ForAll("texts") String text) {
        Element page = Jsoup.parse(Review.of(saying(text), ReviewSamples.AUTUMN).toHtml(Locale.ENGLISH, 1))
                .body();

        assertThat(names(page))
                .isSubsetOf(
                        "body", "section", "h1", "h2", "p", "table", "caption", "thead", "tbody", "tr", "th", "td",
                        "bdi");
        assertThat(page.select("table")).hasSize(5);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .allMatch(
                                attribute -> List.of("lang", "scope", "colspan").contains(attribute.getKey())));
    }

    private static Set<String> names(Element element) {
        return new HashSet<>(
                element.getAllElements().stream().map(Element::tagName).toList());
    }
}
