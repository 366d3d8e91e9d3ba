package se.samservice.collaboration;

import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Text;

/** A body in a forum and the role it sends (Swedish: <i>ledamot</i>). */
@Value.Immutable
@SamserviceStyle
public interface ForumMember extends Extensible {

    /**
     * The body.
     *
     * @return the id of an actor
     */
    Id<Actor> getActor();

    /**
     * Whom it sends.
     *
     * @return a role, or empty
     */
    Optional<@Text String> getRole();

    /**
     * Starts a member.
     *
     * @return a new builder
     */
    static ForumMemberBuilder builder() {
        return new ForumMemberBuilder();
    }

    /**
     * Starts from the values of this member.
     *
     * @return a new builder
     */
    default ForumMemberBuilder toBuilder() {
        return builder().from(this);
    }
}
