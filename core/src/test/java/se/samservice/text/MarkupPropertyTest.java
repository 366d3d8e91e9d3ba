package se.samservice.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.samservice.testkit.arbitrary.DatasetArbitraries;

/** Other people's readers find the text from data, and nothing else. */
class MarkupPropertyTest {

    @Property
    void html_shows_the_text_and_holds_no_element_of_its_making(@ForAll("texts") String text) {
        Document page =
                Jsoup.parse("<!DOCTYPE html><p title=\"" + Markup.xml(text) + "\">" + Markup.html(text) + "</p>");

        Element paragraph = page.selectXpath("//p").get(0);
        assertThat(paragraph.wholeText()).isEqualTo(text);
        assertThat(paragraph.attr("title")).isEqualTo(text);
        assertThat(page.body().getAllElements().stream().map(Element::tagName)).isSubsetOf("body", "p", "bdi");
    }

    @Property(tries = 1000)
    void a_line_of_markdown_shows_the_text_and_holds_no_markup_of_its_making(@ForAll("texts") String text) {
        Document page = GitHubMarkdown.rendered("- före " + Markup.markdown(text) + " efter\n");

        assertThat(shown(page)).isEqualTo(shown("före " + text + " efter"));
        assertThat(elements(page)).isSubsetOf("body", "ul", "li");
    }

    @Property(tries = 1000)
    void an_item_of_markdown_may_begin_with_the_text(@ForAll("texts") String text) {
        Document page = GitHubMarkdown.rendered("- " + Markup.markdown(text) + "\n");

        assertThat(shown(page)).isEqualTo(shown(text));
        assertThat(elements(page)).isSubsetOf("body", "ul", "li");
    }

    @Property(tries = 1000)
    void a_table_of_markdown_has_the_text_in_one_cell(@ForAll("texts") String text) {
        Document page = GitHubMarkdown.rendered("| a | b |\n|---|---|\n| " + Markup.markdown(text) + " | x |\n");

        assertThat(page.select("td").eachText()).hasSize(2);
        assertThat(shown(page.select("td").get(0).wholeText())).isEqualTo(shown(text));
        assertThat(elements(page)).isSubsetOf("body", "table", "thead", "tbody", "tr", "th", "td");
    }

    @Example
    void what_is_written_from_the_right_is_kept_to_itself() {
        assertThat(Markup.html("Botsmark")).isEqualTo("Botsmark");
        assertThat(Markup.html("\u05d0 & b")).isEqualTo("<bdi>\u05d0 &amp; b</bdi>");
    }

    private static String shown(Document page) {
        return shown(page.body().wholeText());
    }

    /** Markdown is free to fold white space. */
    private static String shown(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Set<String> elements(Document page) {
        return Set.copyOf(
                page.body().getAllElements().stream().map(Element::tagName).toList());
    }

    /** One line, as {@link CleanText} leaves it; what acts in some markup is frequent. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars("<>&\"'`*_{}[]()#+-!|~$:@\\/.= 12ab\u05d0")
                .ofMaxLength(12);
        Arbitrary<String> known = Arbitraries.of(
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "![x](http://a.example/b.png)",
                "https://a.example/?b=c",
                "www.a.example",
                "a@b.example",
                "&lt;b&gt; &amp;amp; &#60;",
                "`kod` ~~struken~~ **fet** _kursiv_",
                "a | b",
                "\\| \\\\|",
                "<!-- -->",
                "]]>",
                "1. först",
                "2) sedan",
                "- punkt",
                "---");
        return Arbitraries.frequencyOf(
                        Tuple.of(3, marks), Tuple.of(1, known), Tuple.of(1, DatasetArbitraries.writableTexts()))
                .map(CleanText::of)
                .filter(text -> !text.isEmpty());
    }
}
