package se.samservice.json.version;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.SourceLocation;
import se.samservice.json.binding.JsonFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A value in a document that is being upgraded. It can be renamed, moved and changed, and still knows where it was read.
 *
 * <p>Asking or changing what is not there, such as a property of a number, gives or does nothing.
 */
public final class Tree {

    /** A property; one that stands twice is kept twice, to be reported. */
    private record Member(String name, Tree value) {}

    private JsonToken kind;
    private String text;
    private final List<Member> members = new ArrayList<>();
    private final List<Tree> elements = new ArrayList<>();
    private final @Nullable SourceLocation place;

    private Tree(JsonToken kind, String text, @Nullable SourceLocation place) {
        this.kind = kind;
        this.text = text;
        this.place = place;
    }

    /**
     * A new object that stood nowhere.
     *
     * @return an object without properties
     */
    public static Tree object() {
        return new Tree(JsonToken.START_OBJECT, "", null);
    }

    /**
     * A new list that stood nowhere.
     *
     * @return a list without elements
     */
    public static Tree list() {
        return new Tree(JsonToken.START_ARRAY, "", null);
    }

    /**
     * A new text that stood nowhere.
     *
     * @param text the text
     * @return a value
     */
    public static Tree text(String text) {
        return new Tree(JsonToken.VALUE_STRING, text, null);
    }

    /**
     * Reads the value a parser stands on.
     *
     * @param parser stands on the first token of the value, and is left on its last
     * @return the value
     */
    public static Tree read(JsonParser parser) {
        TokenStreamLocation told = parser.currentTokenLocation();
        JsonToken kind = parser.currentToken();
        Tree tree = new Tree(
                kind,
                kind.isScalarValue() ? parser.getString() : "",
                new SourceLocation(told.getLineNr(), told.getColumnNr()));
        if (kind == JsonToken.START_OBJECT) {
            for (String name; (name = parser.nextName()) != null; ) {
                parser.nextToken();
                tree.members.add(new Member(name, read(parser)));
            }
        } else if (kind == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                tree.elements.add(read(parser));
            }
        }
        return tree;
    }

    /**
     * A property of an object.
     *
     * @param name its name
     * @return the value, or empty
     */
    public Optional<Tree> find(String name) {
        return members.stream()
                .filter(member -> member.name.equals(name))
                .findFirst()
                .map(Member::value);
    }

    /**
     * What stands in a list.
     *
     * @return the elements, to be changed at will; empty if this is no list
     */
    public List<Tree> elements() {
        return elements;
    }

    /**
     * What a text says.
     *
     * @return the text, or empty if this is none
     */
    public Optional<String> text() {
        return kind == JsonToken.VALUE_STRING ? Optional.of(text) : Optional.empty();
    }

    /**
     * Makes this a text, where it stands.
     *
     * @param newText what it is to say
     */
    public void say(String newText) {
        members.clear();
        elements.clear();
        kind = JsonToken.VALUE_STRING;
        text = newText;
    }

    /**
     * Adds a property at the end of an object.
     *
     * @param name its name, which is not taken
     * @param value its value, read or new
     */
    public void add(String name, Tree value) {
        if (kind == JsonToken.START_OBJECT) {
            members.add(new Member(name, value));
        }
    }

    /**
     * Takes a property out of an object.
     *
     * @param name its name
     * @return the value it had, or empty
     */
    public Optional<Tree> remove(String name) {
        Optional<Tree> removed = find(name);
        removed.ifPresent(value -> members.removeIf(member -> member.value == value));
        return removed;
    }

    /**
     * Gives a property another name, where it stands.
     *
     * @param name what it was called
     * @param newName what it is called now
     */
    public void rename(String name, String newName) {
        members.replaceAll(member -> member.name.equals(name) ? new Member(newName, member.value) : member);
    }

    /**
     * The document.
     *
     * @return UTF-8
     */
    public byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JsonFormat.generator(out)) {
            write(generator);
        }
        return out.toByteArray();
    }

    private void write(JsonGenerator generator) {
        switch (kind) {
            case START_OBJECT -> {
                generator.writeStartObject();
                for (Member member : members) {
                    generator.writeName(member.name);
                    member.value.write(generator);
                }
                generator.writeEndObject();
            }
            case START_ARRAY -> {
                generator.writeStartArray();
                elements.forEach(element -> element.write(generator));
                generator.writeEndArray();
            }
            case VALUE_STRING -> generator.writeString(text);
            default -> generator.writeRawValue(text); // a number, true, false or null as it was written
        }
    }

    /**
     * Where something was read.
     *
     * @param pointer where it stands now
     * @return its place as the parser counts, or that of the nearest thing around it which was read
     */
    public SourceLocation place(JsonPointer pointer) {
        SourceLocation nearest = place == null ? new SourceLocation(1, 1) : place;
        Optional<Tree> next = Optional.of(this);
        for (Object segment : pointer.segments()) {
            next = next.flatMap(tree -> tree.at(segment));
            nearest = next.map(tree -> tree.place).orElse(nearest);
        }
        return nearest;
    }

    private Optional<Tree> at(Object segment) {
        if (segment instanceof Integer index) {
            return index < elements.size() ? Optional.of(elements.get(index)) : find(segment.toString());
        }
        return find(segment.toString());
    }
}
