package se.samservice.summary;

import java.util.List;

/** A piece of a document, in plain text that is escaped when it is written. */
sealed interface Block {

    /**
     * A heading.
     *
     * @param depth 0 for the title of the document, 1 and 2 for what is below
     */
    record Heading(int depth, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A list without numbers. */
    record Items(List<String> items) implements Block {}

    /** A table whose first column names the rows. */
    record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {}

    /** A figure that was written elsewhere: for HTML the figure, for Markdown the list. */
    record Figure(String html, String markdown) implements Block {}
}
