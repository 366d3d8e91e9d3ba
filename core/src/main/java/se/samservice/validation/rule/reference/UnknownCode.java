package se.samservice.validation.rule.reference;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import se.samservice.finding.Rule;
import se.samservice.finding.Suggestion;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.OpenCode;

/** A word of an open vocabulary is not one this library knows. */
public final class UnknownCode extends DatasetRule {

    /** Describes the rule. */
    public UnknownCode() {
        super(Rule.warning("unknown_code")
                .since("0.1")
                .messageSv("Koden ”{code}” är inte känd här; den behålls som den är.")
                .messageEn("The code “{code}” is not known here; it is kept as it is.")
                .helpSv("Rätta stavningen om den är fel. Är koden er egen behöver inget göras.")
                .helpEn("Correct the spelling if it is wrong. If the code is your own, nothing needs to be done.")
                .rationale("A misspelt code is counted nowhere, but vocabularies grow and a new word is no fault.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Set<OpenCode> seen = Collections.newSetFromMap(new IdentityHashMap<>()); // the same few, very often
        data.watch(OpenCode.class, (code, place) -> {
            if (seen.contains(code)) {
                return;
            }
            if (code.isKnown()) {
                seen.add(code);
            } else {
                List<String> known =
                        code.vocabulary().stream().map(OpenCode::token).toList();
                breaches.add(place.pointer(), Suggestion.closest(code.token(), known), "code", code.token());
            }
        });
    }
}
