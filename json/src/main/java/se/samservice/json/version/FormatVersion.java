package se.samservice.json.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samservice.ServiceDataset;
import se.samservice.finding.Rule;
import se.samservice.json.binding.StructuralRules;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A version of the data format. Every minor version of our own major one can be read, newer ones with a warning.
 *
 * @param major changes when old data means something else
 * @param minor changes when something is added
 */
public record FormatVersion(int major, int minor) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3}|0)\\.([1-9][0-9]{0,3}|0)");
    private static final FormatVersion OURS =
            parse(ServiceDataset.SCHEMA_VERSION).orElseThrow();

    /**
     * Reads a version.
     *
     * @param text such as {@code 1.0}
     * @return the version, or empty if the text is none
     */
    public static Optional<FormatVersion> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /**
     * What is to say of a version.
     *
     * @param text what a document states
     * @return the rule that it breaks, or empty
     */
    public static Optional<Rule> judge(String text) {
        Optional<FormatVersion> version = parse(text).filter(theirs -> theirs.major == OURS.major);
        if (version.isEmpty()) {
            return Optional.of(StructuralRules.VERSION_UNSUPPORTED);
        }
        return version.filter(theirs -> theirs.minor > OURS.minor).map(newer -> StructuralRules.VERSION_NEWER);
    }

    /**
     * The version that is stated by a document of which no dataset could be made, wherever it stands in it.
     *
     * @param parser stands before the document
     * @return the text of {@code schemaVersion}, if the document can be read so far
     */
    public static Optional<String> stated(JsonParser parser) {
        try {
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

    /** The version as documents state it. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
