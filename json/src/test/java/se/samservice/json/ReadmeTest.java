package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.cycle.Timing;
import se.samservice.finding.Severity;
import se.samservice.place.Village;
import se.samservice.validation.RuleSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the README asks developers to paste is what strangers' projects run. */
final class ReadmeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/it/class-path-consumer/src/main/java/consumer/Main.java",
                "src/it/module-path-consumer/src/main/java/consumer/Main.java",
                "../examples/plain/src/main/java/se/samservice/examples/plain/Main.java",
                "src/it/testkit-consumer/src/test/java/consumer/ShopListTest.java",
                "../core/src/test/java/se/samservice/hours/ReadmeHours.java"
            })
    void the_snippet_is_the_one_that_is_compiled_and_run(String file) throws IOException {
        String code = Files.readString(Path.of(file));
        String snippet = code.substring(code.indexOf("// snippet:start") + 16, code.indexOf("// snippet:end"))
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../README.md")).replaceAll("(?m)^ +", ""))
                .contains("```java\n" + snippet.replaceAll("(?m)^ +", "") + "\n```");
    }

    @Test
    void the_rule_set_that_is_shown_can_be_read_and_is_the_one_that_is_built() throws IOException {
        RuleSet shown = RuleSetJson.read(json("### Rules")).orElseThrow();

        assertThat(shown).isEqualTo(RuleSet.of("umea").without("no_deputy").with("unknown_code", Severity.INFO));
    }

    @Test
    void the_limits_that_are_shown_can_be_read_without_a_remark() throws IOException {
        AccessThresholdsResult shown = AccessThresholdsJson.read(json("### Access to service"));

        assertThat(shown.report().getFindings()).isEmpty();
        assertThat(shown.orElseThrow().getThresholds()).hasSize(1);
    }

    @Test
    void the_own_properties_that_are_shown_are_kept_as_they_stand() throws IOException {
        String shown = json("### Own properties").strip();
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamserviceModule()).build();
        Village village = mapper.readValue(shown, Village.class);

        assertThat(village.getExtraProperties().asMap()).containsOnlyKeys("x-diarienummer", "x-färja");
        assertThat(mapper.writeValueAsString(village))
                .isEqualTo(shown.replace(": ", ":").replace(", ", ","));
    }

    @Test
    void the_document_that_is_shown_is_faultless() throws IOException {
        String shown = json("## The JSON");

        assertThat(Documents.brief(SamserviceJson.standard().read(shown).validate()))
                .isEmpty();
    }

    @Test
    void every_list_of_a_document_is_told_with_what_its_things_must_have() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(SamserviceJson.schema());
        List<String> expected = schema.get("properties")
                .propertyStream()
                .filter(property ->
                        property.getValue().path("type").asString("").equals("array"))
                .map(property -> property.getKey() + ": "
                        + required(schema.at(
                                property.getValue().at("/items/$ref").asString().substring(1))))
                .toList();

        assertThat(chapter("## The JSON")
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(ReadmeTest::row))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void every_timing_that_is_shown_can_be_read_and_none_is_left_out() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(SamserviceJson.schema());
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamserviceModule()).build();
        List<String> shown = chapter("## The JSON")
                .lines()
                .filter(line -> line.endsWith("}` |"))
                .map(line -> line.substring(line.indexOf("`{") + 1, line.length() - 3))
                .toList();

        assertThat(shown)
                .extracting(timing ->
                        mapper.readTree(timing).propertyNames().iterator().next())
                .containsExactlyElementsOf(schema.at("/$defs/timing/properties").propertyNames());
        assertThat(shown)
                .allSatisfy(timing -> assertThat(mapper.writerFor(Timing.class)
                                .writeValueAsString(mapper.readValue(timing, Timing.class)))
                        .isEqualTo(timing.replace(": ", ":").replace(", ", ",")));
    }

    @Test
    void every_word_of_every_vocabulary_is_told() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(SamserviceJson.schema());
        List<String> expected = schema.get("$defs")
                .valueStream()
                .filter(type -> type.has("enum") || (type.has("examples") && !type.has("pattern")))
                .filter(type -> !type.has("format") && !type.has("anyOf"))
                .map(type ->
                        "| " + type.get("title").asString() + " | " + (type.has("enum") ? "closed" : "open") + " | "
                                + type.get(type.has("enum") ? "enum" : "examples")
                                        .valueStream()
                                        .map(word -> "`" + word.asString() + "`")
                                        .collect(Collectors.joining(", "))
                                + " |")
                .toList();

        assertThat(chapter("## The JSON")
                        .lines()
                        .filter(line -> line.contains(" | closed | ") || line.contains(" | open | ")))
                .containsExactlyElementsOf(expected);
    }

    private static String required(JsonNode type) {
        return type.get("required").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static String row(String line) {
        String[] cells = line.replace("`", "").split("\\|", -1);
        return cells[1].strip() + ": " + cells[3].strip();
    }

    private static String chapter(String heading) throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int start = readme.indexOf(heading + "\n");
        return readme.substring(start, readme.indexOf("\n## ", start));
    }

    /** The first JSON of a chapter. */
    private static String json(String heading) throws IOException {
        String chapter = chapter(heading);
        int start = chapter.indexOf("```json\n") + 8;
        return chapter.substring(start, chapter.indexOf("```", start));
    }
}
