package se.samservice.validation.rule;

import java.util.Arrays;
import se.samservice.attribute.Attribute;
import se.samservice.finding.JsonPointer;

/** Where a {@link Walk} has come to. Its way is written down only when it is asked for, so that going there costs little. */
public final class Place {

    private static final int NO_INDEX = -1;

    private Attribute[] attributes = new Attribute[8];
    private int[] indexes = new int[8];
    private String[] choices = new String[8];
    private int depth;

    /** Before the first step. */
    Place() {}

    /**
     * The way here.
     *
     * @return the pointer
     */
    public JsonPointer pointer() {
        JsonPointer pointer = JsonPointer.ROOT;
        for (int i = 0; i < depth; i++) {
            pointer = pointer.at(attributes[i].property());
            pointer = indexes[i] == NO_INDEX ? pointer : pointer.at(indexes[i]);
            pointer = choices[i].isEmpty() ? pointer : pointer.at(choices[i]);
        }
        return pointer;
    }

    /**
     * The attribute that holds the value, or a list of such values.
     *
     * @return the attribute
     */
    public Attribute attribute() {
        return attributes[depth - 1];
    }

    void enter(Attribute attribute) {
        if (depth == attributes.length) {
            attributes = Arrays.copyOf(attributes, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
            choices = Arrays.copyOf(choices, 2 * depth);
        }
        attributes[depth] = attribute;
        indexes[depth] = NO_INDEX;
        choices[depth] = "";
        depth++;
    }

    /** Goes to an element of the list that the attribute holds. */
    void to(int index) {
        indexes[depth - 1] = index;
    }

    /** Says under which name the value stands where one of several types can. */
    void choose(String choice) {
        choices[depth - 1] = choice;
    }

    void leave() {
        depth--;
    }
}
