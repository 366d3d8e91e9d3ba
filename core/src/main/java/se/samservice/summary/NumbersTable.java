package se.samservice.summary;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samservice.collaboration.Certainty;
import se.samservice.need.SolutionStage;
import se.samservice.value.Language;
import se.samservice.value.Term;

/** Numbers in a table; what nobody knows is named below it instead of standing there as zero. */
final class NumbersTable {

    private final Language language;

    NumbersTable(Language language) {
        this.language = language;
    }

    private record Row(String label, String topic, Function<SummaryNumbers, Optional<String>> value) {}

    /** The table, and below it what is not known and how to read a range. */
    List<Block> blocks(String caption, SummaryNumbers numbers, Optional<SummaryNumbers> previous) {
        List<List<String>> rows = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Row row : rows(numbers)) {
            Optional<String> value = row.value().apply(numbers);
            Optional<String> earlier = previous.flatMap(row.value());
            if (value.isPresent() || earlier.isPresent()) {
                List<String> cells = new ArrayList<>(List.of(row.label(), value.orElse(say("okänt", "unknown"))));
                previous.ifPresent(any -> cells.add(earlier.orElse(say("okänt", "unknown"))));
                rows.add(cells);
            } else if (!row.topic().isEmpty() && !unknown.contains(row.topic())) {
                unknown.add(row.topic());
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            List<String> columns = new ArrayList<>(List.of(say("Vad", "What"), say("Antal", "Number")));
            previous.ifPresent(any -> columns.add(say("Halvåret före", "Half-year before")));
            blocks.add(new Block.Table(caption, columns, rows));
        }
        if (rows.stream().flatMap(row -> row.subList(1, row.size()).stream()).anyMatch(cell -> cell.contains("–"))) {
            blocks.add(
                    new Block.Paragraph(
                            say(
                                    "Två tal, som 3–5, betyder minst tre och högst fem: för några händelser är bara året eller månaden känt.",
                                    "Two numbers, such as 3–5, mean at least three and at most five: of some things only the year or month is known.")));
        }
        if (!unknown.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    say("Inget är känt om ", "Nothing is known about ") + Listed.of(unknown, language) + "."));
        }
        return blocks;
    }

    private List<Row> rows(SummaryNumbers numbers) {
        List<Row> rows = new ArrayList<>();
        String events = say("besök och träffar", "visits and meetings");
        String matters = say("frågor från bygden", "questions from the villages");
        String dialogues = say("dialoger med myndigheter", "dialogues with authorities");
        String needs = say("behov", "needs");
        String shops = say("butiker och service", "shops and services");
        count(
                rows,
                say("Besök och träffar i orterna", "Visits and meetings in villages"),
                events,
                SummaryNumbers::getVisits);
        count(rows, say("Orter som har fått besök", "Villages visited"), events, SummaryNumbers::getVillagesVisited);
        count(
                rows,
                say("Frågor från bygden", "Questions from the villages"),
                matters,
                SummaryNumbers::getMattersReceived);
        count(rows, say("Besvarade frågor", "Questions answered"), matters, SummaryNumbers::getMattersAnswered);
        rows.add(new Row(
                say("Dagar till svar (median)", "Days to an answer (median)"),
                "",
                any -> any.getMedianDaysToAnswer().map(this::days)));
        count(rows, say("Frågor som väntar på svar", "Questions waiting"), matters, SummaryNumbers::getMattersWaiting);
        count(
                rows,
                say("Inledda dialoger med myndigheter", "Dialogues with authorities opened"),
                dialogues,
                SummaryNumbers::getDialoguesOpened);
        count(rows, say("Avslutade dialoger", "Dialogues ended"), dialogues, SummaryNumbers::getDialoguesEnded);
        count(rows, say("Pågående dialoger", "Dialogues going on"), dialogues, SummaryNumbers::getDialoguesOngoing);
        count(rows, say("Nya behov", "New needs"), needs, SummaryNumbers::getNeedsRaised);
        count(rows, say("Uppfyllda behov", "Needs met"), needs, SummaryNumbers::getNeedsMet);
        count(rows, say("Öppna behov", "Open needs"), needs, SummaryNumbers::getNeedsOpen);
        rows.add(new Row(
                say("Lösningar efter skede", "Solutions by stage"),
                say("lösningar", "solutions"),
                any -> stages(any.getSolutions())));
        count(rows, say("Butiker som har öppnat", "Shops opened"), shops, SummaryNumbers::getShopsOpened);
        count(rows, say("Butiker som har stängt", "Shops closed"), shops, SummaryNumbers::getShopsClosed);
        count(rows, say("Service som har tillkommit", "Services won"), shops, SummaryNumbers::getServicesWon);
        count(rows, say("Service som har försvunnit", "Services lost"), shops, SummaryNumbers::getServicesLost);
        count(
                rows,
                say("Artiklar, filmer och annat publicerat", "Articles, films and the like"),
                say("det som har publicerats", "publications"),
                SummaryNumbers::getPublications);
        rows.add(new Row(
                say("Arvoderingar till lokala aktörer", "Compensations to local actors"),
                say("arvoderingar", "compensations"),
                this::compensations));
        count(
                rows,
                say("Resultat som andra har tagit vidare", "Results taken up"),
                say("resultat som tagits vidare", "results taken up"),
                SummaryNumbers::getResultsTakenUp);
        for (Certainty certainty : numbers.getEffects().keySet()) {
            rows.add(new Row(
                    say("Spinoff-effekter (", "Spin-off effects (") + Phrase.term(certainty, language) + ")",
                    "",
                    any -> Optional.ofNullable(any.getEffects().get(certainty)).map(Count::toString)));
        }
        rows.add(new Row(
                say("Gjort av det som årshjulet tar upp", "Done of what the year wheel lists"),
                say("årets återkommande arbete", "the recurring work of the year"),
                this::cycle));
        return rows;
    }

    private String say(String swedish, String english) {
        return language.choose(swedish, english);
    }

    private static void count(
            List<Row> rows, String label, String topic, Function<SummaryNumbers, Optional<Count>> number) {
        rows.add(new Row(label, topic, numbers -> number.apply(numbers).map(Count::toString)));
    }

    private String days(MedianDays median) {
        String days = Double.toString(median.days());
        String shown = days.endsWith(".0") ? days.substring(0, days.length() - 2) : days.replace(".", say(",", "."));
        return shown
                + say(" (av ", " (of ")
                + median.of()
                + (median.of() == 1 ? say(" fråga)", " question)") : say(" frågor)", " questions)"));
    }

    private Optional<String> stages(Map<SolutionStage, Count> byStage) {
        return Optional.of(byStage.entrySet().stream()
                        .filter(entry -> entry.getValue().atMost() > 0)
                        .map(entry -> term(entry.getKey()) + " " + entry.getValue())
                        .collect(Collectors.joining(", ")))
                .filter(any -> !byStage.isEmpty())
                .map(text -> text.isEmpty() ? "0" : text);
    }

    private String term(Term term) {
        return Phrase.term(term, language);
    }

    private Optional<String> compensations(SummaryNumbers numbers) {
        return numbers.getCompensations()
                .map(count -> count
                        + numbers.getCompensationSek()
                                .filter(sum -> count.atLeast() > 0)
                                .map(sum -> say(", sammanlagt ", ", in all SEK ") + grouped(sum) + say(" kr", ""))
                                .orElse(""));
    }

    /** Digits by three, with a space that does not break. */
    private static String grouped(BigInteger number) {
        return number.toString().replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", "\u00a0");
    }

    private Optional<String> cycle(SummaryNumbers numbers) {
        return numbers.getOccurrencesDue()
                .flatMap(due -> numbers.getOccurrencesDone().map(done -> done + say(" av ", " of ") + due));
    }
}
