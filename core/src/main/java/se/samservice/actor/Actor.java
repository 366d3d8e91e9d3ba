package se.samservice.actor;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.place.Village;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/** Somebody who takes part, as an organisation, a unit or a group: never a person (Swedish: <i>aktör</i>). */
@Value.Immutable
@SamserviceStyle
public interface Actor extends Identified<Actor>, Sourced, Extensible {

    @Override
    Id<Actor> getId();

    /**
     * What the actor is called.
     *
     * @return for example {@code Holmöns Utvecklingsforum}
     */
    @Text
    String getName();

    /**
     * Other names in use.
     *
     * @return names in the order given, often none
     */
    List<@Text String> getAliases();

    /**
     * What kind of body it is.
     *
     * @return the kind
     */
    ActorKind getKind();

    /**
     * The villages it belongs to.
     *
     * @return ids of villages; empty for an actor without a place
     */
    List<Id<Village>> getVillages();

    /**
     * The larger body it is part of.
     *
     * @return the id of an actor, or empty
     */
    Optional<Id<Actor>> getParent();

    /**
     * Its public page.
     *
     * @return an address, or empty
     */
    Optional<@Text(max = 2000) String> getUrl();

    /**
     * How to reach it.
     *
     * @return contact points by role
     */
    List<@Valid ContactPoint> getContactPoints();

    /**
     * Starts an actor.
     *
     * @return a new builder
     */
    static ActorBuilder builder() {
        return new ActorBuilder();
    }

    /**
     * Starts from the values of this actor.
     *
     * @return a new builder
     */
    default ActorBuilder toBuilder() {
        return builder().from(this);
    }
}
