package se.samservice.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samservice.text.CleanText;
import se.samservice.text.Markup;

/** A review as Markdown: a table for the factors and each checklist, and the evidence as lists. */
final class ReviewMarkdown {

    private final Review review;
    private final ReviewText text;
    private final StringBuilder out = new StringBuilder();

    ReviewMarkdown(Review review, Locale locale) {
        this.review = review;
        this.text = ReviewText.of(locale);
    }

    String text() {
        heading("# ", text.title(review));
        text.introduction(review).forEach(paragraph -> line("\n" + paragraph));
        factors();
        review.checklists().forEach(this::list);
        return out.toString();
    }

    private void factors() {
        heading("\n## ", text.successFactors());
        out.append('\n');
        header(List.of(text.successFactor(), text.readingHeading(), text.reasonHeading()));
        review.successFactors()
                .forEach(reviewed -> row(List.of(
                        text.own(reviewed.factor().getTitle()),
                        text.reading(reviewed.showing().reading()),
                        text.reason(reviewed.showing()))));
        review.successFactors()
                .forEach(reviewed -> evidence(text.own(reviewed.factor().getTitle()), reviewed.showing()));
    }

    private void list(ListReview list) {
        heading("\n## ", text.own(list.checklist().getTitle()));
        out.append('\n');
        header(List.of(
                text.item(),
                text.readingHeading(),
                text.answerHeading(),
                text.agreementHeading(),
                text.reasonHeading()));
        list.items()
                .forEach(item -> row(List.of(
                        text.own(item.item().getTitle()),
                        text.reading(item.showing().reading()),
                        text.answer(item),
                        text.agreement(item),
                        text.reason(item.showing()))));
        list.items().forEach(item -> evidence(text.own(item.item().getTitle()), item.showing()));
    }

    private void evidence(String title, Showing showing) {
        if (!showing.evidence().isEmpty()) {
            heading("\n### ", text.evidenceCaption(title));
            out.append('\n');
            showing.evidence()
                    .forEach(piece -> line("- " + text.days(piece) + ": " + Markup.markdown(text.own(piece.title()))
                            + " (" + Markup.markdown(text.kind(piece.kind())) + "; "
                            + Markup.markdown(CleanText.of(piece.thing().toString())) + ")"));
        }
    }

    private void heading(String marks, String title) {
        line(marks + Markup.markdown(title));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private void header(List<String> names) {
        row(names);
        line("|" + "---|".repeat(names.size()));
    }

    private void row(List<String> cells) {
        line(cells.stream().map(Markup::markdown).collect(Collectors.joining(" | ", "| ", " |")));
    }
}
