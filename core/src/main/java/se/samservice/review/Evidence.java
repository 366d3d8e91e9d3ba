package se.samservice.review;

import java.util.Comparator;
import java.util.Objects;
import se.samservice.method.EvidenceKind;
import se.samservice.value.Days;
import se.samservice.value.EntityRef;
import se.samservice.value.LocalizedText;

/**
 * Something in the data that shows a success factor or item (Swedish: <i>belägg</i>).
 *
 * @param kind what it counts as
 * @param thing what it is
 * @param title what it is called; holds nothing confidential
 * @param start the days on one of which it began
 * @param end the days on one of which it ended; what goes on has come to the day of the data
 */
public record Evidence(EvidenceKind kind, EntityRef thing, LocalizedText title, Days start, Days end) {

    static final Comparator<Evidence> BY_TIME = Comparator.comparing((Evidence evidence) -> evidence.start.first())
            .thenComparing(evidence -> evidence.end.last())
            .thenComparing(Evidence::thing)
            .thenComparing(evidence -> evidence.title.getSv())
            .thenComparing(evidence -> evidence.title.getEn().orElse(""));

    /**
     * Refuses null.
     *
     * @param kind what it counts as
     * @param thing what it is
     * @param title what it is called
     * @param start the days on one of which it began
     * @param end the days on one of which it ended
     */
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(thing, "thing");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    /**
     * All days it took up or may have.
     *
     * @return from the first day it may have begun to the last it may have ended
     */
    public Days days() {
        return Days.of(start.first(), end.last());
    }
}
