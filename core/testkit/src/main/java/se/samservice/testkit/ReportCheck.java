package se.samservice.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.finding.Report;
import se.samservice.finding.ReportText;
import se.samservice.finding.Severity;
import se.samservice.validation.ServiceValidator;

/**
 * Says what a test expects of a report, in any test framework.
 *
 * <pre>{@code
 * ReportCheck.of(dataset).isValid().has("no_deputy").hasNo("dangling_reference");
 * }</pre>
 *
 * <p>What is not as expected ends in an {@link AssertionError} that says so and shows the report, in English. Immutable.
 */
public final class ReportCheck {

    private final Report report;

    private ReportCheck(Report report) {
        this.report = report;
    }

    /**
     * Looks at a report.
     *
     * @param report what was found
     * @return what can be expected of it
     */
    public static ReportCheck of(Report report) {
        return new ReportCheck(requireNonNull(report, "report"));
    }

    /**
     * Looks at what the standard validator finds in a dataset as of its own day.
     *
     * @param dataset the data
     * @return what can be expected of it
     */
    public static ReportCheck of(ServiceDataset dataset) {
        return of(ServiceValidator.standard().validate(requireNonNull(dataset, "dataset")));
    }

    /**
     * Expects no error; warnings are no errors.
     *
     * @return this
     * @throws AssertionError if there is one
     */
    public ReportCheck isValid() {
        return expect(report.isValid(), "no error");
    }

    /**
     * Expects at least one error.
     *
     * @return this
     * @throws AssertionError if there is none
     */
    public ReportCheck isInvalid() {
        return expect(!report.isValid(), "at least one error");
    }

    /**
     * Expects neither errors nor warnings; information is neither.
     *
     * @return this
     * @throws AssertionError if there is one
     */
    public ReportCheck hasNoWarnings() {
        return expect(report.isValid() && report.count(Severity.WARNING) == 0, "neither errors nor warnings");
    }

    /**
     * Expects nothing at all to have been found.
     *
     * @return this
     * @throws AssertionError if something was
     */
    public ReportCheck isEmpty() {
        return expect(report.getFindings().isEmpty(), "no finding");
    }

    /**
     * Expects a rule to be broken, wherever.
     *
     * @param code the rule, for example {@code dangling_reference}
     * @return this
     * @throws AssertionError if it is not
     */
    public ReportCheck has(String code) {
        requireNonNull(code, "code");
        return expect(any(finding -> finding.getCode().equals(code)), code);
    }

    /**
     * Expects a rule to be broken in one place.
     *
     * @param code the rule, for example {@code dangling_reference}
     * @param pointer the place, for example {@code /shops/0/village}
     * @return this
     * @throws AssertionError if it is not, or only elsewhere
     */
    public ReportCheck has(String code, String pointer) {
        requireNonNull(code, "code");
        requireNonNull(pointer, "pointer");
        return expect(
                any(finding -> finding.getCode().equals(code)
                        && finding.getPointer().toString().equals(pointer)),
                code + " at " + (pointer.isEmpty() ? "the whole document" : pointer));
    }

    /**
     * Expects a rule not to be broken.
     *
     * @param code the rule, for example {@code dangling_reference}
     * @return this
     * @throws AssertionError if it is
     */
    public ReportCheck hasNo(String code) {
        requireNonNull(code, "code");
        return expect(!any(finding -> finding.getCode().equals(code)), "no " + code);
    }

    /**
     * Expects these rules to be broken and no others, however often and wherever.
     *
     * @param codes the rules; none expects nothing
     * @return this
     * @throws AssertionError if one is not broken, or another is
     */
    public ReportCheck hasOnly(String... codes) {
        Set<String> expected = new TreeSet<>(Arrays.asList(codes));
        return expect(
                report.getFindings().stream()
                        .map(Finding::getCode)
                        .collect(Collectors.toSet())
                        .equals(expected),
                expected.isEmpty() ? "no finding" : "only " + String.join(", ", expected));
    }

    /**
     * Expects exactly what is to be said about a faulty document, in the same order.
     *
     * @param document the document that was read
     * @return this
     * @throws AssertionError if anything is missing, too much or elsewhere
     * @throws IllegalArgumentException if a finding has no location, because the data never was a text
     */
    public ReportCheck isAbout(FaultyDocument document) {
        List<ExpectedFinding> expected = requireNonNull(document, "document").expected();
        return expect(
                report.getFindings().stream().map(ExpectedFinding::of).toList().equals(expected),
                "exactly what is wrong with " + document + ":\n"
                        + expected.stream().map(ExpectedFinding::toString).collect(Collectors.joining("\n")) + "\n");
    }

    private boolean any(Predicate<Finding> sought) {
        return report.getFindings().stream().anyMatch(sought);
    }

    private ReportCheck expect(boolean fulfilled, String what) {
        if (!fulfilled) {
            throw new AssertionError("Expected " + what + ", but the report says:\n"
                    + ReportText.builder().locale(Locale.ENGLISH).build().of(report));
        }
        return this;
    }
}
