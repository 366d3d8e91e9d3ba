package se.samservice.validation.constraint;

import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;

/** What is to be looked at in each value of one class. */
final class TypeScan {

    /** Thrown while the descriptors are read, when they hold what is not understood here. */
    private static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1;
    }

    /** One attribute with constraints of its own, of what it contains, or within that. */
    private record Part(
            Attribute attribute, Checks ofHeld, boolean entersHeld, Checks ofElements, boolean entersElements) {}

    private final Checks ofWhole;
    private final List<Part> parts;
    private final boolean understood;
    private final ConstraintScan scan;

    private TypeScan(Checks ofWhole, List<Part> parts, boolean understood, ConstraintScan scan) {
        this.ofWhole = ofWhole;
        this.parts = parts;
        this.understood = understood;
        this.scan = scan;
    }

    static TypeScan of(BeanDescriptor bean, Class<?> type, ConstraintScan scan) {
        try {
            List<Part> parts = new ArrayList<>();
            for (PropertyDescriptor property : bean.getConstrainedProperties()) {
                parts.add(part(property, type));
            }
            return new TypeScan(checks(bean.getConstraintDescriptors()), parts, true, scan);
        } catch (NotUnderstood e) {
            return new TypeScan(Checks.NONE, List.of(), false, scan);
        }
    }

    private static Part part(PropertyDescriptor property, Class<?> type) throws NotUnderstood {
        Attribute attribute = ValueType.of(type).stream()
                .flatMap(known -> known.attributes().stream())
                .filter(known -> known.name().equals(property.getPropertyName()))
                .findFirst()
                .orElseThrow(NotUnderstood::new);
        Class<?> held = attribute.accessor().getReturnType();
        boolean isContainer = held == List.class || held == Optional.class;
        Set<ContainerElementTypeDescriptor> elements = property.getConstrainedContainerElementTypes();
        requireUnderstood(
                !(property.isCascaded() && isContainer) && (isContainer ? elements.size() <= 1 : elements.isEmpty()));
        requireUnderstood(property.getGroupConversions().isEmpty());
        Checks ofElements = Checks.NONE;
        boolean entersElements = false;
        for (ContainerElementTypeDescriptor element : elements) {
            requireUnderstood(isPlain(element, element));
            ofElements = checks(element.getConstraintDescriptors());
            entersElements = element.isCascaded();
        }
        return new Part(
                attribute,
                checks(property.getConstraintDescriptors()),
                property.isCascaded(),
                ofElements,
                entersElements);
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

    boolean mayBeBroken(Object value) {
        if (!understood || ofWhole.areBroken(value)) {
            return true;
        }
        for (Part part : parts) {
            if (isBroken(part, part.attribute().get(value))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBroken(Part part, Object held) {
        if (part.ofHeld().areBroken(held) || (part.entersHeld() && scan.mayBeBroken(held))) {
            return true;
        }
        if (held instanceof List<?> list) {
            for (Object element : list) {
                if (isBrokenElement(part, element)) {
                    return true;
                }
            }
            return false;
        }
        return held instanceof Optional<?> optional && optional.isPresent() && isBrokenElement(part, optional.get());
    }

    private boolean isBrokenElement(Part part, Object element) {
        return part.ofElements().areBroken(element) || (part.entersElements() && scan.mayBeBroken(element));
    }
}
