package se.samservice.place;

import java.util.Objects;

/**
 * One of the 21 counties (Swedish: <i>län</i>); the table is {@link Counties}.
 *
 * @param code two digits, for example {@code 24}
 * @param name the official name, for example {@code Västerbottens län}
 */
public record County(String code, String name) {

    /**
     * Refuses null.
     *
     * @param code two digits
     * @param name the official name
     */
    public County {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
