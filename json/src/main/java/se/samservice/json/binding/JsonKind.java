package se.samservice.json.binding;

import java.util.Locale;
import se.samservice.value.Language;
import se.samservice.value.Term;
import tools.jackson.core.JsonToken;

/** What stands, or should stand, at some place of a document. */
public enum JsonKind implements Term {
    /** A JSON object. */
    OBJECT("ett objekt", "an object"),
    /** A JSON array. */
    LIST("en lista", "a list"),
    /** A JSON string. */
    TEXT("en text", "a text"),
    /** A JSON number without fraction or exponent, within 32 bits. */
    INTEGER("ett heltal", "a whole number"),
    /** A JSON number. */
    NUMBER("ett tal", "a number"),
    /** {@code true} or {@code false}. */
    FLAG("true eller false", "true or false"),
    /** {@code null}. */
    NULL("null", "null"),
    /** A string of the form {@code yyyy-MM-dd}. */
    DATE("ett datum av formen 2024-03-18", "a date of the form 2024-03-18"),
    /** A string of the form {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}. */
    PARTIAL_DATE(
            "ett datum av formen 2024, 2024-03 eller 2024-03-18", "a date of the form 2024, 2024-03 or 2024-03-18"),
    /** A string of the form {@code HH:mm}. */
    TIME("ett klockslag av formen 08:30", "a time of the form 08:30"),
    /** A string of the form {@code 2023-H2}. */
    HALF_YEAR("ett halvår av formen 2023-H2", "a half-year of the form 2023-H2"),
    /** A string of the form {@code list/id}. */
    REFERENCE("en hänvisning av formen events/handlardag-2023", "a reference of the form events/trade-day-2023"),
    /** An object with exactly one property, which tells the kind. */
    CHOICE("ett objekt med exakt en egenskap", "an object with exactly one property"),
    /** How deep values stand in each other, after a number. */
    LEVELS("nivåer av objekt och listor", "levels of objects and lists"),
    /** A string that is one of a closed set of tokens. */
    TOKEN("ett av de fastställda orden", "one of the fixed words");

    private final String swedish;
    private final String english;

    JsonKind(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Language.of(locale).choose(swedish, english);
    }

    static JsonKind of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> LIST;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> FLAG;
            case VALUE_NULL -> NULL;
            default -> TEXT;
        };
    }
}
