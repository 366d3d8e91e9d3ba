package se.samservice.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.testkit.arbitrary.ReportArbitraries;

class ProblemTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private static Finding finding(RuleBuilder rule, JsonPointer pointer) {
        return Finding.builder()
                .rule(rule.since("0.1")
                        .messageSv("Brödet är slut.")
                        .messageEn("The bread is gone.")
                        .helpSv("Beställ.")
                        .helpEn("Order.")
                        .rationale("So.")
                        .source("Experience")
                        .build())
                .pointer(pointer)
                .build();
    }

    private static Report report(String error) {
        Findings findings = new Findings();
        findings.add(finding(Rule.error(error), JsonPointer.ROOT.at("shops").at(0)));
        findings.add(finding(Rule.warning("no_milk"), JsonPointer.ROOT));
        findings.add(finding(Rule.info("no_salt"), JsonPointer.ROOT));
        return findings.toReport(Optional.empty());
    }

    @Test
    void faulty_data_is_unprocessable_content_with_every_error() {
        assertThat(Problem.of(report("no_bread"), Locale.ENGLISH).toMap().toString())
                .isEqualTo("{type=https://samservice.se/problem/faulty-data, title=Faulty data, status=422,"
                        + " detail=Check: 1 error, 1 warning, 1 piece of information.,"
                        + " errors=[{detail=The bread is gone. Order., pointer=#/shops/0, code=no_bread,"
                        + " severity=error}]}");
    }

    @Test
    void a_problem_is_in_the_language_of_its_reader() {
        Problem problem = Problem.of(report("no_bread"), SWEDISH);

        assertThat(problem.getTitle()).isEqualTo("Felaktiga uppgifter");
        assertThat(problem.getDetail()).isEqualTo("Granskning: 1 fel, 1 varning, 1 upplysning.");
        assertThat(problem.getErrors().get(0).getDetail()).isEqualTo("Brödet är slut. Beställ.");
    }

    @Test
    void text_that_is_no_json_is_a_bad_request() {
        Problem problem = Problem.of(report("json_syntax"), SWEDISH);

        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(problem.getType()).isEqualTo(Problem.UNREADABLE_JSON);
        assertThat(problem.getTitle()).isEqualTo("Dokumentet kan inte läsas som JSON");
    }

    @Test
    void a_document_that_is_too_large_is_told_apart_from_one_that_is_no_json() {
        Problem problem = Problem.of(report("json_too_large"), SWEDISH);

        assertThat(problem.getStatus()).isEqualTo(413);
        assertThat(problem.getType()).isEqualTo(Problem.UNREADABLE_JSON);
    }

    @Test
    void lesser_findings_are_listed_when_asked_for() {
        assertThat(Problem.of(report("no_bread"), SWEDISH, Severity.WARNING).getErrors())
                .extracting(ProblemError::getCode)
                .containsExactly("no_milk", "no_bread");
        assertThat(Problem.of(report("no_bread"), SWEDISH, Severity.INFO).getErrors())
                .hasSize(3);
    }

    @Test
    void an_instance_is_told_when_the_host_names_it() {
        Map<String, Object> members = Problem.of(report("no_bread"), SWEDISH).toBuilder()
                .instance("/datasets/2480")
                .build()
                .toMap();

        assertThat(members.keySet()).containsExactly("type", "title", "status", "detail", "instance", "errors");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> members.put("status", 200));
    }

    @ParameterizedTest
    @CsvSource({
        "shops, #/shops",
        "'', #/",
        "a/b~c, #/a~1b~0c",
        "å, #/%C3%A5",
        "100 %, #/100%20%25",
        "🛒, #/%F0%9F%9B%92",
        "'\"#^', #/%22%23%5E",
        "$schema, #/$schema"
    })
    void a_pointer_is_a_fragment_of_a_uri(String property, String fragment) {
        assertThat(JsonPointer.ROOT.at(property).toFragment()).isEqualTo(fragment);
    }

    @Test
    void the_whole_document_is_the_empty_fragment() {
        assertThat(JsonPointer.ROOT.toFragment()).isEqualTo("#");
    }

    @Provide
    Arbitrary<Report> reports() {
        return ReportArbitraries.reports();
    }

    @Provide
    Arbitrary<Locale> locales() {
        return ReportArbitraries.locales();
    }

    @Property(tries = 300)
    void any_report_makes_a_problem_with_valid_uris(
            @ForAll("reports") Report report, @ForAll("locales") Locale locale, @ForAll Severity least) {
        Problem problem = Problem.of(report, locale, least);

        assertThat(URI.create(problem.getType()).isAbsolute()).isTrue();
        assertThat(problem.getErrors()).hasSize((int) report.getFindings().stream()
                .filter(finding -> finding.getSeverity().compareTo(least) <= 0)
                .count());
        List<Finding> listed = report.getFindings().stream()
                .filter(finding -> finding.getSeverity().compareTo(least) <= 0)
                .toList();
        for (int i = 0; i < listed.size(); i++) {
            URI pointer = URI.create(problem.getErrors().get(i).getPointer());
            assertThat(pointer.getFragment())
                    .isEqualTo(listed.get(i).getPointer().toString().replaceAll("\\p{Cs}", "\uFFFD"));
        }
    }
}
