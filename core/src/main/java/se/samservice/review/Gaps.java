package se.samservice.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samservice.cycle.Activity;
import se.samservice.cycle.Occurrence;
import se.samservice.method.EvidenceKind;
import se.samservice.place.Village;
import se.samservice.value.Days;
import se.samservice.value.EntityRef;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** What is missing beside the evidence, or in it. */
final class Gaps {

    private static final int MONTHS_TO_SUM_UP = 3;

    /** What is to be done in every village. */
    private static final Set<EvidenceKind> IN_EVERY_VILLAGE =
            Set.of(EvidenceKind.VISIT, EvidenceKind.PRIOR_WORK, EvidenceKind.PUBLICATION);

    private final List<EvidenceKind> lookedFor;
    private final Window window;
    private final List<Gap> gaps = new ArrayList<>();

    private Gaps(List<EvidenceKind> lookedFor, Window window) {
        this.lookedFor = lookedFor;
        this.window = window;
    }

    static List<Gap> of(
            List<EvidenceKind> lookedFor,
            List<Activity> activities,
            Window window,
            Found found,
            Expectations expected) {
        Gaps gaps = new Gaps(lookedFor, window);
        if (lookedFor.isEmpty()) {
            gaps.add(GapKind.NOTHING_TO_LOOK_FOR, Map.of(), List.of(), true);
        } else if (window.days().isEmpty()) {
            gaps.add(GapKind.NO_DATA_YET, Map.of(), List.of(), true);
        }
        gaps.vagueDates(found);
        gaps.halfYears(found);
        gaps.villages(found, expected);
        gaps.planned(found, expected, activities);
        gaps.lacks(found);
        return gaps.gaps;
    }

    private void add(GapKind kind, Map<EntityRef, LocalizedText> about, List<HalfYear> halfYears, boolean weighs) {
        gaps.add(new Gap(kind, List.copyOf(about.keySet()), List.copyOf(about.values()), halfYears, weighs));
    }

    private void addAbout(GapKind kind, Map<EntityRef, LocalizedText> about, boolean weighs) {
        if (!about.isEmpty()) {
            add(kind, about, List.of(), weighs);
        }
    }

    private void vagueDates(Found found) {
        Map<EntityRef, LocalizedText> vague = new LinkedHashMap<>();
        found.possible().forEach(evidence -> vague.putIfAbsent(evidence.thing(), evidence.title()));
        addAbout(GapKind.VAGUE_DATES, vague, found.evidence().isEmpty());
    }

    private void halfYears(Found found) {
        boolean visits = lookedFor.contains(EvidenceKind.VISIT);
        if (!found.evidence().isEmpty() && (visits || lookedFor.contains(EvidenceKind.HALF_YEAR_SUMMARY))) {
            List<HalfYear> without = window.halfYears(visits ? 0 : MONTHS_TO_SUM_UP).stream()
                    .filter(halfYear -> !anyIn(Days.of(halfYear), found.evidence()))
                    .toList();
            if (!without.isEmpty()) {
                add(GapKind.HALF_YEARS_WITHOUT, Map.of(), without, true);
            }
        }
    }

    private static boolean anyIn(Days days, Collection<Evidence> evidence) {
        return evidence.stream().anyMatch(piece -> piece.days().overlaps(days));
    }

    private void villages(Found found, Expectations expected) {
        if (!found.evidence().isEmpty() && lookedFor.stream().anyMatch(IN_EVERY_VILLAGE::contains)) {
            Set<Id<Village>> seen = new HashSet<>();
            found.sightings().forEach(sighting -> seen.addAll(sighting.villages()));
            Map<EntityRef, LocalizedText> without = new LinkedHashMap<>();
            expected.pilotVillages().forEach((village, name) -> {
                if (!seen.contains(village)) {
                    without.put(EntityRef.of("villages", village), name);
                }
            });
            addAbout(GapKind.VILLAGES_WITHOUT, without, true);
        }
    }

    private void planned(Found found, Expectations expected, List<Activity> activities) {
        Map<EntityRef, LocalizedText> missing = new LinkedHashMap<>();
        expected.late(activities)
                .filter(occurrence -> !anyIn(occurrence.days(), found.evidence()))
                .map(Occurrence::activity)
                .forEach(activity ->
                        missing.putIfAbsent(EntityRef.of("activities", activity.getId()), activity.getTitle()));
        addAbout(GapKind.PLANNED_NOT_NOTED, missing, true);
    }

    /** What is missing in some weighs only if nothing is missing in none. */
    private void lacks(Found found) {
        boolean all =
                found.sightings().stream().allMatch(sighting -> sighting.lack().isPresent());
        Map<GapKind, Map<EntityRef, LocalizedText>> lacks = new LinkedHashMap<>();
        found.sightings()
                .forEach(sighting -> sighting.lack()
                        .ifPresent(kind -> lacks.computeIfAbsent(kind, any -> new LinkedHashMap<>())
                                .putIfAbsent(sighting.thing(), sighting.title())));
        lacks.forEach((kind, about) -> addAbout(kind, about, all));
    }
}
