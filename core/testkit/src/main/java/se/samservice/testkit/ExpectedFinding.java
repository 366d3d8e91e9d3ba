package se.samservice.testkit;

import static java.util.Objects.requireNonNull;

import se.samservice.finding.Finding;
import se.samservice.finding.SourceLocation;

/**
 * What is to be said about a document: which rule is broken, and where.
 *
 * @param code the rule, for example {@code dangling_reference}
 * @param pointer the place in the data, for example {@code /shops/0/village}; empty text for the whole document
 * @param location the place in the text
 */
public record ExpectedFinding(String code, String pointer, SourceLocation location) {

    /** How the whole document is written in {@link #toString()} and in the index. */
    private static final String WHOLE_DOCUMENT = "-";

    /**
     * What is to be said.
     *
     * @param code the rule
     * @param pointer the place in the data
     * @param location the place in the text
     * @throws NullPointerException if something is null; the message names it
     */
    public ExpectedFinding {
        requireNonNull(code, "code");
        requireNonNull(pointer, "pointer");
        requireNonNull(location, "location");
    }

    /**
     * What has been said.
     *
     * @param finding a finding about a document that was read as text
     * @return the same in short
     * @throws IllegalArgumentException if it has no location, because the data never was a text
     */
    public static ExpectedFinding of(Finding finding) {
        return new ExpectedFinding(
                finding.getCode(),
                finding.getPointer().toString(),
                finding.getLocation().orElseThrow(() -> new IllegalArgumentException("No location: " + finding)));
    }

    static ExpectedFinding parse(String line) {
        int afterCode = line.indexOf(' ');
        int afterPointer = line.lastIndexOf(' ');
        int colon = line.indexOf(':', afterPointer);
        String pointer = line.substring(afterCode + 1, afterPointer);
        return new ExpectedFinding(
                line.substring(0, afterCode),
                pointer.equals(WHOLE_DOCUMENT) ? "" : pointer,
                new SourceLocation(
                        Integer.parseInt(line.substring(afterPointer + 1, colon)),
                        Integer.parseInt(line.substring(colon + 1))));
    }

    /** The short form {@code code pointer line:column}, with {@code -} for the pointer of the whole document. */
    @Override
    public String toString() {
        return code + " " + (pointer.isEmpty() ? WHOLE_DOCUMENT : pointer) + " " + location;
    }
}
