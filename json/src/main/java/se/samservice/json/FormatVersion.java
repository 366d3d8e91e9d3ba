package se.samservice.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samservice.ServiceDataset;
import se.samservice.finding.Rule;
import se.samservice.json.binding.JsonFormat;
import se.samservice.json.binding.StructuralRules;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Which versions of the data format can be read: every minor version of our own major one, newer ones with a warning.
 *
 * @param major changes when old data means something else
 * @param minor changes when something is added
 */
record FormatVersion(int major, int minor) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");
    private static final FormatVersion OURS =
            parse(ServiceDataset.SCHEMA_VERSION).orElseThrow();

    private static Optional<FormatVersion> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** The rule that a version breaks, or empty. */
    static Optional<Rule> judge(String text) {
        Optional<FormatVersion> version = parse(text).filter(theirs -> theirs.major == OURS.major);
        if (version.isEmpty()) {
            return Optional.of(StructuralRules.VERSION_UNSUPPORTED);
        }
        return version.filter(theirs -> theirs.minor > OURS.minor).map(newer -> StructuralRules.VERSION_NEWER);
    }

    /** The version a faulty document states, if it can be read so far. */
    static Optional<String> stated(Document document) {
        if (document.isOtherEncoding() || document.isBlank()) {
            return Optional.empty();
        }
        try (JsonParser parser = JsonFormat.parser(document.bytes(), document.start())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (String name; (name = parser.nextName()) != null; ) {
                JsonToken value = parser.nextToken();
                if (name.equals("schemaVersion")) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty(); // reported by the reading itself
        }
    }
}
