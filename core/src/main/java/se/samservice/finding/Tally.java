package se.samservice.finding;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.samservice.value.Language;

/** How much was found, in words. */
final class Tally {

    private Tally() {}

    /** For example <i>2 errors, 1 warning</i>; beyond the findings that are kept, too. */
    static String of(Report report, Language language) {
        String counts = Arrays.stream(Severity.values())
                .filter(severity -> report.count(severity) > 0)
                .map(severity -> words(severity, report.count(severity), language))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? language.choose("inga anmärkningar", "nothing found") : counts;
    }

    private static String words(Severity severity, int count, Language language) {
        boolean one = count == 1;
        return count + " "
                + switch (severity) {
                    case ERROR -> language.choose("fel", one ? "error" : "errors");
                    case WARNING -> language.choose(one ? "varning" : "varningar", one ? "warning" : "warnings");
                    case INFO ->
                        language.choose(
                                one ? "upplysning" : "upplysningar",
                                one ? "piece of information" : "pieces of information");
                };
    }
}
