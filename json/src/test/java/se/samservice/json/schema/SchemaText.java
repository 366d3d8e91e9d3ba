package se.samservice.json.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Prints a schema as a person would write it: what is short and plain on one line, invisible characters escaped. */
final class SchemaText {

    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();

    private SchemaText() {}

    static String print(Map<String, ?> schema) {
        SchemaText text = new SchemaText();
        text.value(schema, 0, 0);
        return text.out.append('\n').toString();
    }

    private void value(Object value, int level, int column) {
        String line = line(value);
        if (isPlain(value) && column + line.length() < WIDTH) {
            out.append(line);
        } else if (value instanceof Map<?, ?> map) {
            out.append('{');
            String separator = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String name = quoted(entry.getKey().toString()) + ": ";
                newLine(separator, level + 1).append(name);
                value(entry.getValue(), level + 1, 2 * (level + 1) + name.length());
                separator = ",";
            }
            newLine("", level).append('}');
        } else if (value instanceof Collection<?> list) {
            out.append('[');
            String separator = "";
            for (Object element : list) {
                newLine(separator, level + 1);
                value(element, level + 1, 2 * (level + 1));
                separator = ",";
            }
            newLine("", level).append(']');
        } else {
            out.append(line);
        }
    }

    private StringBuilder newLine(String before, int level) {
        return out.append(before).append('\n').append("  ".repeat(level));
    }

    /** Whether it stands on one line if that has room: nothing that is explained, no list in a list. */
    private static boolean isPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            return !map.containsKey("description") && map.values().stream().allMatch(SchemaText::isPlain);
        }
        return !(value instanceof List<?> list) || list.stream().noneMatch(Collection.class::isInstance);
    }

    private static String line(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = map.entrySet().stream()
                    .map(entry -> quoted(entry.getKey().toString()) + ": " + line(entry.getValue()))
                    .toList();
            return "{ " + String.join(", ", entries) + " }";
        }
        if (value instanceof Collection<?> list) {
            return "[" + String.join(", ", list.stream().map(SchemaText::line).toList()) + "]";
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c != ' ' && isInvisible(c)) {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
