package se.samservice.examples.umea;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.finding.Finding;
import se.samservice.json.SamserviceJson;

/** The invented municipality shows every property of the format at work. */
final class ExempelkommunTest {

    private static final SamserviceJson JSON = SamserviceJson.standard();

    private static String document() throws IOException {
        return resource(ExempelkommunTest.class, "/exempelkommun.json");
    }

    private static String resource(Class<?> owner, String name) throws IOException {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void all_that_is_to_say_of_it_is_that_it_is_invented() throws IOException {
        assertThat(JSON.read(document()).validate().getFindings())
                .extracting(Finding::getCode)
                .containsExactly("reserved_municipality");
    }

    @Test
    void the_file_is_written_as_the_library_writes_it() throws IOException {
        assertThat(JSON.writeString(JSON.read(document()).orElseThrow())).isEqualTo(document());
    }

    /** The lines of the table of attributes: a type and the names of its properties; limits have a document of their own. */
    static List<String> types() throws IOException {
        return resource(Finding.class, "/se/samservice/attribute/attributes.txt")
                .lines()
                .filter(line -> !line.startsWith("AccessThreshold"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_property_of_every_type_occurs(String line) throws IOException {
        Set<String> used = new TreeSet<>();
        Pattern.compile("\"([$a-zA-Z]+)\":").matcher(document()).results().forEach(name -> used.add(name.group(1)));

        assertThat(line.substring(line.indexOf(' ') + 1).split(" ", -1))
                .extracting(name -> name.replaceAll("=.*", ""))
                .allMatch(used::contains, "occurs in exempelkommun.json");
    }
}
