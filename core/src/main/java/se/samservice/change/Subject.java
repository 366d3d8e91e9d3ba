package se.samservice.change;

import java.util.List;
import java.util.Optional;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;

/**
 * Whom a change is about.
 *
 * @param type the value type, for example {@link se.samservice.shop.Shop}
 * @param id the id of the thing; of a dataset the code of its municipality
 * @param nameBefore its name or title before; empty when it had none or was not there
 * @param nameAfter its name or title after; empty when it has none or is not there
 */
public record Subject(Class<?> type, String id, Optional<LocalizedText> nameBefore, Optional<LocalizedText> nameAfter) {

    private static final List<String> NAMES = List.of("name", "title");

    /** A thing that was there and is. */
    static Subject of(Identified<?> before, Identified<?> after) {
        return new Subject(type(after).type(), after.getId().value(), name(before), name(after));
    }

    /** A thing that was not there. */
    static Subject added(Identified<?> thing) {
        return new Subject(type(thing).type(), thing.getId().value(), Optional.empty(), name(thing));
    }

    private static ValueType type(Identified<?> thing) {
        return ValueType.of(thing.getClass()).orElseThrow();
    }

    private static Optional<LocalizedText> name(Identified<?> thing) {
        return type(thing).attributes().stream()
                .filter(Subject::isName)
                .findFirst()
                .map(attribute -> attribute.get(thing))
                .map(name -> name instanceof LocalizedText text ? text : LocalizedText.of(name.toString()));
    }

    static boolean isName(Attribute attribute) {
        return NAMES.contains(attribute.property()) && attribute.isRequired();
    }

    Subject inverse() {
        return new Subject(type, id, nameAfter, nameBefore);
    }
}
