package se.samservice.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.samservice.method.EvidenceKind;

/**
 * What the data shows of one success factor or item (Swedish: <i>vad uppgifterna visar</i>).
 *
 * <p>The reading follows from the rest: without evidence it is not shown, or partly if something with a vague date may be
 * evidence; with evidence it is partly shown while a gap weighs, and shown otherwise. More evidence never lowers it.
 *
 * @param reading how far it is shown
 * @param lookedFor the kinds of evidence that count, in the order they were named
 * @param evidence what surely lies in the time, by kind and date; a thing that counts as several kinds stands under the
 *     first
 * @param possible what may lie in the time, as its date is known too vaguely to tell; it is not counted
 * @param gaps what is missing
 */
public record Showing(
        Reading reading,
        List<EvidenceKind> lookedFor,
        List<Evidence> evidence,
        List<Evidence> possible,
        List<Gap> gaps) {

    /**
     * Keeps copies.
     *
     * @param reading how far it is shown
     * @param lookedFor the kinds of evidence that count
     * @param evidence what surely lies in the time
     * @param possible what may lie in the time
     * @param gaps what is missing
     */
    public Showing {
        Objects.requireNonNull(reading, "reading");
        lookedFor = List.copyOf(lookedFor);
        evidence = List.copyOf(evidence);
        possible = List.copyOf(possible);
        gaps = List.copyOf(gaps);
    }

    static Showing of(List<EvidenceKind> lookedFor, List<Evidence> evidence, List<Evidence> possible, List<Gap> gaps) {
        boolean shown = !evidence.isEmpty() && gaps.stream().noneMatch(Gap::weighs);
        boolean nothing = evidence.isEmpty() && possible.isEmpty();
        Reading reading = shown ? Reading.SHOWN : nothing ? Reading.NOT_SHOWN : Reading.PARTLY;
        return new Showing(reading, lookedFor, evidence, possible, gaps);
    }

    /**
     * How much evidence there is of each kind.
     *
     * @return the kinds that there is evidence of, in the order they were named; the numbers add up to all evidence
     */
    public Map<EvidenceKind, Integer> counts() {
        Map<EvidenceKind, Integer> counts = new LinkedHashMap<>();
        evidence.forEach(piece -> counts.merge(piece.kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Why the reading is what it is, in words: what there is, and what is missing.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @return sentences on one line; texts from data are not escaped for any markup
     */
    public String reason(Locale locale) {
        return ReviewText.of(locale).reason(this);
    }
}
