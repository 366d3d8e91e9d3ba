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
 * @param days the days it took up or may have, as exactly as they are known
 */
public record Evidence(EvidenceKind kind, EntityRef thing, LocalizedText title, Days days) {

    static final Comparator<Evidence> BY_TIME = Comparator.comparing((Evidence evidence) -> evidence.days.first())
            .thenComparing(evidence -> evidence.days.last())
            .thenComparing(Evidence::thing)
            .thenComparing(evidence -> evidence.title.getSv())
            .thenComparing(evidence -> evidence.title.getEn().orElse(""));

    /**
     * Refuses null.
     *
     * @param kind what it counts as
     * @param thing what it is
     * @param title what it is called
     * @param days the days it took up
     */
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(thing, "thing");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(days, "days");
    }
}
