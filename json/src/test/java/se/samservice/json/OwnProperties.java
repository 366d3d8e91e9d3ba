package se.samservice.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.value.ExtraProperties;

/** Puts a property of somebody's own into every object of a dataset. */
final class OwnProperties {

    private OwnProperties() {}

    static ServiceDataset everywhere(ServiceDataset dataset, String name, @Nullable Object value) {
        return (ServiceDataset) extended(dataset, ExtraProperties.of(name, value));
    }

    private static Object extended(Object value, ExtraProperties extra) {
        if (value instanceof Optional<?> optional) {
            return optional.map(content -> extended(content, extra));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> extended(element, extra)).toList();
        }
        Optional<ValueType> type = ValueType.of(value.getClass());
        if (type.isEmpty()) {
            return value;
        }
        Object builder = type.orElseThrow().newBuilder();
        for (Attribute attribute : type.orElseThrow().attributes()) {
            attribute.set(builder, extended(attribute.get(value), extra));
        }
        type.orElseThrow().setExtraProperties(builder, extra);
        return type.orElseThrow().build(builder);
    }
}
