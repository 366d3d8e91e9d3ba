package se.samservice.communication;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/** Something others can learn from, offered to all (Swedish: <i>material i inspirationsbanken</i>). */
@Value.Immutable
@SamserviceStyle
public interface InspirationItem extends Identified<InspirationItem>, Sourced, Extensible {

    @Override
    Id<InspirationItem> getId();

    /**
     * What it is called.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * What kind of thing.
     *
     * @return the kind
     */
    InspirationKind getKind();

    /**
     * The language.
     *
     * @return a BCP 47 tag such as {@code sv}, or empty
     */
    Optional<@Text String> getLanguage();

    /**
     * On what terms it may be used.
     *
     * @return an SPDX identifier or a short text, or empty
     */
    Optional<@Text String> getLicence();

    /**
     * Whom it is for.
     *
     * @return groups, for example {@code föreningar}
     */
    List<@Text String> getAudiences();

    /**
     * Who offers it.
     *
     * @return the id of an actor, or empty
     */
    Optional<Id<Actor>> getPublisher();

    /**
     * Where it is.
     *
     * @return an address, or empty
     */
    Optional<@Text(max = 2000) String> getUrl();

    /**
     * Starts an item.
     *
     * @return a new builder
     */
    static InspirationItemBuilder builder() {
        return new InspirationItemBuilder();
    }

    /**
     * Starts from the values of this item.
     *
     * @return a new builder
     */
    default InspirationItemBuilder toBuilder() {
        return builder().from(this);
    }
}
