package se.samservice.summary;

import java.util.List;
import java.util.Objects;
import se.samservice.place.Village;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/**
 * One line of a summary (Swedish: <i>rad</i>).
 *
 * @param subject the thing of the dataset it tells of
 * @param villages ids of the villages it concerns; none for the whole municipality
 * @param text what it says, in both languages, as plain text
 */
public record SummaryLine(EntityRef subject, List<Id<Village>> villages, LocalizedText text) {

    /**
     * Keeps a copy.
     *
     * @param subject the thing it tells of
     * @param villages the villages it concerns
     * @param text what it says
     */
    public SummaryLine {
        Objects.requireNonNull(subject, "subject");
        villages = List.copyOf(villages);
        Objects.requireNonNull(text, "text");
    }
}
