package se.samservice.json.binding;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samservice.value.ExtraProperties;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Two spaces a level, one property a line, objects in lists on lines of their own, lists of words on one line: a change
 * in the data is a change of few lines. Where objects and others stand in one list, each of them has a line of its own; a
 * generator that is to know this beforehand is given the list when it begins.
 */
final class Indentation implements PrettyPrinter {

    /** A line feed, and more spaces than our own documents need. */
    private static final char[] LINE = ("\n" + " ".repeat(64)).toCharArray();

    private final BitSet listOfObjects = new BitSet();
    private final BitSet mixedList = new BitSet();
    private int level;

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        if (generator.streamWriteContext().getParent().inArray() && !mixedList.get(level)) {
            listOfObjects.set(level);
            newLine(generator);
        }
        generator.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        newLine(generator);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        newLine(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        level--;
        if (entries > 0) {
            newLine(generator);
        }
        generator.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        generator.writeRaw('[');
        level++;
        listOfObjects.clear(level);
        mixedList.set(level, isMixed(generator.currentValue()));
    }

    private static boolean isMixed(@Nullable Object list) {
        return list instanceof List<?> elements
                && elements.stream().anyMatch(ExtraProperties.class::isInstance)
                && !elements.stream().allMatch(ExtraProperties.class::isInstance);
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        if (mixedList.get(level)) {
            newLine(generator);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        if (mixedList.get(level)) {
            generator.writeRaw(',');
            newLine(generator);
        } else {
            generator.writeRaw(listOfObjects.get(level) ? "," : ", ");
        }
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        boolean isOnLines = listOfObjects.get(level) || mixedList.get(level);
        level--;
        if (isOnLines) {
            newLine(generator);
        }
        generator.writeRaw(']');
    }

    private void newLine(JsonGenerator generator) {
        int spaces = 2 * level;
        if (spaces < LINE.length) {
            generator.writeRaw(LINE, 0, 1 + spaces);
        } else {
            generator.writeRaw("\n" + " ".repeat(spaces));
        }
    }
}
