package se.samservice.json.binding;

import java.util.BitSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Two spaces a level, one property a line, objects in lists on lines of their own, lists of words on one line: a change
 * in the data is a change of few lines.
 */
final class Indentation implements PrettyPrinter {

    private final BitSet listOfObjects = new BitSet();
    private int level;

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        if (generator.streamWriteContext().getParent().inArray()) {
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
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {}

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        generator.writeRaw(listOfObjects.get(level) ? "," : ", ");
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        boolean objects = listOfObjects.get(level);
        level--;
        if (objects) {
            newLine(generator);
        }
        generator.writeRaw(']');
    }

    private void newLine(JsonGenerator generator) {
        generator.writeRaw('\n');
        for (int i = 0; i < level; i++) {
            generator.writeRaw("  ");
        }
    }
}
