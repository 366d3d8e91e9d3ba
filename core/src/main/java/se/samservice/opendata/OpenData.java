package se.samservice.opendata;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.value.Confidential;

/**
 * The part of a dataset that can be published (Swedish: <i>öppna data</i>): all of it but what is marked
 * {@link Confidential}, such as the turnover of a shop, the personal mail box of a contact point or the photographer of
 * an image, and the {@link se.samservice.value.ExtraProperties} of all things, since nobody here knows what they hold.
 *
 * <p>What is left out is found by the mark, so an attribute that is marked in a later version is left out from that
 * version on. Nothing else changes: what has an id keeps it, so every reference leads where it led. What people have
 * written in running text is kept as it is; the rule {@code personal_data_in_text} tells where a text seems to name a
 * person, and is worth a look before a first publication.
 *
 * <pre>{@code
 * ServiceDataset open = OpenData.of(dataset);
 * }</pre>
 */
public final class OpenData {

    private OpenData() {}

    /**
     * What of a dataset can be published.
     *
     * @param dataset the whole
     * @return the same dataset without confidential attributes; the very same object when it has none
     */
    public static ServiceDataset of(ServiceDataset dataset) {
        Objects.requireNonNull(dataset, "dataset");
        return (ServiceDataset) open(dataset);
    }

    private static Object open(Object content) {
        if (content instanceof Optional<?> optional) {
            return optional.map(OpenData::open);
        }
        if (content instanceof List<?> list) {
            return list.stream().map(OpenData::open).toList();
        }
        return ValueType.of(content.getClass()).map(type -> open(type, content)).orElse(content);
    }

    /** Made anew of what is open, so that nothing gets through that is not an attribute. */
    private static Object open(ValueType type, Object value) {
        Object builder = type.newBuilder();
        for (Attribute attribute : type.attributes()) {
            if (!attribute.isConfidential()) {
                attribute.set(builder, open(attribute.get(value)));
            }
        }
        Object opened = type.build(builder);
        return opened.equals(value) ? value : opened;
    }
}
