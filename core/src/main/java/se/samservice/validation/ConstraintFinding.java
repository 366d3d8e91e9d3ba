package se.samservice.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samservice.finding.Finding;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.DatasetIndex;

/** Makes findings of constraint violations. */
final class ConstraintFinding {

    private static final Map<String, Rule> BY_CODE =
            ConstraintRules.ALL.stream().collect(Collectors.toMap(Rule::getCode, Function.identity()));

    private ConstraintFinding() {}

    static Finding of(ConstraintViolation<?> violation, DatasetIndex index) {
        JsonPointer pointer = pointer(violation.getPropertyPath());
        Rule rule = rule(violation.getMessageTemplate());
        return Finding.builder()
                .rule(rule)
                .pointer(pointer)
                .entity(index.entityAt(pointer))
                .params(params(violation, rule))
                .build();
    }

    private static Rule rule(String messageTemplate) {
        String code =
                messageTemplate.substring(1, messageTemplate.length() - 1).replace(ConstraintRules.KEY_PREFIX, "");
        Rule rule = BY_CODE.get(code);
        if (rule == null) {
            throw new IllegalStateException("No rule describes the constraint " + messageTemplate);
        }
        return rule;
    }

    private static Map<String, Object> params(ConstraintViolation<?> violation, Rule rule) {
        Map<String, Object> params = new TreeMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number && rule.getMessageEn().contains("{" + name + "}")) {
                params.put(name, value);
            }
        });
        return params;
    }

    private static JsonPointer pointer(Path path) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = pointer.at(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer = pointer.at(jsonName(pointer, node.getName()));
            }
        }
        return pointer;
    }

    private static String jsonName(JsonPointer parent, String attribute) {
        return parent.equals(JsonPointer.ROOT) && attribute.equals("schema") ? "$schema" : attribute;
    }
}
