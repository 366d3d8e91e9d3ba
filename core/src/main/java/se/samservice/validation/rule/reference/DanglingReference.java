package se.samservice.validation.rule.reference;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.attribute.Attribute;
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
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.Identified;

/** A reference leads to nothing in the dataset. */
public final class DanglingReference extends DatasetRule {

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
        Map<Attribute, Target> targets = new HashMap<>();
        data.watch(Id.class, (id, place) -> {
            Target target = targets.computeIfAbsent(place.attribute(), attribute -> Target.of(attribute, data));
            if (target.lacks(id)) {
                Optional<String> guess = guesses.guess(target.type(), id.value());
                breaches.add(place.pointer(), guess, "id", id, "list", DatasetIndex.listOf(target.type()));
            }
        });
        data.watch(EntityRef.class, (reference, place) -> {
            Optional<Class<?>> type = DatasetIndex.typeIn(reference.list());
            boolean leads = data.find(reference).isPresent()
                    || type.filter(known -> builtIn(known).contains(Id.of(reference.id())))
                            .isPresent();
            if (!leads) {
                Optional<String> guess = type.isPresent()
                        ? type.flatMap(known -> guesses.guess(known, reference.id()))
                                .map(id -> reference.list() + "/" + id)
                        : Suggestion.closest(reference.list(), DatasetIndex.listNames())
                                .map(list -> list + "/" + reference.id());
                breaches.add(place.pointer(), guess, "id", reference.id(), "list", reference.list());
            }
        });
    }

    /** Built-in factors and lists can be referred to without being repeated in the dataset. */
    private static Set<Id<?>> builtIn(Class<?> type) {
        return BUILT_IN.getOrDefault(type, Set.of());
    }

    private static Set<Id<?>> ids(Stream<? extends Identified<?>> things) {
        return things.map(Identified::getId).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What an attribute refers to; the id of a thing refers to the thing itself.
     *
     * @param ids the ids of all such things in the dataset
     */
    private record Target(Class<?> type, Set<Id<?>> ids) {

        static Target of(Attribute attribute, DatasetIndex data) {
            Type id = attribute.elementType();
            Class<?> type = (Class<?>) ((ParameterizedType) id).getActualTypeArguments()[0];
            return new Target(type, data.ids(type));
        }

        boolean lacks(Id<?> id) {
            return !ids.contains(id) && !builtIn(type).contains(id);
        }
    }

    /** Looks for ids like the one given, as long as that does not take long. */
    private static final class Guesses {

        private static final int MOST_COMPARISONS = 1_000_000;

        private final DatasetIndex data;
        private long comparisons;

        Guesses(DatasetIndex data) {
            this.data = data;
        }

        Optional<String> guess(Class<?> type, String id) {
            Set<Id<?>> known = data.ids(type);
            comparisons += known.size();
            return comparisons > MOST_COMPARISONS
                    ? Optional.empty()
                    : Suggestion.closest(
                            id,
                            Stream.concat(known.stream(), builtIn(type).stream())
                                    .map(Id::value)
                                    .toList());
        }
    }
}
