package se.samservice.json.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.SourceLocation;
import se.samservice.json.binding.JsonFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;

final class TreeTest {

    private static final String DOCUMENT = """
            {
              "a": [1.50, {"b": "ö"}, null],
              "c": -0e9
            }
            """;

    private final Tree tree = read();

    private static Tree read() {
        byte[] json = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = new JsonFormat(StreamReadConstraints.defaults()).parser(json, 0, json.length)) {
            parser.nextToken();
            return Tree.read(parser);
        }
    }

    private String written() {
        return new String(tree.toBytes(), StandardCharsets.UTF_8).replaceAll("\\s", "");
    }

    @Test
    void what_is_not_changed_is_written_as_it_was_read() {
        assertThat(written()).isEqualTo(DOCUMENT.replaceAll("\\s", ""));
    }

    @Test
    void what_is_moved_or_renamed_keeps_its_place() {
        tree.rename("c", "d");
        Tree moved = tree.find("a").orElseThrow().elements().remove(1);
        tree.add("e", moved);

        assertThat(written()).isEqualTo("{\"a\":[1.50,null],\"d\":-0e9,\"e\":{\"b\":\"ö\"}}");
        assertThat(tree.place(JsonPointer.ROOT.at("d"))).isEqualTo(new SourceLocation(3, 8));
        assertThat(tree.place(JsonPointer.ROOT.at("e").at("b"))).isEqualTo(new SourceLocation(2, 21));
        assertThat(tree.place(JsonPointer.ROOT.at("a").at(1))).isEqualTo(new SourceLocation(2, 28));
    }

    @Test
    void what_stood_nowhere_has_the_place_of_what_is_around_it() {
        Tree added = Tree.object();
        added.add("f", Tree.text("new"));
        tree.find("a").orElseThrow().elements().add(added);

        assertThat(tree.place(JsonPointer.ROOT.at("a").at(3).at("f"))).isEqualTo(new SourceLocation(2, 8));
        assertThat(tree.place(JsonPointer.ROOT.at("a").at(1).at("no").at("such")))
                .isEqualTo(new SourceLocation(2, 15));
        assertThat(tree.place(JsonPointer.ROOT.at("no"))).isEqualTo(new SourceLocation(1, 1));
    }

    @Test
    void asking_what_is_not_there_gives_nothing() {
        Tree number = tree.find("c").orElseThrow();

        number.add("g", Tree.list());
        number.rename("g", "h");

        assertThat(number.find("g")).isEmpty();
        assertThat(number.remove("g")).isEmpty();
        assertThat(number.elements()).isEmpty();
        assertThat(number.text()).isEmpty();
        assertThat(written()).endsWith("\"c\":-0e9}");
    }
}
