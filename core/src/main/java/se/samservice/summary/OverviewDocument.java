package se.samservice.summary;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import se.samservice.value.Language;
import se.samservice.value.LocalizedText;
import se.samservice.wheel.YearWheel;

/** An overview as headings, lists, a table and the year wheel in one language. */
final class OverviewDocument {

    private final PlanOverview overview;
    private final Language language;
    private final Blocks blocks;

    OverviewDocument(PlanOverview overview, Locale locale) {
        this.overview = overview;
        this.language = Language.of(Objects.requireNonNull(locale, "locale"));
        this.blocks = new Blocks(language);
    }

    List<Block> blocks() {
        blocks.heading(0, Phrase.text(overview.getTitle(), language));
        blocks.paragraph(overview.getMunicipality() + ". " + period());
        texts(say("Mål", "Goals"), overview.getGoals());
        texts(say("Klart", "Delivered"), overview.getDelivered());
        texts(say("Återstår", "To be delivered"), overview.getUndelivered());
        measures();
        blocks.heading(1, say("I siffror", "In numbers"));
        blocks.addAll(new NumbersTable(language)
                .blocks(
                        say("Siffror för hela tiden", "Numbers of the whole time"),
                        overview.getNumbers(),
                        Optional.empty()));
        blocks.effects(overview.getEffects());
        wheel();
        return blocks.all();
    }

    private String say(String swedish, String english) {
        return language.choose(swedish, english);
    }

    private String period() {
        String asOf = SpokenDate.of(overview.getAsOf(), language);
        return time() + say("Uppgifterna är från den ", "The facts are from ") + asOf + ".";
    }

    /** As exactly as it is known, and not at all if neither end is. */
    private String time() {
        Optional<String> start = overview.getStart().map(date -> SpokenDate.of(date, language));
        Optional<String> end = overview.getEnd().map(date -> SpokenDate.of(date, language));
        if (start.isPresent() && end.isPresent()) {
            return Phrase.upperFirst(start.get()) + " – " + end.get() + ". ";
        }
        return start.map(date -> say("Sedan ", "Since ") + date + ". ")
                .or(() -> end.map(date -> say("Till och med ", "Up to ") + date + ". "))
                .orElse("");
    }

    private void texts(String heading, List<LocalizedText> texts) {
        if (!texts.isEmpty()) {
            blocks.heading(1, heading);
            blocks.items(texts.stream().map(text -> Phrase.text(text, language)).toList());
        }
    }

    private void measures() {
        if (!overview.getMeasures().isEmpty()) {
            blocks.heading(1, say("Åtgärder", "Measures"));
            blocks.items(overview.getMeasures().entrySet().stream()
                    .map(entry -> entry.getKey().label(language.locale()) + ": " + entry.getValue())
                    .toList());
        }
    }

    private void wheel() {
        YearWheel wheel =
                overview.getWheel().toBuilder().locale(language.locale()).build();
        blocks.heading(1, say("Året i servicearbetet", "The year of the service work"));
        blocks.add(new Block.Figure(wheel.toHtml(), lowered(wheel.toMarkdown())));
    }

    /** The list has headings of its own, which here stand two levels down. */
    private static String lowered(String markdown) {
        return markdown.replaceAll("(?m)^(#{1,2} )", "##$1");
    }
}
