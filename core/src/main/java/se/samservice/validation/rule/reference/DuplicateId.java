package se.samservice.validation.rule.reference;

import java.util.List;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Identified;

/** Two things of one kind have the same id. */
public final class DuplicateId extends DatasetRule {

    /** Describes the rule. */
    public DuplicateId() {
        super(Rule.error("duplicate_id")
                .since("0.1")
                .messageSv("Id:t ”{id}” är redan använt, på plats {first} i listan {list}.")
                .messageEn("The id “{id}” is already taken, at position {first} of the list {list}.")
                .helpSv("Ge den ena ett eget id, eller slå ihop dem om de är samma sak.")
                .helpEn("Give one of them an id of its own, or merge them if they are the same thing.")
                .rationale("A reference to a shared id means both things and therefore neither.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.lists().forEach((name, things) -> checkList(data, name, things, breaches));
    }

    private static void checkList(
            DatasetIndex data, String name, List<? extends Identified<?>> things, Breaches breaches) {
        for (int i = 0; i < things.size(); i++) {
            int first = data.position(name, things.get(i).getId()).orElse(i);
            if (first != i) {
                breaches.add(
                        JsonPointer.ROOT.at(name).at(i).at("id"),
                        "id",
                        things.get(i).getId().value(),
                        "first",
                        first + 1,
                        "list",
                        name);
            }
        }
    }
}
