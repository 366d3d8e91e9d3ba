package se.samservice.testkit;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Some hundred faulty documents as municipalities might send them: misspelt, cut off, in the wrong encoding, against one
 * rule or against several.
 *
 * <p>Every rule about documents is broken by at least one, but for those about documents too big to keep. A test of what
 * your program does with bad input can go through {@link #all()}; one fault in particular is found with {@link
 * #breaking(String)}. Nothing is read from the network or changed between calls.
 */
public final class FaultyDocuments {

    private FaultyDocuments() {}

    private static final class Index {
        static final Map<String, FaultyDocument> BY_NAME = read();

        private static Map<String, FaultyDocument> read() {
            Map<String, List<ExpectedFinding>> expected = new TreeMap<>();
            for (String line : lines("corpus/index.txt")) {
                int afterName = line.indexOf(' ');
                expected.computeIfAbsent(line.substring(0, afterName), name -> new ArrayList<>())
                        .add(ExpectedFinding.parse(line.substring(afterName + 1)));
            }
            Map<String, FaultyDocument> documents = new TreeMap<>();
            expected.forEach((name, findings) -> documents.put(name, new FaultyDocument(name, findings)));
            return documents;
        }

        private static List<String> lines(String resource) {
            try (InputStream in = requireNonNull(FaultyDocuments.class.getResourceAsStream(resource), resource);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * All of them.
     *
     * @return the documents by name
     */
    public static List<FaultyDocument> all() {
        return List.copyOf(Index.BY_NAME.values());
    }

    /**
     * The document of a name.
     *
     * @param name for example {@code syntax-single-quotes}
     * @return the document
     * @throws IllegalArgumentException if there is none
     */
    public static FaultyDocument named(String name) {
        FaultyDocument document = Index.BY_NAME.get(requireNonNull(name, "name"));
        if (document == null) {
            throw new IllegalArgumentException("There is no faulty document " + name);
        }
        return document;
    }

    /**
     * The documents in which a rule is broken.
     *
     * @param code for example {@code dangling_reference}
     * @return the documents by name; empty if no document breaks it or nobody knows the code
     */
    public static List<FaultyDocument> breaking(String code) {
        requireNonNull(code, "code");
        return all().stream()
                .filter(document -> document.expected().stream()
                        .anyMatch(finding -> finding.code().equals(code)))
                .toList();
    }
}
