package se.samservice.json.schema;

import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;

/** The value types of which a dataset is made. */
final class DatasetTypes {

    private DatasetTypes() {}

    /** Every value type below a dataset, itself included. */
    static Set<Class<?>> all() {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(ServiceDataset.class, types);
        return types;
    }

    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof Class<?> choice && choice.isSealed()) {
            for (Class<?> permitted : choice.getPermittedSubclasses()) {
                collect(permitted, types);
            }
        } else if (type instanceof Class<?> value && isValueType(value) && types.add(value)) {
            attributes(value).forEach(attribute -> collect(attribute.elementType(), types));
        }
    }

    static List<Attribute> attributes(Class<?> type) {
        return ValueType.of(type).orElseThrow().attributes();
    }

    static boolean isValueType(Type type) {
        return type instanceof Class<?> value && ValueType.of(value).isPresent();
    }
}
