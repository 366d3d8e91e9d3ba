package se.samservice.examples.umea;

import java.util.List;

/** A table whose cells are plain text and whose first cell names the row. */
final class HtmlTable {

    private final StringBuilder out = new StringBuilder();
    private List<String> columns = List.of();

    HtmlTable(String caption) {
        // A table wider than the page scrolls by itself, also for those who use the keyboard.
        out.append("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
                .append(HtmlPage.escaped(caption))
                .append("\">\n<table>\n<caption>")
                .append(HtmlPage.escaped(caption))
                .append("</caption>\n");
    }

    HtmlTable head(List<String> columns) {
        this.columns = List.copyOf(columns);
        out.append("<thead>\n<tr>");
        columns.forEach(column -> cell("th scope=\"col\"", column));
        out.append("</tr>\n</thead>\n<tbody>\n");
        return this;
    }

    HtmlTable row(List<String> cells) {
        out.append("<tr>");
        cell("th scope=\"row\"", cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            // On a phone there are no columns, so each cell says what it tells.
            cell("td data-label=\"" + HtmlPage.escaped(columns.get(i)) + "\"", cells.get(i));
        }
        out.append("</tr>\n");
        return this;
    }

    String html() {
        return out + "</tbody>\n</table>\n</div>\n";
    }

    private void cell(String tag, String text) {
        out.append('<').append(tag).append('>').append(HtmlPage.escaped(text));
        out.append("</").append(tag.split(" ", 2)[0]).append('>');
    }
}
