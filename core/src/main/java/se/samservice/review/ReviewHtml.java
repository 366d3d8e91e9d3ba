package se.samservice.review;

import java.util.List;
import java.util.Locale;
import se.samservice.text.CleanText;
import se.samservice.text.Markup;

/** A review as part of a page: a table for the factors and each checklist, and one with the evidence below each. */
final class ReviewHtml {

    private final Review review;
    private final ReviewText text;
    private final int level;
    private final StringBuilder out = new StringBuilder();

    ReviewHtml(Review review, Locale locale, int level) {
        this.review = review;
        this.text = ReviewText.of(locale);
        this.level = level;
    }

    String text() {
        out.append("<section lang=\"")
                .append(text.language().locale().getLanguage())
                .append("\">\n");
        element("h" + level, text.title(review));
        text.introduction(review).forEach(paragraph -> element("p", paragraph));
        factors();
        review.checklists().forEach(this::list);
        return out.append("</section>\n").toString();
    }

    private void factors() {
        element("h" + (level + 1), text.successFactors());
        table(text.factorsCaption(), List.of(text.successFactor(), text.readingHeading(), text.reasonHeading()));
        out.append("<tbody>\n");
        review.successFactors()
                .forEach(reviewed -> row(
                        text.own(reviewed.factor().getTitle()),
                        List.of(text.reading(reviewed.showing().reading()), text.reason(reviewed.showing()))));
        out.append("</tbody>\n</table>\n");
        if (review.successFactors().stream().anyMatch(reviewed -> hasEvidence(reviewed.showing()))) {
            evidenceTable(text.successFactors());
            review.successFactors()
                    .forEach(reviewed -> evidence(text.own(reviewed.factor().getTitle()), reviewed.showing()));
            out.append("</table>\n");
        }
    }

    private void list(ListReview list) {
        String title = text.own(list.checklist().getTitle());
        element("h" + (level + 1), title);
        table(
                text.listCaption(title),
                List.of(
                        text.item(),
                        text.readingHeading(),
                        text.answerHeading(),
                        text.agreementHeading(),
                        text.reasonHeading()));
        if (!list.items().isEmpty()) {
            out.append("<tbody>\n");
            list.items()
                    .forEach(item -> row(
                            text.own(item.item().getTitle()),
                            List.of(
                                    text.reading(item.showing().reading()),
                                    text.answer(item),
                                    text.agreement(item),
                                    text.reason(item.showing()))));
            out.append("</tbody>\n");
        }
        out.append("</table>\n");
        if (list.items().stream().anyMatch(item -> hasEvidence(item.showing()))) {
            evidenceTable(title);
            list.items().forEach(item -> evidence(text.own(item.item().getTitle()), item.showing()));
            out.append("</table>\n");
        }
    }

    private static boolean hasEvidence(Showing showing) {
        return !showing.evidence().isEmpty();
    }

    private void evidenceTable(String of) {
        table(text.evidenceCaption(of), List.of(text.when(), text.what(), text.kindHeading(), text.place()));
    }

    private void evidence(String title, Showing showing) {
        if (hasEvidence(showing)) {
            out.append("<tbody>\n<tr>");
            cell("th scope=\"rowgroup\" colspan=\"4\"", title);
            out.append("</tr>\n");
            showing.evidence().forEach(piece -> {
                out.append("<tr>");
                cell("td", text.days(piece));
                cell("th scope=\"row\"", text.own(piece.title()));
                cell("td", text.kind(piece.kind()));
                cell("td", CleanText.of(piece.thing().toString()));
                out.append("</tr>\n");
            });
            out.append("</tbody>\n");
        }
    }

    private void table(String caption, List<String> columns) {
        out.append("<table>\n");
        element("caption", caption);
        out.append("<thead>\n<tr>");
        columns.forEach(column -> cell("th scope=\"col\"", column));
        out.append("</tr>\n</thead>\n");
    }

    private void row(String heading, List<String> cells) {
        out.append("<tr>");
        cell("th scope=\"row\"", heading);
        cells.forEach(value -> cell("td", value));
        out.append("</tr>\n");
    }

    private void element(String tag, String value) {
        cell(tag, value);
        out.append('\n');
    }

    private void cell(String tag, String value) {
        out.append('<').append(tag).append('>');
        out.append(Markup.html(value));
        out.append("</").append(tag.split(" ", 2)[0]).append('>');
    }
}
