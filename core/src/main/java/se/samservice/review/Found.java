package se.samservice.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samservice.cycle.Activity;
import se.samservice.method.EvidenceKind;

/**
 * What is found for one factor or item.
 *
 * @param evidence what surely lies in the window, by kind and time
 * @param possible what may lie in it, likewise
 * @param sightings the things behind the evidence
 */
record Found(List<Evidence> evidence, List<Evidence> possible, List<Sighting> sightings) {

    /** A thing counts once, under the first kind it is of. */
    static Found of(List<EvidenceKind> lookedFor, List<Activity> activities, Sightings sightings, Window window) {
        Map<Sighting, Evidence> sure = new LinkedHashMap<>();
        Map<Sighting, Evidence> possible = new LinkedHashMap<>();
        for (EvidenceKind kind : lookedFor) {
            candidates(kind, activities, sightings).forEach(sighting -> {
                Optional<Evidence> surely = sighting.surely(kind, window);
                surely.ifPresent(evidence -> sure.putIfAbsent(sighting, evidence));
                if (surely.isEmpty()) {
                    sighting.possibly(kind, window).ifPresent(evidence -> possible.putIfAbsent(sighting, evidence));
                }
            });
        }
        return new Found(
                inOrder(lookedFor, sure.values().stream()),
                inOrder(lookedFor, possible.values().stream()),
                List.copyOf(sure.keySet()));
    }

    private static Stream<Sighting> candidates(EvidenceKind kind, List<Activity> activities, Sightings sightings) {
        return kind.equals(EvidenceKind.FULFILLED_ACTIVITY)
                ? activities.stream().flatMap(activity -> sightings.fulfilling(activity.getId()).stream())
                : sightings.of(kind).stream();
    }

    private static List<Evidence> inOrder(List<EvidenceKind> kinds, Stream<Evidence> evidence) {
        Comparator<Evidence> byKind = Comparator.comparingInt(piece -> kinds.indexOf(piece.kind()));
        List<Evidence> ordered = new ArrayList<>(evidence.toList());
        ordered.sort(byKind.thenComparing(Evidence.BY_TIME));
        return ordered;
    }
}
