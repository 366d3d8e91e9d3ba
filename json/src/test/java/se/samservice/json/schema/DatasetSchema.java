package se.samservice.json.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.Confidential;
import se.samservice.value.EntityRef;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.OpenCode;
import se.samservice.value.PartialDate;
import se.samservice.value.Term;

/**
 * Prints the JSON Schema of datasets from the types, their constraints and their Javadoc.
 *
 * <p>The printed file is the contract and lies in the jar. It is printed rather than written so that no description, word
 * or limit stands in two places.
 */
final class DatasetSchema {

    private static final Map<Class<?>, String> FORMS = Map.of(
            Id.class, "id",
            LocalDate.class, "day",
            PartialDate.class, "partialDate",
            TimeOfDay.class, "timeOfDay",
            HalfYear.class, "halfYear",
            EntityRef.class, "entityRef");

    private static final String ABOUT =
            "What one municipality knows about its rural service on a certain day (en kommuns"
                    + " samlade kunskap om servicen på landsbygden). Things stand in flat lists and refer to each other by id. What is"
                    + " not known is left out: null stands nowhere, and zero means none. Properties that begin with x- are the owner's"
                    + " own.";

    private final Javadoc javadoc = Javadoc.ofCore();
    private final ConstraintKeywords constraints = new ConstraintKeywords();
    private final Map<String, Map<String, Object>> definitions = new LinkedHashMap<>();

    private DatasetSchema() {}

    static String print() {
        return SchemaText.print(new DatasetSchema().schema());
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ServiceDataset.SCHEMA);
        definitions.putAll(SchemaForms.all());
        schema.putAll(object(ValueType.of(ServiceDataset.class).orElseThrow()));
        schema.put("title", "Samservice dataset");
        schema.put("description", ABOUT);
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> object(ValueType type) {
        Map<String, Object> schema = explained(type.type());
        schema.put("type", "object");
        List<String> required = type.attributes().stream()
                .filter(attribute -> attribute.isRequired() || constraints.isNeverEmpty(type.type(), attribute))
                .map(Attribute::property)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        schema.put("properties", properties);
        type.attributes().forEach(attribute -> properties.put(attribute.property(), property(type.type(), attribute)));
        schema.put("patternProperties", Map.of("^x-", true));
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(Class<?> owner, Attribute attribute) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", title(attribute.name()));
        schema.put("description", javadoc.of(attribute.accessor()) + secrecy(attribute));
        if (attribute.accessor().getReturnType() == List.class) {
            Map<String, Object> items = form(attribute.elementType());
            constraints.addOfElement(owner, attribute, items);
            schema.put("type", "array");
            schema.put("items", items);
        } else {
            schema.putAll(form(attribute.elementType()));
            constraints.addOfElement(owner, attribute, schema);
        }
        constraints.addOf(owner, attribute, schema);
        if (attribute.property().equals("schemaVersion")) {
            schema.put("pattern", "^1\\.([1-9][0-9]{0,3}|0)$"); // newer minor versions are read, with a warning
        }
        if (attribute.accessor().isDefault()) {
            schema.put("default", defaultOf(attribute));
        }
        return schema;
    }

    private static String secrecy(Attribute attribute) {
        return attribute.accessor().isAnnotationPresent(Confidential.class)
                ? " Confidential: never to be published."
                : "";
    }

    private static Object defaultOf(Attribute attribute) {
        return switch (attribute.property()) {
            case "$schema" -> ServiceDataset.SCHEMA;
            case "schemaVersion" -> ServiceDataset.SCHEMA_VERSION;
            default -> false;
        };
    }

    /** What stands where a type is asked for. */
    private Map<String, Object> form(Type type) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        Map<String, Object> form = new LinkedHashMap<>();
        if (raw == String.class) {
            form.put("type", "string");
        } else if (raw == boolean.class || raw == Boolean.class) {
            form.put("type", "boolean");
        } else if (raw == double.class) {
            form.put("type", "number");
        } else if (raw == int.class || raw == Integer.class) {
            form.put("type", "integer");
            form.put("minimum", Integer.MIN_VALUE);
            form.put("maximum", Integer.MAX_VALUE);
        } else if (raw == long.class || raw == Long.class) {
            form.put("type", "integer");
            form.put("minimum", Long.MIN_VALUE);
            form.put("maximum", Long.MAX_VALUE);
        } else {
            form.put("$ref", "#/$defs/" + (FORMS.containsKey(raw) ? FORMS.get(raw) : defined(raw)));
        }
        return form;
    }

    private String defined(Class<?> type) {
        String name = decapitalised(type.getSimpleName());
        if (!definitions.containsKey(name)) {
            Map<String, Object> definition = new LinkedHashMap<>();
            definitions.put(name, definition); // before what it is made of, and once
            definition.putAll(definition(type));
        }
        return name;
    }

    private Map<String, Object> definition(Class<?> type) {
        if (type.isEnum()) {
            return closedVocabulary(type);
        }
        if (OpenCode.class.isAssignableFrom(type)) {
            return openVocabulary(type);
        }
        return type.isSealed() ? choice(type) : object(ValueType.of(type).orElseThrow());
    }

    private Map<String, Object> choice(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            String name = defined(permitted);
            properties.put(name, Map.of("$ref", "#/$defs/" + name));
        }
        Map<String, Object> schema = explained(type);
        schema.put("type", "object");
        schema.put("minProperties", 1);
        schema.put("maxProperties", 1);
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> closedVocabulary(Class<?> type) {
        if (type == DayOfWeek.class || type == Month.class) {
            return SchemaForms.calendarWords(type);
        }
        List<Term> terms =
                Arrays.stream(type.getEnumConstants()).map(Term.class::cast).toList();
        Map<String, Object> schema = explained(type);
        schema.merge("description", inSwedish(terms), (text, words) -> text + " " + words);
        schema.put("enum", terms.stream().map(Term::token).toList());
        return schema;
    }

    private Map<String, Object> openVocabulary(Class<?> type) {
        List<Term> terms = SchemaForms.known(type);
        Map<String, Object> schema = explained(type);
        schema.merge(
                "description",
                "Other words are kept, and reported as a warning. " + inSwedish(terms),
                (text, words) -> text + " " + words);
        schema.put("type", "string");
        schema.put("examples", terms.stream().map(Term::token).toList());
        return schema;
    }

    private static String inSwedish(List<Term> terms) {
        return terms.stream()
                .map(term -> term.token() + " = " + term.label(Locale.forLanguageTag("sv")))
                .collect(Collectors.joining(", ", "In Swedish: ", "."));
    }

    private Map<String, Object> explained(Class<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", title(type.getSimpleName()));
        schema.put("description", javadoc.of(type));
        return schema;
    }

    /** {@code openingHours} is Opening hours. */
    private static String title(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
