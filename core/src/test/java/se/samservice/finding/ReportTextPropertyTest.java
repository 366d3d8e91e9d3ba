package se.samservice.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.testkit.arbitrary.ReportArbitraries;

class ReportTextPropertyTest {

    @Provide
    Arbitrary<Report> reports() {
        return ReportArbitraries.reports();
    }

    @Provide
    Arbitrary<ReportText> looks() {
        return Combinators.combine(
                        ReportArbitraries.locales(),
                        ReportArbitraries.texts().optional(),
                        ReportArbitraries.texts()
                                .list()
                                .ofMaxSize(8)
                                .map(lines -> String.join("\n", lines))
                                .optional(),
                        Arbitraries.integers().between(-1, 12))
                .as(ReportTextPropertyTest::look);
    }

    private static ReportText look(
            Locale locale, Optional<String> fileName, Optional<String> source, int shownPerRule) {
        return ReportText.builder()
                .locale(locale)
                .fileName(fileName)
                .source(source)
                .shownPerRule(shownPerRule)
                .build();
    }

    @Property(tries = 300)
    void the_same_report_gives_the_same_text(@ForAll("reports") Report report, @ForAll("looks") ReportText look) {
        Report copy = Report.builder().from(report).build();

        assertThat(look.toBuilder().build().of(copy)).isEqualTo(look.of(report));
    }

    @Property(tries = 300)
    void no_character_of_the_data_acts_on_the_terminal(
            @ForAll("reports") Report report, @ForAll("looks") ReportText look) {
        assertThat(look.of(report).codePoints().filter(c -> c != '\n'))
                .noneMatch(c -> Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE);
    }

    @Property(tries = 300)
    void colour_adds_nothing_but_colour(@ForAll("reports") Report report, @ForAll("looks") ReportText look) {
        String coloured = look.toBuilder().colour(true).build().of(report);

        assertThat(coloured.replaceAll("\u001B\\[[0-9;]+m", "")).isEqualTo(look.of(report));
    }

    @Property(tries = 300)
    void every_finding_is_shown_up_to_the_cap_and_the_rest_are_counted(
            @ForAll("reports") Report report, @ForAll("looks") ReportText look) {
        String[] lines = look.of(report).split("\n", -1);

        for (Severity severity : Severity.values()) {
            for (String code : report.getTotals().keySet()) {
                int kept = (int) report.getFindings().stream()
                        .filter(finding -> finding.getSeverity() == severity)
                        .filter(finding -> finding.getCode().equals(code))
                        .count();
                int shown = Math.max(0, Math.min(kept, look.getShownPerRule()));
                String head = severity.label(look.getLocale()) + "[" + code + "]: ";
                assertThat(lines)
                        .filteredOn(line -> line.startsWith(head) && !line.startsWith(head + "… "))
                        .hasSize(shown);
                int more = report.getTotals().get(code) - shown;
                assertThat(lines)
                        .filteredOn(line -> line.startsWith(head + "… "))
                        .hasSize(kept > 0 && more > 0 && look.getShownPerRule() > 0 ? 1 : 0)
                        .allMatch(line -> line.contains(" " + more + " "));
            }
        }
    }
}
