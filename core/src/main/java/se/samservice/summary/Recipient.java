package se.samservice.summary;

import java.util.Objects;
import se.samservice.actor.Actor;
import se.samservice.value.Id;

/**
 * Somebody who should get a summary: an association, a unit, an agency, never a person (Swedish: <i>mottagare</i>).
 *
 * @param actor the id of an actor
 * @param name what it is called, as plain text
 */
public record Recipient(Id<Actor> actor, String name) {

    /**
     * Takes both.
     *
     * @param actor the id of an actor
     * @param name what it is called
     */
    public Recipient {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(name, "name");
    }
}
