package se.samservice.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** Something recognisable in every confidential attribute of a dataset, to see where it turns up. */
public final class Secrets {

    private static final String TEXT = "hemligt-5e1f";
    private static final long NUMBER = 7_301_946_285L;

    private static final Map<Class<?>, Object> LEAVES = Map.of(
            String.class, TEXT, Id.class, Id.of(TEXT), long.class, NUMBER, PartialDate.class, PartialDate.of(2023, 12));

    private Secrets() {}

    /**
     * The same dataset with all that is confidential given, whether it was before or not.
     *
     * @param dataset any dataset
     * @return the dataset
     */
    public static ServiceDataset plantedIn(ServiceDataset dataset) {
        return (ServiceDataset) planted(dataset);
    }

    /**
     * The secrets that can be read in a text; none if nothing confidential is in it.
     *
     * @param text what was written or logged
     * @return the secrets as they stand there
     */
    public static List<String> foundIn(String text) {
        List<String> found = new ArrayList<>();
        for (String secret : List.of(TEXT, Long.toString(NUMBER))) {
            if (text.contains(secret)) {
                found.add(secret);
            }
        }
        return found;
    }

    private static Object planted(Object content) {
        if (content instanceof Optional<?> optional) {
            return optional.map(Secrets::planted);
        }
        if (content instanceof List<?> list) {
            return list.stream().map(Secrets::planted).toList();
        }
        return ValueType.of(content.getClass())
                .map(type -> {
                    Object builder = type.newBuilder();
                    for (Attribute attribute : type.attributes()) {
                        attribute.set(
                                builder,
                                attribute.isConfidential()
                                        ? secret(attribute.type())
                                        : planted(attribute.get(content)));
                    }
                    return type.build(builder);
                })
                .orElse(content);
    }

    private static Object secret(Type type) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (raw == Optional.class) {
            return Optional.of(secret(((ParameterizedType) type).getActualTypeArguments()[0]));
        }
        if (raw == List.class) {
            return List.of(secret(((ParameterizedType) type).getActualTypeArguments()[0]));
        }
        return ValueType.of(raw)
                .map(known -> {
                    Object builder = known.newBuilder();
                    known.attributes().forEach(attribute -> attribute.set(builder, secret(attribute.type())));
                    return known.build(builder);
                })
                .orElseGet(() -> Optional.ofNullable(LEAVES.get(raw))
                        .orElseThrow(() -> new IllegalStateException("No secret of " + raw)));
    }
}
