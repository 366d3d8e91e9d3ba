package se.samservice.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samservice.method.EvidenceKind;
import se.samservice.place.Village;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/**
 * A thing of the dataset that may be evidence, whatever of.
 *
 * @param spans when it can be seen; one of them within the window is enough
 * @param lack what it lacks to be evidence without reserve
 */
record Sighting(
        EntityRef thing, LocalizedText title, List<Span> spans, Set<Id<Village>> villages, Optional<GapKind> lack) {

    Optional<Evidence> surely(EvidenceKind kind, Window window) {
        return spans.stream().filter(window::surely).findFirst().map(span -> evidence(kind, span));
    }

    Optional<Evidence> possibly(EvidenceKind kind, Window window) {
        return spans.stream().filter(window::possibly).findFirst().map(span -> evidence(kind, span));
    }

    private Evidence evidence(EvidenceKind kind, Span span) {
        return new Evidence(kind, thing, title, span.start(), span.end());
    }
}
