package se.samservice.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Whatever stands in the data, the output is well-formed and has no markup that the library did not write. */
final class HostileTextPropertyTest {

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.strings()
                        .withChars("<>&\"'/=!-[]()*_`#|\\ \u0000\u0008\u001b\u202e\u2066\ufffe\ud83d\ude00א٣")
                        .ofMaxLength(80),
                Arbitraries.of(
                        "<script>alert(1)</script>",
                        "]]>",
                        "<!-- -->",
                        "&lol;",
                        "<![CDATA[x]]>",
                        "\ud83d",
                        "\ude00",
                        "x".repeat(5000),
                        "ord ".repeat(1000),
                        ""));
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Property(tries = 200)
    void the_picture_is_well_formed_and_has_only_elements_that_draw(
            @ForAll("titles") String title, @ForAll WheelPage page) throws Exception {
        YearWheel wheel = Wheels.wheel(Wheels.titled(title)).toBuilder()
                .page(page)
                .owner(title)
                .build();

        for (String svg : wheel.toSvgPages()) {
            var elements = parsed(svg).getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                assertThat(elements.item(i).getNodeName())
                        .isIn("svg", "title", "desc", "rect", "g", "path", "circle", "line", "text");
            }
        }
    }

    @Property(tries = 200)
    void the_figure_is_well_formed_and_has_only_elements_of_a_table(@ForAll("titles") String title) throws Exception {
        var elements = parsed(Wheels.wheel(Wheels.titled(title)).toHtml()).getElementsByTagName("*");

        assertThat(elements.getLength()).isPositive();
        for (int i = 0; i < elements.getLength(); i++) {
            assertThat(elements.item(i).getNodeName())
                    .isNotIn("script", "style", "a", "img", "iframe", "object", "use", "image");
        }
    }

    @Property(tries = 200)
    void the_list_has_one_line_for_each_time_whatever_the_title(@ForAll("titles") String title) {
        String list = Wheels.wheel(Wheels.titled(title)).toMarkdown();

        assertThat(list.lines().filter(line -> line.startsWith("- "))).hasSize(1);
        assertThat(list.lines().filter(line -> line.startsWith("#"))).hasSize(2);
        assertThat(list).doesNotContain("<script");
    }
}
