package se.samservice.text;

import java.util.List;
import java.util.Objects;

/**
 * A heading, some paragraphs and a table below them, as Markdown and as HTML.
 *
 * @param heading plain text
 * @param paragraphs plain texts
 * @param table what follows them
 */
public record Section(String heading, List<String> paragraphs, Table table) {

    private static final int DEEPEST = 6;

    /**
     * Keeps copies.
     *
     * @param heading plain text
     * @param paragraphs plain texts
     * @param table what follows them
     */
    public Section {
        Objects.requireNonNull(heading, "heading");
        paragraphs = List.copyOf(paragraphs);
        Objects.requireNonNull(table, "table");
    }

    /**
     * The section as a text.
     *
     * @param headingLevel 1 to 6
     * @return Markdown
     * @throws IllegalArgumentException if there is no such level
     */
    public String toMarkdown(int headingLevel) {
        StringBuilder out = new StringBuilder();
        out.append("#".repeat(known(headingLevel)))
                .append(' ')
                .append(Markup.markdown(CleanText.of(heading)))
                .append("\n\n");
        paragraphs.forEach(
                text -> out.append(Markup.markdown(CleanText.of(text))).append("\n\n"));
        return out.append(table.toMarkdown()).toString();
    }

    /**
     * The section as part of a page.
     *
     * @param language the tag of the language it is in
     * @param headingLevel 1 to 6
     * @return a {@code section} element
     * @throws IllegalArgumentException if there is no such level
     */
    public String toHtml(String language, int headingLevel) {
        String tag = "h" + known(headingLevel);
        StringBuilder out =
                new StringBuilder("<section lang=\"").append(language).append("\">\n");
        element(out, tag, heading);
        paragraphs.forEach(text -> element(out, "p", text));
        return out.append(table.toHtml()).append("</section>\n").toString();
    }

    private static void element(StringBuilder out, String tag, String text) {
        out.append('<').append(tag).append('>');
        out.append(Markup.html(CleanText.of(text)));
        out.append("</").append(tag).append(">\n");
    }

    private static int known(int headingLevel) {
        if (headingLevel < 1 || headingLevel > DEEPEST) {
            throw new IllegalArgumentException("headingLevel: is 1 to 6, not " + headingLevel);
        }
        return headingLevel;
    }
}
