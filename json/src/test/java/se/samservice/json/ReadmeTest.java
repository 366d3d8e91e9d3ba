package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.finding.Severity;
import se.samservice.validation.RuleSet;

/** What the README asks developers to paste is what strangers' projects run. */
final class ReadmeTest {

    @ParameterizedTest
    @ValueSource(strings = {"class-path-consumer", "module-path-consumer"})
    void the_snippet_is_the_one_that_is_compiled_and_run(String consumer) throws IOException {
        String main = Files.readString(Path.of("src/it", consumer, "src/main/java/consumer/Main.java"));
        String snippet = main.substring(main.indexOf("// snippet:start") + 16, main.indexOf("// snippet:end"))
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../README.md")).replaceAll("(?m)^ +", ""))
                .contains("```java\n" + snippet.replaceAll("(?m)^ +", "") + "\n```");
    }

    @Test
    void the_rule_set_that_is_shown_can_be_read_and_is_the_one_that_is_built() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int start = readme.indexOf("```json\n") + 8;

        RuleSet shown = RuleSetJson.read(readme.substring(start, readme.indexOf("```", start)))
                .orElseThrow();

        assertThat(shown).isEqualTo(RuleSet.of("umea").without("no_deputy").with("unknown_code", Severity.INFO));
    }
}
