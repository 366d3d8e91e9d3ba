package se.samservice.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.method.EvidenceKind;
import se.samservice.text.CleanText;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.HalfYear;
import se.samservice.value.Language;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** The library's own words in a review, and texts from data on one line. */
record ReviewText(Language language) {

    private static final int NAMES_IN_SENTENCE = 3;

    static ReviewText of(Locale locale) {
        return new ReviewText(Language.of(locale));
    }

    static LocalizedText halfYear(HalfYear halfYear) {
        String year = halfYear.toString().substring(0, 4);
        return halfYear.half() == 1
                ? LocalizedText.of("första halvåret " + year, "first half of " + year)
                : LocalizedText.of("andra halvåret " + year, "second half of " + year);
    }

    private String say(String swedish, String english) {
        return language.choose(swedish, english);
    }

    /** A text from data. */
    String own(LocalizedText text) {
        return CleanText.of(text.in(language.locale()));
    }

    String kind(EvidenceKind kind) {
        return CleanText.of(kind.label(language.locale()));
    }

    /** A label within a sentence; a word of somebody else's stays as it is. */
    private String small(EvidenceKind kind) {
        String label = kind(kind);
        return kind.isKnown() ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    String reading(Reading reading) {
        return reading.label(language.locale());
    }

    String reason(Showing showing) {
        List<String> sentences = new ArrayList<>();
        Map<EvidenceKind, Integer> counts = showing.counts();
        if (!counts.isEmpty()) {
            sentences.add(counts(counts));
        } else if (showing.gaps().stream().noneMatch(gap -> saysAll(gap.kind()))) {
            sentences.add(say("Inget noterat i perioden: ", "Nothing noted in the period: ")
                    + showing.lookedFor().stream().map(this::small).collect(Collectors.joining(", ")) + ".");
        }
        showing.gaps().forEach(gap -> sentences.add(gap(gap)));
        return String.join(" ", sentences);
    }

    private String counts(Map<EvidenceKind, Integer> counts) {
        String text = counts.entrySet().stream()
                .map(count -> small(count.getKey()) + ": " + count.getValue())
                .collect(Collectors.joining(", "));
        return (counts.keySet().iterator().next().isKnown() ? capital(text) : text) + ".";
    }

    private static boolean saysAll(GapKind kind) {
        return kind == GapKind.NOTHING_TO_LOOK_FOR || kind == GapKind.NO_DATA_YET;
    }

    private static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    String gap(Gap gap) {
        String about = some(
                gap.kind() == GapKind.HALF_YEARS_WITHOUT
                        ? gap.halfYears().stream().map(ReviewText::halfYear).toList()
                        : gap.names());
        return switch (gap.kind()) {
            case NOTHING_TO_LOOK_FOR ->
                say("Vad som skulle visa det är inte angivet.", "What would show it is not stated.");
            case NO_DATA_YET -> say("Uppgifterna når inte in i perioden.", "The data does not reach into the period.");
            case VAGUE_DATES ->
                say(
                                "Kan höra till perioden, men datumet är för vagt: ",
                                "May belong to the period, but the date is too vague: ")
                        + about + ".";
            case HALF_YEARS_WITHOUT -> say("Inget noterat under ", "Nothing noted in the ") + about + ".";
            case VILLAGES_WITHOUT ->
                say("Inget noterat i dessa pilotorter: ", "Nothing noted in these pilot villages: ") + about + ".";
            case PLANNED_NOT_NOTED ->
                say(
                                "Planerat i årshjulet, men inget är noterat: ",
                                "Planned in the annual cycle, but nothing is noted: ")
                        + about + ".";
            case UNANSWERED -> say("Väntar på svar: ", "Waiting for an answer: ") + about + ".";
            case NO_PART ->
                say("Vad kommunen har gjort är inte noterat: ", "The municipality's part is not noted: ") + about + ".";
            case NOT_USABLE ->
                say("Saknar licens, användare eller samtycke: ", "Without licence, users or consent: ") + about + ".";
            case NOBODY_NAMED ->
                say("Namnger varken butik eller aktör: ", "Names neither shop nor actor: ") + about + ".";
            case NOT_SENT -> say("Inte noterat som skickat: ", "Not noted as sent: ") + about + ".";
            case NOT_TOLD ->
                say("Inte noterat att någon har fått höra om det: ", "Nobody is noted to have been told: ") + about
                        + ".";
            case TAKEN_UP_BY_NOBODY ->
                say("Var det togs in är inte noterat: ", "Where it was taken up is not noted: ") + about + ".";
        };
    }

    private String some(List<LocalizedText> names) {
        List<String> shown =
                names.stream().limit(NAMES_IN_SENTENCE).map(this::own).toList();
        int others = names.size() - shown.size();
        return others == 0
                ? and(shown)
                : String.join(", ", shown) + say(" och " + others + " till", " and " + others + " more");
    }

    private String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + say(" och ", " and ") + names.get(last);
    }

    String title(Review review) {
        return say("Vad uppgifterna visar", "What the data shows") + ": " + CleanText.of(review.owner()) + ", "
                + period(review.period());
    }

    private String period(DatePeriod period) {
        boolean whole = period.getStart().isPresent() && period.getEnd().isPresent();
        if (!whole) {
            String from = period.getStart()
                    .map(start -> say("från och med ", "from ") + start)
                    .orElse("");
            String to = period.getEnd()
                    .map(end -> say("till och med ", "until ") + end)
                    .orElse("");
            return from.isEmpty() && to.isEmpty() ? say("all tid", "all time") : from + to;
        }
        PartialDate start = period.getStart().orElseThrow();
        PartialDate end = period.getEnd().orElseThrow();
        HalfYear halfYear = HalfYear.from(start.earliest());
        boolean isHalfYear = halfYear.firstDay().equals(start.earliest())
                && halfYear.lastDay().equals(end.latest());
        return isHalfYear ? own(halfYear(halfYear)) : start.equals(end) ? start.toString() : start + "–" + end;
    }

    /** As short as the days allow: a year, a month, a day, or from one to another. */
    String days(Days days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        boolean months = first.getDayOfMonth() == 1 && last.equals(last.withDayOfMonth(last.lengthOfMonth()));
        boolean years = months && first.getMonthValue() == 1 && last.getMonthValue() == 12;
        int length = years ? 4 : months ? 7 : 10;
        String from = first.toString().substring(0, length);
        String to = last.toString().substring(0, length);
        return from.equals(to) ? from : from + "–" + to;
    }

    /** Its beginning and its end, each as exactly as it is known: no day where only the month is known. */
    String days(Evidence piece) {
        if (piece.start().length() == 1 && piece.end().length() == 1) {
            return days(piece.days());
        }
        String from = oneOf(piece.start());
        String to = oneOf(piece.end());
        return from.equals(to) ? from : from + "–" + to;
    }

    /** The day, month or year that a day nobody knows exactly lies in. */
    private String oneOf(Days days) {
        String first = days.first().toString();
        String last = days.last().toString();
        return Stream.of(10, 7, 4)
                .filter(length -> first.regionMatches(0, last, 0, length))
                .findFirst()
                .map(length -> first.substring(0, length))
                .orElseGet(() -> days(days));
    }

    List<String> introduction(Review review) {
        return Stream.of(
                        say("Uppgifterna är sedda från ", "The data is seen from ") + review.today() + ". "
                                + say(
                                        "Det som inte är noterat kan vara gjort ändå. Det som saknar datum står med den dag uppgifterna är från, och det som pågår står fram till den.",
                                        "What is not noted may have been done all the same. What has no date stands with the day of the data, and what goes on stands up to it."),
                        say(
                                "Visat: det finns belägg i perioden, och inget av vikt saknas. Delvis visat: det finns belägg, men något av vikt saknas, eller så är datumen för vaga. Inte visat: det finns inga belägg.",
                                "Shown: there is evidence in the period, and nothing that weighs is missing. Partly shown: there is evidence, but something that weighs is missing, or the dates are too vague. Not shown: there is no evidence."))
                .toList();
    }

    String successFactors() {
        return say("Framgångsfaktorer", "Success factors");
    }

    String successFactor() {
        return say("Framgångsfaktor", "Success factor");
    }

    String item() {
        return say("Punkt", "Item");
    }

    String readingHeading() {
        return say("Uppgifterna", "The data");
    }

    String reasonHeading() {
        return say("Skäl", "Reason");
    }

    String answerHeading() {
        return say("Eget svar", "Own answer");
    }

    String agreementHeading() {
        return say("Jämförelse", "Comparison");
    }

    String evidenceCaption(String of) {
        return say("Belägg: ", "Evidence: ") + of;
    }

    String factorsCaption() {
        return say(
                "Framgångsfaktorerna och vad uppgifterna visar av dem",
                "The success factors and what the data shows of them");
    }

    String listCaption(String title) {
        return title
                + say(": vad uppgifterna visar och vad som har svarats", ": what the data shows and what was answered");
    }

    String when() {
        return say("När", "When");
    }

    String what() {
        return say("Vad", "What");
    }

    String kindHeading() {
        return say("Slag", "Kind");
    }

    String place() {
        return say("I uppgifterna", "In the data");
    }

    String noAnswer() {
        return say("Inget svar i perioden", "No answer in the period");
    }

    String agreement(ItemReview item) {
        return item.agreement()
                .map(agreement -> agreement.label(language.locale()))
                .orElse("–");
    }

    String answer(ItemReview item) {
        return item.answer()
                .map(given -> given.answer().getAnswer().label(language.locale()) + ", "
                        + given.review().getDate() + ", "
                        + CleanText.of(given.review().getRole())
                        + given.answer()
                                .getComment()
                                .map(comment -> ". " + own(comment))
                                .orElse("")
                        + referred(item, given))
                .orElseGet(this::noAnswer);
    }

    /** Whoever answered may have named evidence; how much of it is counted here. */
    private String referred(ItemReview item, SelfAssessment given) {
        long named = given.answer().getEvidence().stream().distinct().count();
        long counted = given.answer().getEvidence().stream()
                .distinct()
                .filter(thing -> item.showing().evidence().stream()
                        .anyMatch(piece -> piece.thing().equals(thing)))
                .count();
        return named == 0
                ? ""
                : say(
                        " (hänvisar till " + named + ", varav " + counted + " bland beläggen)",
                        " (refers to " + named + ", " + counted + " of them among the evidence)");
    }
}
