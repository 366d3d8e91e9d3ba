package se.samservice.wheel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samservice.text.CleanText;
import se.samservice.text.Markup;

/** The picture with a table that says the same to those who do not see it. */
final class HtmlFigure {

    private final YearWheel wheel;
    private final WheelLayout layout;
    private final WheelContent content;
    private final WheelText text;
    private final WheelDates dates;
    private final Locale locale;
    private final boolean remarked;
    private final StringBuilder out = new StringBuilder();

    HtmlFigure(YearWheel wheel, WheelLayout layout) {
        this.wheel = wheel;
        this.layout = layout;
        this.content = layout.content();
        this.text = WheelText.of(wheel);
        this.dates = WheelDates.of(wheel);
        this.locale = text.language().locale();
        this.remarked = content.entries().stream()
                .flatMap(entry -> entry.times().stream())
                .anyMatch(time -> !dates.remark(time).isEmpty());
    }

    String text() {
        out.append("<figure lang=\"").append(locale.getLanguage()).append("\">\n");
        // In a box of its own, which may scroll where the picture is wider than the page, also for those who use the
        // keyboard.
        out.append("<div role=\"group\" tabindex=\"0\" aria-label=\"");
        out.append(Markup.xml(text.picture(AltText.title(wheel)))).append("\">\n");
        new WheelDrawing(wheel, layout, false).pages().forEach(out::append);
        out.append("</div>\n");
        table();
        idle();
        return out.append("</figure>\n").toString();
    }

    private void table() {
        List<String> columns = columns();
        out.append("<table>\n<caption>");
        out.append(Markup.html(text.tableCaption(AltText.title(wheel))));
        out.append("</caption>\n<thead>\n<tr>");
        columns.forEach(column -> cell("th scope=\"col\"", column));
        out.append("</tr>\n</thead>\n");
        if (content.entries().isEmpty()) {
            out.append("<tbody>\n<tr>");
            cell("td colspan=\"" + columns.size() + "\"", text.empty());
            out.append("</tr>\n</tbody>\n");
        }
        MonthRows.of(content).forEach((month, rows) -> {
            out.append("<tbody>\n<tr>");
            cell("th scope=\"rowgroup\" colspan=\"" + columns.size() + "\"", dates.month(month));
            out.append("</tr>\n");
            rows.forEach(this::row);
            out.append("</tbody>\n");
        });
        out.append("</table>\n");
    }

    /** Whether something is done, late, called off or moved is told only where there is something to tell. */
    private List<String> columns() {
        List<String> always = List.of(text.number(), text.when(), text.activity(), text.ring(), text.kind());
        return remarked
                ? Stream.concat(always.stream(), Stream.of(text.status())).toList()
                : always;
    }

    private void row(MonthRows.Row row) {
        Entry entry = row.entry();
        out.append("<tr>");
        cell("td", Integer.toString(entry.number()));
        cell("td", dates.full(row.time()));
        cell("th scope=\"row\"", entry.title());
        cell("td", content.rings().get(entry.ring()));
        cell("td", CleanText.of(entry.kind().label(locale)));
        if (remarked) {
            cell("td", dates.remark(row.time()));
        }
        out.append("</tr>\n");
    }

    private void idle() {
        if (!content.idle().isEmpty()) {
            out.append("<p>");
            out.append(Markup.xml(text.idle()));
            out.append("</p>\n<ul>\n");
            content.idle().forEach(entry -> {
                cell("li", entry.title());
                out.append('\n');
            });
            out.append("</ul>\n");
        }
    }

    private void cell(String tag, String value) {
        out.append('<').append(tag).append('>');
        out.append(Markup.html(value));
        out.append("</").append(tag.split(" ", 2)[0]).append('>');
    }
}
