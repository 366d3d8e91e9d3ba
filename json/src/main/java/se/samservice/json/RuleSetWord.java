package se.samservice.json;

import java.util.Locale;
import java.util.Optional;
import se.samservice.finding.Severity;
import se.samservice.value.Language;
import se.samservice.value.Term;

/** What should stand in a rule set, in the words of a report. */
enum RuleSetWord implements Term {
    NAME("ett namn på högst 100 synliga tecken", "a name of at most 100 visible characters"),
    OTHER_NAME(
            "ett eget namn; ”standard” är den uppsättning som inte ändrar något",
            "a name of its own; “standard” is the set that changes nothing"),
    GRADE("error, warning, info eller off", "error, warning, info or off");

    private static final String OFF = "off";

    private final String swedish;
    private final String english;

    RuleSetWord(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Language.of(locale).choose(swedish, english);
    }

    static String token(Optional<Severity> grade) {
        return grade.map(Severity::token).orElse(OFF);
    }

    /** The grade a word means, empty for a rule that is off; outermost empty when it means none. */
    static Optional<Optional<Severity>> grade(String word) {
        if (word.equals(OFF)) {
            return Optional.of(Optional.empty());
        }
        for (Severity severity : Severity.values()) {
            if (severity.token().equals(word)) {
                return Optional.of(Optional.of(severity));
            }
        }
        return Optional.empty();
    }
}
