package se.samservice.finding;

/**
 * A place in a text.
 *
 * @param line the line, the first is 1
 * @param column the character (Unicode code point) in the line, the first is 1
 */
public record SourceLocation(int line, int column) {

    /** The form {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
