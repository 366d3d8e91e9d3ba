package se.samservice.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samservice.collaboration.Certainty;
import se.samservice.value.Language;

/** A document in one language as it grows, from top to bottom. */
final class Blocks {

    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    Blocks(Language language) {
        this.language = language;
    }

    List<Block> all() {
        return blocks;
    }

    void add(Block block) {
        blocks.add(block);
    }

    void addAll(List<Block> more) {
        blocks.addAll(more);
    }

    void heading(int depth, String text) {
        blocks.add(new Block.Heading(depth, text));
    }

    void paragraph(String text) {
        blocks.add(new Block.Paragraph(text));
    }

    void items(List<String> items) {
        blocks.add(new Block.Items(items));
    }

    /** The lines under a heading, or nothing if there are none. */
    void lines(int depth, String heading, List<SummaryLine> lines) {
        if (!lines.isEmpty()) {
            heading(depth, heading);
            items(inLanguage(lines));
        }
    }

    List<String> inLanguage(List<SummaryLine> lines) {
        return lines.stream().map(line -> line.text().in(language.locale())).toList();
    }

    /** Effects under the certainty that each has, which are never put together. */
    void effects(Map<Certainty, List<SummaryLine>> effects) {
        if (!effects.isEmpty()) {
            heading(1, language.choose("Spinoff-effekter", "Spin-off effects"));
            effects.forEach((certainty, lines) -> lines(2, certainty.label(language.locale()), lines));
        }
    }
}
