package se.samservice.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/** One of the {@code errors} of a {@link Problem}, with the members of RFC 9457's own example and two more. */
@Value.Immutable
@SamserviceStyle
public interface ProblemError {

    /**
     * What is wrong and what to do about it, for people.
     *
     * @return two sentences
     */
    String getDetail();

    /**
     * Where it is.
     *
     * @return the pointer as the fragment of a URI, see {@link JsonPointer#toFragment()}
     */
    String getPointer();

    /**
     * The name of the rule that is broken, for programs.
     *
     * @return lower_snake_case
     */
    String getCode();

    /**
     * How much it matters.
     *
     * @return the severity
     */
    Severity getSeverity();

    /**
     * The error that a finding tells of.
     *
     * @param finding what was found
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @return the error
     */
    static ProblemError of(Finding finding, Locale locale) {
        return builder()
                .detail(finding.message(locale) + " " + finding.help(locale))
                .pointer(finding.getPointer().toFragment())
                .code(finding.getCode())
                .severity(finding.getSeverity())
                .build();
    }

    /**
     * The members by name, in the order of this page.
     *
     * @return texts; not to be changed
     */
    default Map<String, Object> toMap() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("detail", getDetail());
        members.put("pointer", getPointer());
        members.put("code", getCode());
        members.put("severity", getSeverity().token());
        return Collections.unmodifiableMap(members);
    }

    /**
     * Starts an error.
     *
     * @return a new builder
     */
    static ProblemErrorBuilder builder() {
        return new ProblemErrorBuilder();
    }

    /**
     * Starts from the values of this error.
     *
     * @return a new builder
     */
    default ProblemErrorBuilder toBuilder() {
        return builder().from(this);
    }
}
