package se.samservice.actor;

import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Confidential;
import se.samservice.value.Extensible;
import se.samservice.value.Text;

/**
 * How to reach an actor in a certain matter: a role, never a person (Swedish: <i>kontaktväg</i>).
 *
 * An address that leads to one person belongs in {@link #getPersonalChannel()}, which is confidential.
 */
@Value.Immutable
@SamserviceStyle
public interface ContactPoint extends Extensible {

    /**
     * Whom one reaches.
     *
     * @return a role, for example {@code landsbygdsstrateg}
     */
    @Text
    String getRole();

    /**
     * A public page.
     *
     * @return an address, or empty
     */
    Optional<@Text(max = 2000) String> getUrl();

    /**
     * A mail box or telephone number that several people answer.
     *
     * @return an address or number, or empty
     */
    Optional<@Text(max = 2000) String> getSharedChannel();

    /**
     * A mail box or telephone number of one person. It is personal data; leave it out unless it is needed.
     *
     * @return an address or number, or empty
     */
    @Confidential
    @Value.Redacted
    Optional<@Text(max = 2000) String> getPersonalChannel();

    /**
     * Starts a contact point.
     *
     * @return a new builder
     */
    static ContactPointBuilder builder() {
        return new ContactPointBuilder();
    }

    /**
     * Starts from the values of this contact point.
     *
     * @return a new builder
     */
    default ContactPointBuilder toBuilder() {
        return builder().from(this);
    }
}
