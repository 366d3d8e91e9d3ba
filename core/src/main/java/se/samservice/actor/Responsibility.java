package se.samservice.actor;

import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Text;

/**
 * Who sees to something: a role and the role that steps in (Swedish: <i>ansvar</i>).
 *
 * Work that hangs on one person stops with that person, which is why the deputy is asked for.
 */
@Value.Immutable
@SamserviceStyle
public interface Responsibility extends Extensible {

    /**
     * The role that is responsible.
     *
     * @return for example {@code landsbygdsstrateg}
     */
    @Text
    String getRole();

    /**
     * The role that steps in (Swedish: <i>ersättare</i>).
     *
     * @return a role, or empty when there is none
     */
    Optional<@Text String> getDeputyRole();

    /**
     * The body the role belongs to.
     *
     * @return the id of an actor, or empty
     */
    Optional<Id<Actor>> getUnit();

    /**
     * A responsibility without a deputy.
     *
     * @param role the role that is responsible
     * @return the responsibility
     */
    static Responsibility of(String role) {
        return builder().role(role).build();
    }

    /**
     * Starts a responsibility.
     *
     * @return a new builder
     */
    static ResponsibilityBuilder builder() {
        return new ResponsibilityBuilder();
    }

    /**
     * Starts from the values of this responsibility.
     *
     * @return a new builder
     */
    default ResponsibilityBuilder toBuilder() {
        return builder().from(this);
    }
}
