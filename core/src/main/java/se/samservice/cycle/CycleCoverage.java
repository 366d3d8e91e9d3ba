package se.samservice.cycle;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.samservice.method.Checklist;
import se.samservice.method.ChecklistItem;
import se.samservice.method.SuccessFactor;
import se.samservice.value.Id;
import se.samservice.value.Identified;

/**
 * Which success factors and checklist items the work of a time serves, and which it leaves out (Swedish:
 * <i>täckning</i>).
 *
 * <p>Example: {@code CycleCoverage.of(cycle.occurrences(Days.ofYear(2025)), SuccessFactors.umea(),
 * List.of(Checklists.umea())).unservedSuccessFactors()}.
 *
 * @param successFactors each success factor with the activities that serve it, none twice; an empty list when none does
 * @param checklistItems each checklist item with the activities that serve it, likewise
 */
public record CycleCoverage(
        Map<SuccessFactor, List<Activity>> successFactors, Map<ChecklistItem, List<Activity>> checklistItems) {

    /**
     * Keeps copies in the given order.
     *
     * @param successFactors each success factor with the activities that serve it
     * @param checklistItems each checklist item with the activities that serve it
     */
    public CycleCoverage {
        successFactors = Collections.unmodifiableMap(new LinkedHashMap<>(successFactors));
        checklistItems = Collections.unmodifiableMap(new LinkedHashMap<>(checklistItems));
    }

    /**
     * The coverage by the activities that take place.
     *
     * @param occurrences what takes place; what is skipped serves nothing
     * @param successFactors the factors to look for, built-in ones and those of a dataset
     * @param checklists the lists whose items to look for, likewise
     * @return the coverage, in the order of the factors and items, activities in the order they take place
     */
    public static CycleCoverage of(
            Collection<Occurrence> occurrences,
            Collection<SuccessFactor> successFactors,
            Collection<Checklist> checklists) {
        Set<Activity> activities = new LinkedHashSet<>();
        occurrences.stream()
                .filter(occurrence -> !occurrence.skipped())
                .forEach(occurrence -> activities.add(occurrence.activity()));
        return new CycleCoverage(
                served(successFactors, activities, Activity::getSuccessFactors),
                served(
                        checklists.stream()
                                .flatMap(list -> list.getItems().stream())
                                .toList(),
                        activities,
                        Activity::getChecklistItems));
    }

    private static <T extends Identified<T>> Map<T, List<Activity>> served(
            Collection<T> things, Set<Activity> activities, Function<Activity, List<Id<T>>> serves) {
        Map<Id<T>, Set<Activity>> byId = new LinkedHashMap<>();
        activities.forEach(activity -> serves.apply(activity)
                .forEach(id ->
                        byId.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(activity)));
        Map<T, List<Activity>> served = new LinkedHashMap<>();
        things.forEach(thing -> served.put(thing, List.copyOf(byId.getOrDefault(thing.getId(), Set.of()))));
        return served;
    }

    /**
     * The success factors that no activity serves.
     *
     * @return factors in the order they were given
     */
    public List<SuccessFactor> unservedSuccessFactors() {
        return unserved(successFactors);
    }

    /**
     * The checklist items that no activity serves.
     *
     * @return items in the order of their lists
     */
    public List<ChecklistItem> unservedChecklistItems() {
        return unserved(checklistItems);
    }

    private static <T> List<T> unserved(Map<T, List<Activity>> served) {
        return served.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
