package se.samservice.validation.constraint;

import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;

/** What the constraints demand of values of one type. */
public final class TypeChecks {

    static final TypeChecks NONE = new TypeChecks(Checks.NONE, Map.of());

    /** Of a type whose constraints are not understood here, anything may be broken. */
    private static final TypeChecks NOT_UNDERSTOOD = new TypeChecks(Checks.NEVER_MET, Map.of());

    private static final Part NO_PART = new Part(Checks.NONE, Checks.NONE);

    /** Thrown while the descriptors are read, when they hold what is not understood here. */
    private static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1;
    }

    /** The constraints of one attribute, and of what it contains. */
    private record Part(Checks ofHeld, Checks ofElements) {}

    private final Checks ofWhole;
    private final Map<Attribute, Part> parts;

    private TypeChecks(Checks ofWhole, Map<Attribute, Part> parts) {
        this.ofWhole = ofWhole;
        this.parts = parts;
    }

    static TypeChecks of(BeanDescriptor bean, Class<?> type) {
        try {
            Map<Attribute, Part> parts = new HashMap<>();
            for (PropertyDescriptor property : bean.getConstrainedProperties()) {
                parts.put(attribute(property, type), part(property));
            }
            return new TypeChecks(checks(bean.getConstraintDescriptors()), parts);
        } catch (NotUnderstood e) {
            return NOT_UNDERSTOOD;
        }
    }

    /**
     * What is demanded of a value as a whole.
     *
     * @return the checks
     */
    public Checks ofWhole() {
        return ofWhole;
    }

    /**
     * What is demanded of what an attribute holds, which may be a list or an {@link Optional}.
     *
     * @param attribute an attribute of the type
     * @return the checks
     */
    public Checks ofHeld(Attribute attribute) {
        return parts.getOrDefault(attribute, NO_PART).ofHeld();
    }

    /**
     * What is demanded of each value in the list or {@link Optional} an attribute holds.
     *
     * @param attribute an attribute of the type
     * @return the checks
     */
    public Checks ofElements(Attribute attribute) {
        return parts.getOrDefault(attribute, NO_PART).ofElements();
    }

    private static Attribute attribute(PropertyDescriptor property, Class<?> type) throws NotUnderstood {
        return ValueType.of(type).stream()
                .flatMap(known -> known.attributes().stream())
                .filter(known -> known.name().equals(property.getPropertyName()))
                .findFirst()
                .orElseThrow(NotUnderstood::new);
    }

    private static Part part(PropertyDescriptor property) throws NotUnderstood {
        Class<?> held = property.getElementClass();
        boolean isContainer = held == List.class || held == Optional.class;
        Set<ContainerElementTypeDescriptor> elements = property.getConstrainedContainerElementTypes();
        requireUnderstood(
                !(property.isCascaded() && isContainer) && (isContainer ? elements.size() <= 1 : elements.isEmpty()));
        requireUnderstood(property.getGroupConversions().isEmpty());
        Checks ofElements = Checks.NONE;
        for (ContainerElementTypeDescriptor element : elements) {
            requireUnderstood(isPlain(element, element));
            ofElements = checks(element.getConstraintDescriptors());
        }
        return new Part(checks(property.getConstraintDescriptors()), ofElements);
    }

    private static boolean isPlain(ContainerDescriptor within, CascadableDescriptor cascade) {
        return within.getConstrainedContainerElementTypes().isEmpty()
                && cascade.getGroupConversions().isEmpty();
    }

    private static Checks checks(Set<ConstraintDescriptor<?>> descriptors) throws NotUnderstood {
        Checks checks = Checks.NONE;
        for (ConstraintDescriptor<?> descriptor : descriptors) {
            requireUnderstood(descriptor.getGroups().contains(Default.class)
                    && descriptor.getComposingConstraints().isEmpty()
                    && descriptor.getValueUnwrapping() == ValidateUnwrappedValue.DEFAULT);
            checks = checks.and(Checks.of(descriptor.getAnnotation()).orElseThrow(NotUnderstood::new));
        }
        return checks;
    }

    private static void requireUnderstood(boolean understood) throws NotUnderstood {
        if (!understood) {
            throw new NotUnderstood();
        }
    }
}
