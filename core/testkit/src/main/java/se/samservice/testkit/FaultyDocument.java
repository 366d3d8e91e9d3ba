package se.samservice.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A faulty document as somebody might send it, and everything that is to be said about it. */
public final class FaultyDocument {

    private final String name;
    private final List<ExpectedFinding> expected;

    FaultyDocument(String name, List<ExpectedFinding> expected) {
        this.name = name;
        this.expected = List.copyOf(expected);
    }

    /**
     * What it is called; the first word tells the kind of fault.
     *
     * @return for example {@code syntax-single-quotes}
     */
    public String name() {
        return name;
    }

    /**
     * The document to the byte; not always UTF-8, not always JSON.
     *
     * @return a new array
     */
    public byte[] bytes() {
        String resource = "corpus/" + name + ".json";
        try (InputStream in = FaultyDocument.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All that the standard reader and then the standard validator say.
     *
     * @return at least one, in the order of the report
     */
    public List<ExpectedFinding> expected() {
        return expected;
    }

    /** The name, which is what a parameterised test shows. */
    @Override
    public String toString() {
        return name;
    }
}
