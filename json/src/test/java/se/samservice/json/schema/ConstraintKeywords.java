package se.samservice.json.schema;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.samservice.attribute.Attribute;
import se.samservice.place.CountyCode;
import se.samservice.place.LegacySettlementCode;
import se.samservice.place.MunicipalityCode;
import se.samservice.place.SettlementCode;
import se.samservice.value.Identifier;
import se.samservice.value.Position;
import se.samservice.value.StartBeforeEnd;
import se.samservice.value.Text;

/** The constraints of the core, as validators see them, in the keywords of JSON Schema. */
final class ConstraintKeywords {

    private final Validator validator;

    ConstraintKeywords() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            validator = factory.getValidator();
        }
    }

    /** Puts the constraints on an attribute itself; for one that is a list, those on the list. */
    void addOf(Class<?> owner, Attribute attribute, Map<String, Object> schema) {
        BeanDescriptor bean = validator.getConstraintsForClass(owner);
        PropertyDescriptor property = bean.getConstraintsForProperty(attribute.name());
        if (property != null) {
            add(property, schema);
        }
        for (Annotation constraint : annotations(bean)) {
            if (constraint instanceof Position) {
                int most = attribute.name().equals("latitude") ? 90 : 180;
                schema.put("minimum", -most);
                schema.put("maximum", most);
            } else if (!(constraint instanceof StartBeforeEnd)) { // no keyword compares two values
                throw new IllegalStateException("No keyword is known for " + constraint);
            }
        }
    }

    /** Whether an attribute is a list of one or more; where such a list is left out, it is empty. */
    boolean isNeverEmpty(Class<?> owner, Attribute attribute) {
        PropertyDescriptor property =
                validator.getConstraintsForClass(owner).getConstraintsForProperty(attribute.name());
        return property != null && annotations(property).stream().anyMatch(NotEmpty.class::isInstance);
    }

    /** Puts the constraints on what is inside {@code Optional} or {@code List}. */
    void addOfElement(Class<?> owner, Attribute attribute, Map<String, Object> schema) {
        PropertyDescriptor property =
                validator.getConstraintsForClass(owner).getConstraintsForProperty(attribute.name());
        if (property != null) {
            property.getConstrainedContainerElementTypes().forEach(element -> add(element, schema));
        }
    }

    /** The constraints that have a keyword, in an order that does not depend on the validator. */
    private static Set<Annotation> annotations(ElementDescriptor element) {
        return element.getConstraintDescriptors().stream()
                .map(descriptor -> (Annotation) descriptor.getAnnotation())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing((Annotation constraint) ->
                                constraint.annotationType().getName())
                        .thenComparing(Annotation::toString))));
    }

    private static void add(ElementDescriptor element, Map<String, Object> schema) {
        for (Annotation constraint : annotations(element)) {
            add(constraint, schema);
        }
    }

    private static void add(Annotation constraint, Map<String, Object> schema) {
        if (constraint instanceof Text text) {
            schema.put("$ref", text.multiline() ? "#/$defs/text" : "#/$defs/line");
            schema.put("maxLength", text.max());
        } else if (constraint instanceof Min min) {
            schema.put("minimum", min.value());
        } else if (constraint instanceof Max max) {
            schema.put("maximum", max.value());
        } else if (constraint instanceof PositiveOrZero) {
            schema.put("minimum", 0);
        } else if (constraint instanceof NotEmpty) {
            schema.put("minItems", 1);
        } else if (constraint instanceof MunicipalityCode) {
            schema.put("pattern", "^[0-9]{4}$");
        } else if (constraint instanceof CountyCode) {
            schema.put("pattern", "^[0-9]{2}$");
        } else if (constraint instanceof SettlementCode) {
            schema.put("pattern", "^[0-9]{4}[TSFVH][CB][0-9]{3}$");
        } else if (constraint instanceof LegacySettlementCode) {
            schema.put("pattern", "^[TS][0-9]{4}$");
        } else if (!(constraint instanceof Identifier)) { // every id is one, see $defs/id
            throw new IllegalStateException("No keyword is known for " + constraint);
        }
    }
}
