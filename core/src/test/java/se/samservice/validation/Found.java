package se.samservice.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.finding.Severity;
import se.samservice.value.EntityRef;

/**
 * A finding in few words, for comparison with what was expected.
 *
 * @param severity how much it matters
 * @param code the rule
 * @param pointer where
 * @param entity the thing it is about, or empty text
 * @param params what the message speaks of
 */
public record Found(Severity severity, String code, String pointer, String entity, Map<String, Object> params) {

    /** Everything the standard validator finds in a dataset as of its own day. */
    public static List<Found> in(ServiceDataset dataset) {
        return ServiceValidator.standard().validate(dataset).getFindings().stream()
                .map(Found::of)
                .toList();
    }

    /** What one rule finds, as of the dataset's own day. */
    public static List<Found> by(String code, ServiceDataset dataset) {
        return in(dataset).stream().filter(found -> found.code().equals(code)).toList();
    }

    /** The short form of a finding. */
    public static Found of(Finding finding) {
        return new Found(
                finding.getSeverity(),
                finding.getCode(),
                finding.getPointer().toString(),
                finding.getEntity().map(EntityRef::toString).orElse(""),
                finding.getParams());
    }

    /** An expected error; {@code params} are names and values by turns. */
    public static Found error(String code, String pointer, String entity, Object... params) {
        return new Found(Severity.ERROR, code, pointer, entity, named(params));
    }

    /** An expected warning; {@code params} are names and values by turns. */
    public static Found warning(String code, String pointer, String entity, Object... params) {
        return new Found(Severity.WARNING, code, pointer, entity, named(params));
    }

    private static Map<String, Object> named(Object... params) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < params.length; i += 2) {
            named.put(params[i].toString(), params[i + 1]);
        }
        return named;
    }

    /** The value of the only finding in a dataset. */
    static Finding only(ServiceDataset dataset) {
        List<Finding> findings = ServiceValidator.standard().validate(dataset).getFindings();
        return Optional.of(findings)
                .filter(found -> found.size() == 1)
                .orElseThrow()
                .get(0);
    }
}
