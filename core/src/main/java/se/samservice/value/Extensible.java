package se.samservice.value;

import org.immutables.value.Value;

/**
 * A value that can carry properties this library does not know; every object of the data format can.
 *
 * <p>They are read, kept in order and written back, and are no business of rules, which never look at them.
 */
public interface Extensible {

    /**
     * The municipality's own properties, whose names begin with {@code x-}, and those that were kept from a newer version
     * of the data format.
     *
     * @return the properties, in JSON after all others
     */
    @Confidential
    @Value.Default
    @Value.Redacted
    default ExtraProperties getExtraProperties() {
        return ExtraProperties.none();
    }
}
