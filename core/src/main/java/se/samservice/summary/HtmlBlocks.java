package se.samservice.summary;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.samservice.text.CleanText;
import se.samservice.text.Markup;
import se.samservice.value.Language;

/** Writes a document as a part of a page. */
final class HtmlBlocks {

    private static final int LOWEST_LEVEL = 6;
    private static final int DEEPEST = 2;

    private final String language;
    private final int headingLevel;
    private final StringBuilder out = new StringBuilder();

    HtmlBlocks(Locale locale, int headingLevel) {
        if (headingLevel < 1 || headingLevel + DEEPEST > LOWEST_LEVEL) {
            throw new IllegalArgumentException("headingLevel must be 1 to 4, not " + headingLevel);
        }
        this.language =
                Language.of(Objects.requireNonNull(locale, "locale")).locale().getLanguage();
        this.headingLevel = headingLevel;
    }

    String text(List<Block> blocks) {
        out.append("<article lang=\"").append(language).append("\">\n");
        blocks.forEach(this::add);
        return out.append("</article>\n").toString();
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            element("h" + (headingLevel + heading.depth()), heading.text());
            out.append('\n');
        } else if (block instanceof Block.Items list) {
            out.append("<ul>\n");
            list.items().forEach(item -> {
                element("li", item);
                out.append('\n');
            });
            out.append("</ul>\n");
        } else if (block instanceof Block.Table table) {
            add(table);
        } else if (block instanceof Block.Figure figure) {
            out.append(figure.html());
        } else {
            element("p", ((Block.Paragraph) block).text());
            out.append('\n');
        }
    }

    private void add(Block.Table table) {
        out.append("<table>\n");
        element("caption", table.caption());
        out.append("\n<thead>\n<tr>");
        table.columns().forEach(column -> element("th scope=\"col\"", column));
        out.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> {
            out.append("<tr>");
            element("th scope=\"row\"", row.get(0));
            row.subList(1, row.size()).forEach(cell -> element("td", cell));
            out.append("</tr>\n");
        });
        out.append("</tbody>\n</table>\n");
    }

    private void element(String tag, String text) {
        out.append('<').append(tag).append('>');
        out.append(Markup.html(CleanText.of(text)));
        out.append("</").append(tag.split(" ", 2)[0]).append('>');
    }
}
