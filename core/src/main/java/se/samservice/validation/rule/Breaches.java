package se.samservice.validation.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samservice.finding.Finding;
import se.samservice.finding.Findings;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;

/** Takes the places where one rule is broken and makes findings of them. */
public final class Breaches {

    private final Rule rule;
    private final DatasetIndex data;
    private final Findings findings;

    /**
     * Takes the breaches of one rule.
     *
     * @param rule the rule
     * @param data the dataset that is checked
     * @param findings where the findings go
     */
    public Breaches(Rule rule, DatasetIndex data, Findings findings) {
        this.rule = rule;
        this.data = data;
        this.findings = findings;
    }

    /**
     * The rule is broken here.
     *
     * @param pointer the value at fault, or the object that lacks one
     * @param params names and values for the message, by turns
     */
    public void add(JsonPointer pointer, Object... params) {
        add(pointer, Optional.empty(), params);
    }

    /**
     * The rule is broken here, and something close would not break it.
     *
     * @param pointer the value at fault
     * @param suggestion what was probably meant, if anything is close
     * @param params names and values for the message, by turns
     */
    public void add(JsonPointer pointer, Optional<String> suggestion, Object... params) {
        findings.add(rule, pointer, () -> {
            Map<String, Object> named = new LinkedHashMap<>();
            for (int i = 0; i < params.length; i += 2) {
                named.put(params[i].toString(), shown(params[i + 1]));
            }
            return Finding.builder()
                    .rule(rule)
                    .pointer(pointer)
                    .entity(data.entityAt(pointer))
                    .params(named)
                    .suggestion(suggestion)
                    .build();
        });
    }

    /** Findings hold words, numbers and dates only. */
    private static Object shown(Object value) {
        return value instanceof Id || value instanceof HalfYear ? value.toString() : value;
    }
}
