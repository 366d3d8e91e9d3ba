package se.samservice.summary;

import java.util.List;
import java.util.stream.Collectors;
import se.samservice.text.CleanText;
import se.samservice.text.Markup;

/** Writes a document as CommonMark, with tables as on GitHub. */
record MarkdownBlocks(int headingLevel) {

    String text(List<Block> blocks) {
        return blocks.stream().map(this::text).collect(Collectors.joining("\n"));
    }

    private String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(headingLevel + heading.depth()) + " " + escaped(heading.text()) + "\n";
        }
        if (block instanceof Block.Items list) {
            return list.items().stream()
                    .map(item -> "- " + escaped(item) + "\n")
                    .collect(Collectors.joining());
        }
        if (block instanceof Block.Table table) {
            return row(table.columns())
                    + "|" + " --- |".repeat(table.columns().size()) + "\n"
                    + table.rows().stream().map(MarkdownBlocks::row).collect(Collectors.joining());
        }
        if (block instanceof Block.Figure figure) {
            return figure.markdown();
        }
        return escaped(((Block.Paragraph) block).text()) + "\n";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownBlocks::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escaped(String text) {
        return Markup.markdown(CleanText.of(text));
    }
}
