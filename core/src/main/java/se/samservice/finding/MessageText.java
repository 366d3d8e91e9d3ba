package se.samservice.finding;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samservice.text.Visible;
import se.samservice.value.Term;

/** Fills the parameters into the sentence of a rule. What comes from data is shown, never interpreted. */
final class MessageText {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

    private MessageText() {}

    static String fill(String sentence, Map<String, Object> params, Locale locale) {
        return PARAMETER.matcher(sentence).replaceAll(match -> {
            Object value = params.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : shown(value, locale));
        });
    }

    private static String shown(Object value, Locale locale) {
        String text = value instanceof Term term ? term.label(locale) : value.toString();
        return Visible.inSentence(text);
    }
}
