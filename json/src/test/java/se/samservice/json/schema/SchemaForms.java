package se.samservice.json.schema;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samservice.ServiceDataset;
import se.samservice.attribute.ValueType;
import se.samservice.value.Identified;
import se.samservice.value.Term;

/**
 * The strings with a meaning of their own.
 *
 * <p>Patterns are anchored, because JSON Schema searches, and keep to what all common engines know: no look-ahead, no
 * escapes. {@code format} is an annotation for some validators; where it counts, it knows the length of the months too.
 */
final class SchemaForms {

    /** Control characters and those that turn the direction of writing. */
    private static final String UNPRINTABLE = "\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069";

    private static final String UNPRINTABLE_BUT_TAB_AND_LINE_FEED =
            "\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069";

    private static final String SPACES = " \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    private static final String ID = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?";

    private static final String YEAR = "[0-9]{4}";

    private static final String MONTH = "(0[1-9]|1[0-2])";

    private static final String DAY_OF_MONTH = "(0[1-9]|[12][0-9]|3[01])";

    private SchemaForms() {}

    static Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> forms = new LinkedHashMap<>();
        forms.put("line", line());
        forms.put("text", text());
        forms.put("id", id());
        forms.put("day", day());
        forms.put("partialDate", partialDate());
        forms.put("timeOfDay", timeOfDay());
        forms.put("halfYear", halfYear());
        forms.put("entityRef", entityRef());
        return forms;
    }

    private static Map<String, Object> line() {
        Map<String, Object> form = string(
                "Line",
                "A text on one line (rad): not blank, no control characters, none that turn the direction of writing.");
        form.put("pattern", "^[%1$s]*[^%1$s%2$s][^%2$s]*$".formatted(SPACES, UNPRINTABLE));
        return form;
    }

    private static Map<String, Object> text() {
        Map<String, Object> form = string("Text", "A line, or several with line feeds and tabs (löpande text).");
        form.put(
                "pattern", "^[%1$s\t\n]*[^%1$s\t\n%2$s][^%2$s]*$".formatted(SPACES, UNPRINTABLE_BUT_TAB_AND_LINE_FEED));
        return form;
    }

    private static Map<String, Object> id() {
        Map<String, Object> form = string(
                "Id",
                "The stable name of a thing, and the way to refer to it: 1 to 64 characters from a–z, 0–9 and hyphen, with"
                        + " no hyphen at either end. It is chosen once and never used for something else.");
        form.put("pattern", "^" + ID + "$");
        form.put("examples", List.of("botsmark"));
        return form;
    }

    private static Map<String, Object> day() {
        Map<String, Object> form = string("Day", "A day of the calendar (dag), in the years 0001 to 9999.");
        form.put("format", "date");
        form.put("pattern", "^" + YEAR + "-" + MONTH + "-" + DAY_OF_MONTH + "$");
        form.put("not", yearZero());
        form.put("examples", List.of("2024-03-18"));
        return form;
    }

    private static Map<String, Object> partialDate() {
        Map<String, Object> form = string(
                "Partial date",
                "A date as exactly as it is known (helt eller delvis känt datum): a year, a month or a day. What is not"
                        + " known is left out; 1 January is never written for a year.");
        form.put("pattern", "^" + YEAR + "(-" + MONTH + "(-" + DAY_OF_MONTH + ")?)?$");
        form.put("not", yearZero());
        form.put("if", Map.of("minLength", 10));
        form.put("then", Map.of("format", "date"));
        form.put("examples", List.of("2023", "2023-05", "2023-05-17"));
        return form;
    }

    /** Beside the pattern of a year, which would be hard to read if it told this itself. */
    private static Map<String, Object> yearZero() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("type", "string");
        form.put("pattern", "^0000");
        return form;
    }

    private static Map<String, Object> timeOfDay() {
        Map<String, Object> form =
                string("Time of day", "A time in hours and minutes (klockslag); 24:00 is the end of the day.");
        form.put("pattern", "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$");
        form.put("examples", List.of("08:30", "24:00"));
        return form;
    }

    private static Map<String, Object> halfYear() {
        Map<String, Object> form = string("Half-year", "Six months of one calendar year (halvår).");
        form.put("pattern", "^" + YEAR + "-H[12]$");
        form.put("not", yearZero());
        form.put("examples", List.of("2023-H2"));
        return form;
    }

    private static Map<String, Object> entityRef() {
        Set<String> lists = new TreeSet<>();
        collectLists(ServiceDataset.class, lists);
        Map<String, Object> form = string(
                "Reference",
                "A thing of any kind (hänvisning): the list it stands in and its id. The list may be inside another"
                        + " thing, as goals are inside servicePlans.");
        form.put("pattern", "^(" + String.join("|", lists) + ")/" + ID + "$");
        form.put("examples", List.of("events/trade-day-2023"));
        return form;
    }

    private static void collectLists(Class<?> owner, Set<String> lists) {
        ValueType.of(owner)
                .ifPresent(type -> type.attributes().forEach(attribute -> {
                    if (attribute.elementType() instanceof Class<?> element
                            && Identified.class.isAssignableFrom(element)
                            && lists.add(attribute.property())) {
                        collectLists(element, lists);
                    }
                }));
    }

    /** Days of the week and months, which are no words of ours. */
    static Map<String, Object> calendarWords(Class<?> type) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("title", type == DayOfWeek.class ? "Day of the week" : "Month");
        form.put("description", type == DayOfWeek.class ? "A day of the week (veckodag)." : "A month (månad).");
        form.put(
                "enum",
                Arrays.stream(type.getEnumConstants())
                        .map(word -> word.toString().toLowerCase(Locale.ROOT))
                        .toList());
        return form;
    }

    /** The words of an open vocabulary that the library knows. */
    @SuppressWarnings("unchecked") // every open code has known()
    static List<Term> known(Class<?> openCode) {
        try {
            return (List<Term>) openCode.getMethod("known").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(openCode.toString(), e);
        }
    }

    private static Map<String, Object> string(String title, String description) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("title", title);
        form.put("description", description);
        form.put("type", "string");
        return form;
    }
}
