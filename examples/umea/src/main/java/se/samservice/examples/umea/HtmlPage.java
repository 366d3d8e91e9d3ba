package se.samservice.examples.umea;

import java.util.Locale;

/**
 * A whole page of HTML that needs nothing beside itself: no scripts, fonts or style sheets are fetched.
 *
 * <p>The library hands over figures without styles, because a municipality's pages have their own; this is how such a page
 * can look on a desk, on a phone and in print.
 */
final class HtmlPage {

    private static final String STYLE = """
            body { margin: 0 auto; padding: 1rem; max-width: 98rem; color: #1a1a1a; background: #fff;
              font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
            h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
            h2 { margin: 3rem 0 1rem; padding-top: 1rem; border-top: 1px solid #d5d2ca; font-size: 1.3125rem; line-height: 1.25; }
            h3 { margin: 1.5rem 0 .25rem; font-size: 1.0625rem; line-height: 1.3; }
            h4 { margin: 1rem 0 .25rem; font-size: 1rem; }
            p, ul, ol { max-width: 44rem; margin: 0 0 .75rem; }
            a { color: #1d4f8c; }
            nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; max-width: none; padding: 0; list-style: none; }
            nav a { display: inline-block; padding: .25rem 0; }
            figure { margin: 0; }
            figure > div, .scroll { overflow-x: auto; }
            .scroll table { margin: 0; }
            figure svg { display: block; width: 100%; min-width: 56rem; height: auto; }
            table { width: 100%; margin: 2rem 0; border-collapse: collapse; }
            caption { padding-bottom: .5rem; text-align: left; font-weight: bold; }
            th, td { padding: .375rem 1rem .375rem 0; border-bottom: 1px solid #d5d2ca; text-align: left;
              vertical-align: top; overflow-wrap: break-word; }
            thead th { border-bottom: 2px solid #1a1a1a; white-space: nowrap; }
            tbody td:first-child { white-space: nowrap; }
            tbody th { font-weight: normal; }
            th[scope=rowgroup] { padding-top: 1.25rem; font-weight: bold; }
            th[scope=rowgroup]::first-letter { text-transform: uppercase; }
            td { color: #4a4a4a; }
            .paper > article > :not(figure) { max-width: 46rem; margin-left: auto; margin-right: auto; }
            .paper h2 { margin-top: 2rem; margin-bottom: .5rem; padding-top: .75rem; border-top: 2px solid #1a1a1a;
              font-size: 1.25rem; line-height: 1.3; }
            .paper h3 { margin-top: 1rem; margin-bottom: .25rem; font-size: 1rem; }
            .paper p, .paper ul { margin-top: .25rem; margin-bottom: .75rem; }
            .paper ul { box-sizing: border-box; padding-left: 1.25rem; }
            .paper li { margin: .25rem 0; overflow-wrap: anywhere; }
            .paper > article > table { margin-top: .5rem; margin-bottom: 1rem; }
            .paper > article > table td { width: 40%; }
            .paper > article > table caption { position: absolute; width: 1px; height: 1px; overflow: hidden;
              clip-path: inset(50%); }
            @media screen and (max-width: 40rem) {
              caption, tbody, tr, tbody th { display: block; }
              thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
              tr { padding: .5rem 0; border-bottom: 1px solid #d5d2ca; }
              th, td { padding: 0; border: 0; }
              tbody th[scope=row] { font-weight: bold; }
              td { display: inline; }
              td + td:not(:empty)::before { content: " · "; }
              td[data-label] { display: block; }
              td[data-label]:empty { display: none; }
              td[data-label]:not(:empty)::before { content: attr(data-label) ": "; }
            }
            @media print {
              @page { size: A4 landscape; margin: 12mm; }
              body { padding: 0; font-size: 10pt; }
              h1 { margin-bottom: 3mm; font-size: 14pt; }
              figure svg { min-width: 0; max-height: 170mm; }
              figure > div { overflow: visible; }
              figure > div, tr, caption { break-inside: avoid; }
              tbody tr:first-child { break-after: avoid; }
              .paper { page: upright; font-size: 9pt; line-height: 1.3; }
              .paper > article > :not(figure) { max-width: none; }
              .paper h2 { margin-top: 4mm; margin-bottom: 1mm; padding-top: 1mm; border-top-width: 1px; font-size: 11pt; }
              .paper h3 { margin-top: 1mm; font-size: 9pt; }
              .paper h2, .paper h3 { break-after: avoid; }
              .paper li { margin: 0; }
              .paper p, .paper ul { margin-bottom: 1mm; }
              .paper > article > table { margin-top: 0; margin-bottom: 1mm; }
              .paper > article > table th, .paper > article > table td { padding: .5mm 0; }
              .paper figure svg { max-height: 78mm; }
              .paper figure table { display: none; }
            }
            @page upright { size: A4 portrait; margin: 12mm 16mm; }
            """;

    private HtmlPage() {}

    /**
     * A page.
     *
     * @param title plain text, told by the browser's tab and as the heading
     * @param content HTML that stands below the heading
     */
    static String of(Locale locale, String title, String content) {
        return headed(locale, title, "<h1>" + escaped(title) + "</h1>\n" + content);
    }

    /**
     * A page whose content brings its heading.
     *
     * @param title plain text, told by the browser's tab
     * @param content HTML, with a heading of level 1
     */
    static String headed(Locale locale, String title, String content) {
        return page(locale, title, "<main>\n" + content);
    }

    /**
     * A page that is read from top to bottom, as one reads a letter.
     *
     * @param title plain text, told by the browser's tab
     * @param content HTML, with a heading of level 1
     */
    static String article(Locale locale, String title, String content) {
        return page(locale, title, "<main class=\"paper\">\n" + content);
    }

    private static String page(Locale locale, String title, String main) {
        return "<!DOCTYPE html>\n<html lang=\"" + locale.toLanguageTag()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + escaped(title)
                + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n"
                + STYLE + "</style>\n</head>\n<body>\n" + main
                + "</main>\n</body>\n</html>\n";
    }

    /** A paragraph of plain text. */
    static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>\n";
    }

    /** Text that may stand between tags and in an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
