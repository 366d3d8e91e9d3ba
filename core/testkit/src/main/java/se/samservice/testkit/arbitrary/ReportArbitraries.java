package se.samservice.testkit.arbitrary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samservice.finding.Finding;
import se.samservice.finding.Findings;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Report;
import se.samservice.finding.Rule;
import se.samservice.finding.Severity;
import se.samservice.finding.SourceLocation;
import se.samservice.shop.ServiceKind;
import se.samservice.value.EntityRef;

/** Any report that could be made, also from hostile data. */
public final class ReportArbitraries {

    private ReportArbitraries() {}

    /**
     * Texts such as attackers, broken exports and emoji keyboards produce.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of(
                        "",
                        "Holmön",
                        "\u001B[31mred",
                        "a\nb",
                        "\t",
                        "\u202Eback",
                        "\uD83D",
                        "👨‍👩‍👧",
                        "${x}",
                        "{name}",
                        "~/",
                        "\u0000",
                        "ö".repeat(300),
                        "1E999999999"));
    }

    private static Arbitrary<Object> params() {
        return Arbitraries.oneOf(
                texts().asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.doubles().asGeneric(),
                Arbitraries.bigDecimals().asGeneric(),
                Arbitraries.of(Double.NaN, Float.NEGATIVE_INFINITY, ServiceKind.FUEL, LocalDate.MAX, LocalDate.EPOCH));
    }

    private static Arbitrary<JsonPointer> pointers() {
        return Arbitraries.oneOf(Arbitraries.integers().between(0, 99).asGeneric(), texts().asGeneric())
                .list()
                .ofMaxSize(4)
                .map(ReportArbitraries::pointer);
    }

    private static JsonPointer pointer(List<Object> steps) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (Object step : steps) {
            pointer = step instanceof Integer position ? pointer.at(position) : pointer.at(step.toString());
        }
        return pointer;
    }

    private static Arbitrary<Rule> rules() {
        return Combinators.combine(
                        Arbitraries.of("no_bread", "no_milk", "json_syntax", "x1"),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of("Slut på {name}.", "{name}{other}", "\u001B[0m\nå"))
                .as((code, severity, sentence) -> Rule.builder()
                        .code(code)
                        .severity(severity)
                        .since("0.1")
                        .messageSv(sentence)
                        .messageEn(sentence)
                        .helpSv(sentence)
                        .helpEn(sentence)
                        .rationale("So.")
                        .source("Experience")
                        .build());
    }

    private static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        rules(),
                        pointers(),
                        params(),
                        texts().map(id -> new EntityRef("shops", id)).optional(),
                        locations().optional())
                .as((rule, pointer, param, entity, location) -> Finding.builder()
                        .rule(rule)
                        .pointer(pointer)
                        .putParam("name", param)
                        .entity(entity)
                        .location(location)
                        .build());
    }

    private static Arbitrary<SourceLocation> locations() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.oneOf(Arbitraries.integers().between(1, 130), Arbitraries.of(Integer.MAX_VALUE, 1)))
                .as(SourceLocation::new);
    }

    /**
     * Reports as {@link Findings} makes them, with more found than is kept.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<Report> reports() {
        return Combinators.combine(
                        findings().list().ofMaxSize(30),
                        Arbitraries.integers().between(0, 3000),
                        DatasetArbitraries.dates().optional())
                .as(ReportArbitraries::report);
    }

    private static Report report(List<Finding> found, int more, Optional<LocalDate> day) {
        Findings findings = new Findings();
        found.forEach(findings::add);
        Report report = findings.toReport(day);
        Map<String, Integer> totals = new HashMap<>(report.getTotals());
        totals.computeIfPresent("no_bread", (code, total) -> total + more);
        return report.toBuilder().totals(totals).build();
    }

    /**
     * Locales, ours and any other.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<Locale> locales() {
        return Arbitraries.of("sv", "sv-SE", "en", "de", "tr-TR", "ar-EG-u-nu-arab", "und")
                .map(Locale::forLanguageTag);
    }
}
