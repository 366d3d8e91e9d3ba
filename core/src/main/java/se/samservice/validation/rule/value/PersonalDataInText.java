package se.samservice.validation.rule.value;

import java.util.Set;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A text seems to hold what leads to one person. */
public final class PersonalDataInText extends DatasetRule {

    /** The properties that are made to hold an address. */
    private static final Set<String> CHANNELS = Set.of("url", "$schema", "sharedChannel", "personalChannel");

    /** Describes the rule. */
    public PersonalDataInText() {
        super(Rule.warning("personal_data_in_text")
                .since("0.1")
                .messageSv("Texten verkar innehålla en personuppgift: {kind}.")
                .messageEn("The text seems to hold personal data: {kind}.")
                .helpSv(
                        "Ta bort uppgiften. Hur någon nås anges med en roll och en gemensam kanal, till exempel en funktionsbrevlåda, bland kontaktvägarna.")
                .helpEn(
                        "Remove it. How to reach somebody is given by a role and a shared channel, for example a shared mailbox, among the contact points.")
                .rationale(
                        "Data of this kind is often published, and a text is where personal data slips in. The finding never repeats what it found.")
                .source("GDPR, article 5.1 c"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(String.class, (text, place) -> {
            if (!CHANNELS.contains(place.attribute().property())) {
                for (PersonalDataKind kind : PersonalDataKind.in(text)) {
                    breaches.add(place.pointer(), "kind", kind);
                }
            }
        });
    }
}
