package se.samservice.json.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samservice.finding.Finding;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Report;
import se.samservice.finding.SourceLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Finds the lines and columns of findings in the text their data came from.
 *
 * <p>One pass over the text, whatever the number of findings. A value that is not there, such
 * as a missing property, is placed at the nearest thing around it that is.
 */
public final class PointerLocator {

    private final Node root = new Node();
    private final Lines lines;

    private PointerLocator(Lines lines) {
        this.lines = lines;
    }

    /**
     * Gives every finding its place in the text.
     *
     * @param report findings without places
     * @param parser stands before the text, which has been read as far as the findings go
     * @param lines the lines of the text
     * @return the same report with places
     */
    public static Report locate(Report report, JsonParser parser, Lines lines) {
        PointerLocator locator = new PointerLocator(lines);
        report.getFindings().forEach(finding -> locator.note(finding.getPointer()));
        try {
            parser.nextToken();
            locator.visit(parser, locator.root);
        } catch (JacksonException e) {
            // Nothing that was found lies beyond what can be read.
        }
        List<Finding> placed = report.getFindings().stream()
                .map(finding -> finding.toBuilder()
                        .location(locator.place(finding.getPointer()))
                        .build())
                .toList();
        return report.toBuilder().findings(placed).build();
    }

    private void note(JsonPointer pointer) {
        Node node = root;
        for (Object segment : pointer.segments()) {
            node = node.children.computeIfAbsent(segment, s -> new Node());
        }
    }

    private void visit(JsonParser parser, Node node) {
        node.location = parser.currentTokenLocation();
        if (node.children.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name; (name = parser.nextName()) != null; ) {
                visitChild(parser, node.children.get(name));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                visitElement(parser, node.children.get(i));
            }
        }
    }

    private void visitChild(JsonParser parser, @Nullable Node child) {
        parser.nextToken();
        visitElement(parser, child);
    }

    private void visitElement(JsonParser parser, @Nullable Node child) {
        if (child == null
                || child.location != null) { // of a property that stands twice, the first is the one that is read
            parser.skipChildren();
        } else {
            visit(parser, child);
        }
    }

    private SourceLocation place(JsonPointer pointer) {
        Node node = root;
        TokenStreamLocation nearest = root.location;
        for (Object segment : pointer.segments()) {
            node = Objects.requireNonNull(node.children.get(segment)); // every pointer was noted before
            nearest = node.location == null ? nearest : node.location;
        }
        return nearest == null ? new SourceLocation(1, 1) : lines.locate(nearest.getLineNr(), nearest.getColumnNr());
    }

    /** One step of the pointers that are sought. */
    private static final class Node {
        private final Map<Object, Node> children = new HashMap<>();
        private @Nullable TokenStreamLocation location;
    }
}
