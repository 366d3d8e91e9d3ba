package se.samservice.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.finding.Finding;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.value.EntityRef;

/** Makes findings of constraint violations. */
final class ConstraintFinding {

    private static final Map<String, Rule> BY_CODE =
            ConstraintRules.ALL.stream().collect(Collectors.toMap(Rule::getCode, Function.identity()));

    private ConstraintFinding() {}

    /** Of a violation somewhere in a value; the things in it are found by their place. */
    static Finding of(
            ConstraintViolation<?> violation, Object root, Function<JsonPointer, Optional<EntityRef>> entityAt) {
        JsonPointer pointer = pointer(violation.getPropertyPath(), root);
        Rule rule = rule(violation.getMessageTemplate());
        return Finding.builder()
                .rule(rule)
                .pointer(pointer)
                .entity(entityAt.apply(pointer))
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

    /** The path with the names of JSON; the values on the way tell where one of several types stands. */
    private static JsonPointer pointer(Path path, Object root) {
        JsonPointer pointer = JsonPointer.ROOT;
        Object value = root;
        for (Path.Node node : path) {
            if (node.getIndex() != null && value instanceof List<?> list) {
                pointer = pointer.at(node.getIndex());
                value = list.get(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                Attribute attribute = attribute(value, node.getName());
                pointer = pointer.at(attribute.property());
                Object held = attribute.get(Objects.requireNonNull(value));
                value = held instanceof Optional<?> optional ? optional.orElse(null) : held;
                if (attribute.isChoice() && value != null) {
                    pointer = pointer.at(
                            ValueType.of(value.getClass()).orElseThrow().choice());
                }
            }
        }
        return pointer;
    }

    private static Attribute attribute(@Nullable Object owner, String name) {
        return ValueType.of(Objects.requireNonNull(owner).getClass()).orElseThrow().attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
