package se.samservice.validation.rule.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.finding.Rule;
import se.samservice.finding.Suggestion;
import se.samservice.method.Checklist;
import se.samservice.method.ChecklistItem;
import se.samservice.method.Checklists;
import se.samservice.method.SuccessFactor;
import se.samservice.method.SuccessFactors;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.validation.rule.Walk;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.Identified;

/** A reference leads to nothing in the dataset. */
public final class DanglingReference extends DatasetRule {

    @SuppressWarnings("rawtypes") // there is no class literal of Id<?>
    private static final Walk<Id> IDS = Walk.to(Id.class);

    private static final Walk<EntityRef> REFERENCES = Walk.to(EntityRef.class);

    private static final Map<Class<?>, Set<Id<?>>> BUILT_IN = Map.of(
            SuccessFactor.class, ids(SuccessFactors.umea().stream()),
            Checklist.class, ids(Stream.of(Checklists.umea())),
            ChecklistItem.class, ids(Checklists.umea().getItems().stream()));

    /** Describes the rule. */
    public DanglingReference() {
        super(Rule.error("dangling_reference")
                .since("0.1")
                .messageSv("”{id}” finns inte i {list}.")
                .messageEn("There is no “{id}” in {list}.")
                .helpSv("Rätta id:t, eller lägg till det som saknas.")
                .helpEn("Correct the id, or add the thing that is missing.")
                .rationale("What refers to nothing is left out of every figure without anybody noticing.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Guesses guesses = new Guesses(data);
        IDS.visit(data.dataset(), (id, place) -> {
            boolean isReference = !place.attribute().property().equals("id");
            if (isReference && !exists(data, DatasetIndex.target(place.attribute()), id)) {
                Class<?> type = DatasetIndex.target(place.attribute());
                breaches.add(place.pointer(), guesses.guess(type, id), "id", id, "list", DatasetIndex.listOf(type));
            }
        });
        REFERENCES.visit(data.dataset(), (reference, place) -> {
            if (data.find(reference).isEmpty() && !isBuiltIn(reference)) {
                breaches.add(place.pointer(), "id", reference.id(), "list", reference.list());
            }
        });
    }

    private static boolean exists(DatasetIndex data, Class<?> type, Id<?> id) {
        return data.first(type, id).isPresent() || isBuiltIn(type, id);
    }

    /** Built-in factors and lists can be referred to without being repeated in the dataset. */
    private static boolean isBuiltIn(EntityRef reference) {
        Id<?> id = Id.of(reference.id());
        return BUILT_IN.entrySet().stream()
                .anyMatch(known -> DatasetIndex.listOf(known.getKey()).equals(reference.list())
                        && known.getValue().contains(id));
    }

    private static boolean isBuiltIn(Class<?> type, Id<?> id) {
        return BUILT_IN.getOrDefault(type, Set.of()).contains(id);
    }

    private static Set<Id<?>> ids(Stream<? extends Identified<?>> things) {
        return things.map(Identified::getId).collect(Collectors.toUnmodifiableSet());
    }

    /** Looks for ids like the one given, as long as that does not take long. */
    private static final class Guesses {

        private static final int MOST_COMPARISONS = 1_000_000;

        private final DatasetIndex data;
        private int comparisons;

        Guesses(DatasetIndex data) {
            this.data = data;
        }

        Optional<String> guess(Class<?> type, Id<?> id) {
            Set<Id<?>> known = data.ids(type);
            comparisons += known.size();
            return comparisons > MOST_COMPARISONS
                    ? Optional.empty()
                    : Suggestion.closest(
                            id.value(), known.stream().map(Id::value).toList());
        }
    }
}
