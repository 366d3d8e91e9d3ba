package se.samservice.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Language;

/**
 * What a web service answers when it was sent faulty data: the members of a problem document (RFC 9457), as a plain
 * value that belongs to no framework.
 *
 * <p>Serialise {@link #toMap()} as {@code application/problem+json}, or hand the members to a framework's own type, here
 * Spring's:
 *
 * <pre>{@code
 * Problem problem = Problem.of(report, request.getLocale());
 * ProblemDetail answer = ProblemDetail.forStatusAndDetail(
 *         HttpStatusCode.valueOf(problem.getStatus()), problem.getDetail());
 * answer.setType(URI.create(problem.getType()));
 * answer.setTitle(problem.getTitle());
 * answer.setProperty("errors", problem.toMap().get("errors"));
 * }</pre>
 *
 * <p>Whether there is a problem at all is told by {@link Report#isValid()}.
 */
@Value.Immutable
@SamserviceStyle
public interface Problem {

    /** The type of problem when the text could not be read as JSON. */
    String UNREADABLE_JSON = "https://samservice.se/problem/unreadable-json";

    /** The type of problem when the JSON could be read but the data cannot be relied on. */
    String FAULTY_DATA = "https://samservice.se/problem/faulty-data";

    /**
     * What kind of problem it is, for programs.
     *
     * @return {@link #UNREADABLE_JSON} or {@link #FAULTY_DATA}, unless stated otherwise; a URI
     */
    String getType();

    /**
     * What kind of problem it is, for people.
     *
     * @return a few words, the same for every problem of the type
     */
    String getTitle();

    /**
     * The status of the answer in HTTP.
     *
     * @return 413 when the document is larger than allowed, 400 when it could not be read as JSON for another reason, else
     *     422, unless stated otherwise
     */
    int getStatus();

    /**
     * What happened this time, for people.
     *
     * @return how much was found, in true totals
     */
    String getDetail();

    /**
     * The name of this one occurrence.
     *
     * @return a URI, or empty unless stated
     */
    Optional<String> getInstance();

    /**
     * What is wrong, one by one.
     *
     * @return those findings that the report keeps, in its order
     */
    List<ProblemError> getErrors();

    /**
     * The problem with data that has errors.
     *
     * @param report what was found
     * @param locale the wish of the reader, see {@link Language#of(Locale)}
     * @return the problem, listing every finding of severity {@link Severity#ERROR}
     */
    static Problem of(Report report, Locale locale) {
        return of(report, locale, Severity.ERROR);
    }

    /**
     * The problem with data, listing lesser findings as well.
     *
     * @param report what was found
     * @param locale the wish of the reader, see {@link Language#of(Locale)}
     * @param least the lowest severity to list, for example {@link Severity#WARNING} for errors and warnings
     * @return the problem
     */
    static Problem of(Report report, Locale locale, Severity least) {
        Language language = Language.of(locale);
        List<String> faults = report.getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(Finding::getCode)
                .filter(code -> code.startsWith("json_"))
                .toList();
        boolean unreadable = !faults.isEmpty();
        return builder()
                .type(unreadable ? UNREADABLE_JSON : FAULTY_DATA)
                .title(
                        unreadable
                                ? language.choose("Dokumentet kan inte läsas som JSON", "Unreadable as JSON")
                                : language.choose("Felaktiga uppgifter", "Faulty data"))
                .status(faults.contains("json_too_large") ? 413 : unreadable ? 400 : 422)
                .detail(language.choose("Granskning: ", "Check: ") + Tally.of(report, language) + ".")
                .errors(report.getFindings().stream()
                        .filter(finding -> finding.getSeverity().compareTo(least) <= 0)
                        .map(finding -> ProblemError.of(finding, locale))
                        .toList())
                .build();
    }

    /**
     * The members by their names in RFC 9457, in the order of this page.
     *
     * @return texts, numbers, and under {@code errors} a list of maps; not to be changed
     */
    default Map<String, Object> toMap() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", getType());
        members.put("title", getTitle());
        members.put("status", getStatus());
        members.put("detail", getDetail());
        getInstance().ifPresent(instance -> members.put("instance", instance));
        members.put("errors", getErrors().stream().map(ProblemError::toMap).toList());
        return Collections.unmodifiableMap(members);
    }

    /**
     * Starts a problem.
     *
     * @return a new builder
     */
    static ProblemBuilder builder() {
        return new ProblemBuilder();
    }

    /**
     * Starts from the values of this problem.
     *
     * @return a new builder
     */
    default ProblemBuilder toBuilder() {
        return builder().from(this);
    }
}
