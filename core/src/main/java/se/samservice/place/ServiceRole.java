package se.samservice.place;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * The part a village has in the supply of service, as the municipality sees it (Swedish: <i>serviceort</i>,
 * <i>servicenod</i>, <i>servicepunkt</i>).
 *
 * Municipalities have ladders of their own; a step that is not among the known words keeps its own token.
 *
 * @param token the word as it stands in JSON, for example {@code central}
 */
public record ServiceRole(String token) implements OpenCode {

    /** The main town, with all service (Swedish: <i>centralort</i>). */
    public static final ServiceRole CENTRAL = new ServiceRole("central");

    /** A town that serves the villages around it (Swedish: <i>serviceort</i>). */
    public static final ServiceRole SERVICE_TOWN = new ServiceRole("service_town");

    /** A village with several services (Swedish: <i>servicenod</i>). */
    public static final ServiceRole SERVICE_NODE = new ServiceRole("service_node");

    /** A village with some service, such as one shop (Swedish: <i>servicepunkt</i> as a step of the ladder). */
    public static final ServiceRole SERVICE_POINT = new ServiceRole("service_point");

    private static final List<ServiceRole> KNOWN = List.of(CENTRAL, SERVICE_TOWN, SERVICE_NODE, SERVICE_POINT);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public ServiceRole {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static ServiceRole of(String token) {
        return OpenCode.find(KNOWN, token, ServiceRole::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<ServiceRole> known() {
        return KNOWN;
    }

    @Override
    public List<ServiceRole> vocabulary() {
        return KNOWN;
    }
}
