package se.samservice.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.CycleProgress;
import se.samservice.cycle.Activity;
import se.samservice.cycle.Occurrence;
import se.samservice.cycle.OccurrenceStatus;
import se.samservice.place.Village;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** What the dataset itself lets one expect in the window: where projects work, and what the annual cycle holds. */
final class Expectations {

    private final Map<Id<Village>, LocalizedText> pilotVillages = new LinkedHashMap<>();
    private final Map<Id<Activity>, List<Occurrence>> late = new HashMap<>();

    Expectations(ServiceDataset data, Window window) {
        Map<Id<Village>, String> names = new HashMap<>();
        data.getVillages().forEach(village -> names.putIfAbsent(village.getId(), village.getName()));
        data.getProjects().stream()
                .filter(project -> project.getActualPeriod()
                        .or(project::getPlannedPeriod)
                        .filter(period -> window.possibly(Span.of(period, data.getAsOf())))
                        .isPresent())
                .flatMap(project -> project.getPilotVillages().stream())
                .map(pilot -> pilot.getVillage())
                .forEach(village -> pilotVillages.putIfAbsent(
                        village, LocalizedText.of(names.getOrDefault(village, village.value()))));
        CycleProgress progress = CycleProgress.of(data.getEvents(), window.today());
        window.recent()
                .ifPresent(days -> data.getAnnualCycles().stream()
                        .flatMap(cycle -> cycle.occurrences(days).stream())
                        .filter(occurrence -> days.contains(occurrence.first()) && days.contains(occurrence.last()))
                        .filter(occurrence -> progress.status(occurrence) == OccurrenceStatus.LATE)
                        .forEach(occurrence -> late.computeIfAbsent(
                                        occurrence.activity().getId(), any -> new ArrayList<>())
                                .add(occurrence)));
    }

    /** The pilot villages of the projects that run in the window, with their names. */
    Map<Id<Village>, LocalizedText> pilotVillages() {
        return pilotVillages;
    }

    /** The occurrences of activities that lie in the window, are over, and are fulfilled by no event. */
    Stream<Occurrence> late(List<Activity> activities) {
        return activities.stream().flatMap(activity -> late.getOrDefault(activity.getId(), List.of()).stream());
    }
}
