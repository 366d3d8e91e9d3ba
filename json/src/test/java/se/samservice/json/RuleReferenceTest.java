package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.samservice.finding.Rule;

final class RuleReferenceTest {

    private static final Path FILE = Path.of("RULES.md");

    private static final String HOW =
            "json/RULES.md is not what the catalogue and the examples say; print it anew with "
                    + "mvn -pl json -am test -Dtest=RuleReferenceTest -Dsurefire.failIfNoSpecifiedTests=false "
                    + "-Dsamservice.update=true";

    @Test
    void the_rule_reference_is_what_the_catalogue_and_the_examples_say() throws IOException {
        String reference = RuleReference.print();
        if (Boolean.getBoolean("samservice.update")) {
            Files.writeString(FILE, reference);
        }

        assertThat(FILE).as(HOW).isRegularFile();
        assertThat(Files.readString(FILE)).as(HOW).isEqualTo(reference);
    }

    @Test
    void printing_twice_gives_the_same_text() throws IOException {
        assertThat(RuleReference.print()).isEqualTo(RuleReference.print());
    }

    @Test
    void the_changelog_tells_of_every_rule() throws IOException {
        String changelog = Files.readString(Path.of("../CHANGELOG.md"));

        assertThat(SamserviceJson.rules())
                .extracting(Rule::getCode)
                .allSatisfy(code -> assertThat(changelog).contains("`" + code + "`"));
    }
}
