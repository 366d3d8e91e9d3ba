package se.samservice.value;

import java.util.List;

/** A fact, or a group of facts, that names where it comes from. */
public interface Sourced {

    /**
     * The sources that say so.
     *
     * @return ids of {@link Source}s; empty when none is named
     */
    List<Id<Source>> getSources();
}
