package se.samservice.validation.rule.cycle;

import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.method.ChecklistItem;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** No activity of this year or the next serves an item of a checklist. */
public final class ChecklistItemUnserved extends DatasetRule {

    /** Describes the rule. */
    public ChecklistItemUnserved() {
        super(Rule.info("checklist_item_unserved")
                .since("0.1")
                .messageSv("Ingen aktivitet i årshjulet tar hand om punkten {item} i checklistan.")
                .messageEn("No activity of the annual cycle serves the checklist item {item}.")
                .helpSv("Lägg till en aktivitet som gör det, eller ange punkten hos en som redan finns.")
                .helpEn("Add an activity that does, or name the item at one that is there.")
                .rationale(
                        "What no activity of this year or the next carries is forgotten. The built-in checklist counts once an activity names one of its items or it has been gone through.")
                .source("Umeå's project Lokal SamService: checklist for the work within the municipality"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        if (!data.dataset().getAnnualCycles().isEmpty()) {
            WorkInView.coverage(data).unservedChecklistItems().stream()
                    .map(ChecklistItem::getId)
                    .distinct()
                    .forEach(item ->
                            breaches.add(JsonPointer.ROOT.at("annualCycles").at(0), "item", item));
        }
    }
}
