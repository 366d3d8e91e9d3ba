package se.samservice.communication;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/** Something published to make shops and enthusiasts visible (Swedish: <i>artiklar och filmer</i>). */
@Value.Immutable
@SamserviceStyle
public interface Publication extends Identified<Publication>, Sourced, Extensible {

    @Override
    Id<Publication> getId();

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
    PublicationKind getKind();

    /**
     * When.
     *
     * @return the day, month or year
     */
    PartialDate getPublished();

    /**
     * Who published it.
     *
     * @return the id of an actor, or empty
     */
    Optional<Id<Actor>> getPublisher();

    /**
     * The shops it is about.
     *
     * @return ids of shops
     */
    List<Id<Shop>> getShops();

    /**
     * The villages it is about.
     *
     * @return ids of villages
     */
    List<Id<Village>> getVillages();

    /**
     * The bodies it is about.
     *
     * @return ids of actors
     */
    List<Id<Actor>> getActors();

    /**
     * The language.
     *
     * @return a BCP 47 tag such as {@code sv}, or empty
     */
    Optional<@Text String> getLanguage();

    /**
     * Where it can be seen.
     *
     * @return an address, or empty
     */
    Optional<@Text(max = 2000) String> getUrl();

    /**
     * Starts a publication.
     *
     * @return a new builder
     */
    static PublicationBuilder builder() {
        return new PublicationBuilder();
    }

    /**
     * Starts from the values of this publication.
     *
     * @return a new builder
     */
    default PublicationBuilder toBuilder() {
        return builder().from(this);
    }
}
