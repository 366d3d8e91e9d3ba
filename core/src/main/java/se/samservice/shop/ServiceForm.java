package se.samservice.shop;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * How a service is given (Swedish: <i>serviceform</i>).
 *
 * @param token the word as it stands in JSON, for example {@code own}
 */
public record ServiceForm(String token) implements OpenCode {

    /** The shop itself, on its own account. */
    public static final ServiceForm OWN = new ServiceForm("own");

    /** The shop on behalf of somebody else (Swedish: <i>ombud</i>). */
    public static final ServiceForm AGENCY = new ServiceForm("agency");

    /** A machine, without staff (Swedish: <i>automat</i>). */
    public static final ServiceForm MACHINE = new ServiceForm("machine");

    /** A vehicle that comes at certain times (Swedish: <i>varubuss</i>). */
    public static final ServiceForm MOBILE = new ServiceForm("mobile");

    private static final List<ServiceForm> KNOWN = List.of(OWN, AGENCY, MACHINE, MOBILE);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public ServiceForm {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static ServiceForm of(String token) {
        return OpenCode.find(KNOWN, token, ServiceForm::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<ServiceForm> known() {
        return KNOWN;
    }

    @Override
    public List<ServiceForm> vocabulary() {
        return KNOWN;
    }
}
