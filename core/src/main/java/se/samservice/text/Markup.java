package se.samservice.text;

/**
 * Text from data as it may stand within markup, of which nothing acts as markup.
 *
 * <p>What is written keeps its characters; {@link CleanText} takes those away that no document may hold.
 */
public final class Markup {

    private static final int FIRST_RIGHT_TO_LEFT = 0x590;

    private static final String MARKDOWN = "\\`*_{}[]()#+!|~$:@-=.";

    private Markup() {}

    /**
     * Text within HTML, SVG or XML, between tags or in an attribute.
     *
     * @param text any text
     * @return the text with entities for what would act
     */
    public static String xml(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        xml(escaped, text);
        return escaped.toString();
    }

    /**
     * Adds text within HTML, SVG or XML, between tags or in an attribute.
     *
     * @param out where to add it
     * @param text any text
     */
    public static void xml(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    /**
     * Text between tags of HTML that must not turn what stands beside it, should it be written from right to left.
     *
     * @param text any text
     * @return the text as by {@link #xml(String)}, isolated if need be
     */
    public static String html(String text) {
        boolean turned = text.chars().anyMatch(c -> c >= FIRST_RIGHT_TO_LEFT);
        return turned ? "<bdi>" + xml(text) + "</bdi>" : xml(text);
    }

    /**
     * Text at the start of a line of Markdown or within, as CommonMark and GitHub read it, tables included. Readers that look for addresses
     * make links of them all the same.
     *
     * @param text any text
     * @return the text with backslashes before what would act, and entities for what HTML would take for its own
     */
    public static String markdown(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default ->
                    escaped.append(MARKDOWN.indexOf(c) >= 0 && acts(text, i) ? "\\" : "")
                            .append(c);
            }
        }
        return escaped.toString();
    }

    /** What acts only in some places reads better as it is in all others. */
    private static boolean acts(String text, int i) {
        return switch (text.charAt(i)) {
            case '(' -> follows(']', text, i);
            case ')' -> follows(']', text, i) || endsNumberOfList(text, i);
            case '.' -> endsNumberOfList(text, i);
            case '-', '=' -> i == 0;
            case ':' -> text.startsWith("://", i);
            default -> true;
        };
    }

    private static boolean follows(char before, String text, int i) {
        return i > 0 && text.charAt(i - 1) == before;
    }

    private static boolean endsNumberOfList(String text, int i) {
        boolean ends = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
        return i > 0 && ends && text.chars().limit(i).allMatch(c -> c >= '0' && c <= '9');
    }
}
