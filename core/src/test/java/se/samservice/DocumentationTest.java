package se.samservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.attribute.ValueType;

/** The tables of the documents name what exists. */
final class DocumentationTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.([a-z][A-Za-z]+))?`");

    /** The files of public types by simple name, which several packages may have. */
    private static final Map<String, List<Path>> TYPES = types();

    private static Map<String, List<Path>> types() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(DocumentationTest::isPublic)
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", "")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The file of the type a document means, which must be one only. */
    private static Path file(String type) {
        assertThat(TYPES).containsKey(type);
        List<Path> files = TYPES.getOrDefault(type, List.of());
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private static List<String> rows(Path document, String after) throws IOException {
        String text = Files.readString(document);
        return text.substring(text.indexOf(after))
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .toList();
    }

    static List<String> lines_of_the_origin_document() throws IOException {
        return rows(Path.of("MODEL.md"), "# From");
    }

    static List<String> glossary() throws IOException {
        String text = Files.readString(Path.of("../README.md"));
        return text.substring(text.indexOf("## Words"), text.indexOf("## Licence"))
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .toList();
    }

    static List<Path> types_of_the_domain() {
        return TYPES.values().stream()
                .flatMap(List::stream)
                .filter(file -> Pattern.compile(
                                "samservice/(place|actor|shop|need|method|cycle|collaboration|communication|plan)/[A-Z]")
                        .matcher(file.toString())
                        .find())
                .filter(file -> !file.toString().contains("validation"))
                .sorted()
                .toList();
    }

    private static boolean isPublic(Path file) {
        try {
            return Files.readString(file).contains("\npublic ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("types_of_the_domain")
    void every_type_of_the_domain_names_the_swedish_word(Path file) throws IOException {
        assertThat(Files.readString(file)).contains("<i>");
    }

    @Test
    void the_origin_document_is_covered_line_by_line() throws IOException {
        assertThat(lines_of_the_origin_document()).hasSizeGreaterThanOrEqualTo(28);
    }

    @ParameterizedTest
    @MethodSource("lines_of_the_origin_document")
    void every_type_and_property_the_model_table_names_exists(String row) throws Exception {
        List<java.util.regex.MatchResult> names = NAME.matcher(row).results().toList();
        assertThat(names).isNotEmpty();
        for (var name : names) {
            assertThat(file(name.group(1))).exists();
            if (name.group(2) != null) {
                assertThat(properties(name.group(1))).contains(name.group(2));
            }
        }
    }

    private static List<String> properties(String type) throws ClassNotFoundException {
        String className =
                SOURCES.relativize(file(type)).toString().replace('/', '.').replace(".java", "");
        return ValueType.of(Class.forName(className)).orElseThrow().attributes().stream()
                .map(attribute -> attribute.property())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("glossary")
    void every_word_of_the_glossary_stands_in_the_javadoc_of_its_type(String row) throws IOException {
        String[] cells = row.split("\\|", -1);
        String type = cells[3].strip().replace("`", "");
        String source = Files.readString(file(type));

        assertThat(source.replaceAll("\\s+\\*\\s+", " ")).containsPattern("(?i)<i>[^<]*\\Q" + cells[1].strip());
    }
}
