package se.samservice.json.binding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samservice.finding.Finding;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Throws at the first problem, for mappers that know exceptions only.
 *
 * @param exception makes the exception from the text of the problem: its message and help in English, code and pointer
 */
public record FirstProblem(Function<String, RuntimeException> exception) implements Problems {

    @Override
    public void report(
            Rule rule,
            JsonParser parser,
            JsonPointer pointer,
            TokenStreamLocation location,
            Map<String, Object> params,
            Optional<String> suggestion) {
        Finding finding = Finding.builder()
                .rule(rule)
                .pointer(pointer)
                .params(params)
                .suggestion(suggestion)
                .build();
        throw exception.apply(finding.message(Locale.ENGLISH) + " " + finding.help(Locale.ENGLISH) + " ("
                + finding.getCode() + ", " + pointer + ")");
    }

    @Override
    public void leftOut(JsonParser parser) {
        throw new IllegalStateException("Nothing is left out: the first problem ends the reading");
    }
}
