package se.samservice.text;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Markdown as somebody else reads it: CommonMark with the tables and strikes of GitHub. */
public final class GitHubMarkdown {

    private static final List<Extension> AS_ON_GITHUB =
            List.of(TablesExtension.create(), StrikethroughExtension.create());

    private static final Parser PARSER =
            Parser.builder().extensions(AS_ON_GITHUB).build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(AS_ON_GITHUB).build();

    private GitHubMarkdown() {}

    /** The page that comes of it. */
    public static Document rendered(String markdown) {
        return Jsoup.parse(RENDERER.render(PARSER.parse(markdown)));
    }
}
