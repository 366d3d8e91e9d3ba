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
                .messageSv("{kind} verkar stå i texten.")
                .messageEn("{kind} seems to stand in the text.")
                .helpSv(
                        "Ta bort uppgiften. Vägen till någon anges som en roll med en gemensam kanal bland kontaktvägarna.")
                .helpEn(
                        "Remove it. The way to somebody is given as a role with a shared channel among the contact points.")
                .rationale(
                        "Data of this kind is often published, and a text is where personal data slips in. The finding never repeats what it found.")
                .source("GDPR, article 5.1 c"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.each(String.class, (text, place) -> {
            if (!CHANNELS.contains(place.attribute().property())) {
                for (PersonalDataKind kind : PersonalDataKind.values()) {
                    if (kind.occursIn(text)) {
                        breaches.add(place.pointer(), "kind", kind);
                    }
                }
            }
        });
    }
}
