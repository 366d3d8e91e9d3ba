package se.samservice.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Rows of text in groups, as Markdown and as HTML that can be listened to.
 *
 * <p>In HTML a group has a heading of its own; in Markdown, which has no such thing, its name stands in each of its rows.
 * Every row is told by its first cell. What stands in cells is plain text.
 */
public final class Table {

    private final String caption;
    private final String groups;
    private final List<String> columns;
    private final String empty;
    private final List<Group> body = new ArrayList<>();

    private record Group(String name, List<List<String>> rows) {}

    /**
     * Starts a table without rows.
     *
     * @param caption what the table shows
     * @param groups what the groups are, as a heading
     * @param columns the headings of the columns, the first of which tells the rows
     * @param empty what stands there if there are no rows
     */
    public Table(String caption, String groups, List<String> columns, String empty) {
        this.caption = Objects.requireNonNull(caption, "caption");
        this.groups = Objects.requireNonNull(groups, "groups");
        this.columns = List.copyOf(columns);
        this.empty = Objects.requireNonNull(empty, "empty");
    }

    /**
     * Begins a group.
     *
     * @param name its heading
     * @return this
     */
    public Table group(String name) {
        body.add(new Group(name, new ArrayList<>()));
        return this;
    }

    /**
     * Adds a row to the group begun last.
     *
     * @param cells as many as there are columns
     * @return this
     */
    public Table row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("cells: " + cells.size() + " instead of " + columns.size());
        }
        body.get(body.size() - 1).rows().add(List.copyOf(cells));
        return this;
    }

    /**
     * The table for those who read or edit text; the caption is left to the text around it.
     *
     * @return a table as GitHub reads it
     */
    public String toMarkdown() {
        StringBuilder out = new StringBuilder();
        line(out, groups, columns);
        out.append("|---|").append("---|".repeat(columns.size())).append('\n');
        if (body.isEmpty()) {
            line(out, empty, Collections.nCopies(columns.size(), ""));
        }
        body.forEach(group -> group.rows().forEach(row -> line(out, group.name(), row)));
        return out.toString();
    }

    private static void line(StringBuilder out, String first, List<String> cells) {
        out.append("| ").append(markdown(first)).append(" |");
        cells.forEach(cell -> out.append(' ').append(markdown(cell)).append(cell.isEmpty() ? "|" : " |"));
        out.append('\n');
    }

    private static String markdown(String text) {
        return Markup.markdown(CleanText.of(text));
    }

    /**
     * The table for a page, without styles or classes.
     *
     * @return a {@code table} element with caption and scopes
     */
    public String toHtml() {
        StringBuilder out = new StringBuilder("<table>\n");
        cell(out, "caption", caption);
        out.append("\n<thead>\n<tr>");
        columns.forEach(column -> cell(out, "th scope=\"col\"", column));
        out.append("</tr>\n</thead>\n");
        if (body.isEmpty()) {
            out.append("<tbody>\n<tr>");
            cell(out, "td colspan=\"" + columns.size() + "\"", empty);
            out.append("</tr>\n</tbody>\n");
        }
        for (Group group : body) {
            out.append("<tbody>\n<tr>");
            cell(out, "th scope=\"rowgroup\" colspan=\"" + columns.size() + "\"", group.name());
            out.append("</tr>\n");
            group.rows().forEach(row -> row(out, row));
            out.append("</tbody>\n");
        }
        return out.append("</table>\n").toString();
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append("<tr>");
        cell(out, "th scope=\"row\"", cells.get(0));
        cells.stream().skip(1).forEach(cell -> cell(out, "td", cell));
        out.append("</tr>\n");
    }

    private static void cell(StringBuilder out, String tag, String text) {
        out.append('<').append(tag).append('>');
        out.append(Markup.html(CleanText.of(text)));
        out.append("</").append(tag.split(" ", 2)[0]).append('>');
    }
}
