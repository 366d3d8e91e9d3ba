package se.samservice.validation.rule.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.samservice.attribute.ValueType;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;
import se.samservice.value.Identified;

/** Two things of one kind have the same id. */
public final class DuplicateId extends DatasetRule {

    /** Describes the rule. */
    public DuplicateId() {
        super(Rule.error("duplicate_id")
                .since("0.1")
                .messageSv("Id:t ”{id}” används redan i {list}.")
                .messageEn("The id “{id}” is already used in {list}.")
                .helpSv("Ge den ena ett eget id, eller slå ihop dem om de är samma sak.")
                .helpEn("Give one of them an id of its own, or merge them if they are the same thing.")
                .rationale("A reference to a shared id means both things and therefore neither.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        if (!data.hasDuplicates()) {
            return;
        }
        Map<Class<?>, Set<Id<?>>> taken = new HashMap<>();
        data.watch(Identified.class, (thing, place) -> {
            Class<?> type = type(thing);
            if (!taken.computeIfAbsent(type, any -> new HashSet<>()).add(thing.getId())) {
                breaches.add(place.pointer().at("id"), "id", thing.getId(), "list", DatasetIndex.listOf(type));
            }
        });
    }

    private static Class<?> type(Identified<?> thing) {
        return ValueType.of(thing.getClass()).orElseThrow().type();
    }
}
