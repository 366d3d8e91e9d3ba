package se.samservice.summary;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import se.samservice.place.Village;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.Language;

/** A draft as headings, lists and a table in one language. */
final class DraftDocument {

    private final HalfYearDraft draft;
    private final Language language;
    private final Blocks blocks;

    DraftDocument(HalfYearDraft draft, Locale locale) {
        this.draft = draft;
        this.language = Language.of(Objects.requireNonNull(locale, "locale"));
        this.blocks = new Blocks(language);
    }

    List<Block> blocks() {
        blocks.heading(0, say("Service på landsbygden, ", "Rural service, ") + halfYear());
        introduction();
        blocks.heading(1, say("Halvåret i siffror", "The half-year in numbers"));
        numbers();
        draft.getParts().forEach(this::part);
        silent();
        blocks.effects(draft.getEffects());
        undated();
        recipients();
        return blocks.all();
    }

    private String say(String swedish, String english) {
        return language.choose(swedish, english);
    }

    private String halfYear() {
        HalfYear halfYear = draft.getHalfYear();
        return (halfYear.half() == 1
                        ? say("första halvåret ", "first half of ")
                        : say("andra halvåret ", "second half of "))
                + halfYear.year();
    }

    private void introduction() {
        List<String> senders = Stream.concat(
                        Stream.of(draft.getMunicipality()),
                        draft.getProgrammeNames().stream().map(name -> name.in(language.locale())))
                .toList();
        blocks.paragraph(String.join(". ", senders) + ".");
        String asOf = SpokenDate.of(draft.getAsOf(), language);
        HalfYear halfYear = draft.getHalfYear();
        if (draft.getAsOf().isBefore(halfYear.firstDay())) {
            blocks.paragraph(say(
                    "Uppgifterna är från den " + asOf + ". Då hade halvåret inte börjat.",
                    "The facts are from " + asOf + ". The half-year had not begun then."));
        } else if (draft.getAsOf().isBefore(halfYear.lastDay())) {
            blocks.paragraph(say(
                    "Uppgifterna är från den " + asOf + ". Det som hände senare under halvåret är inte med.",
                    "The facts are from " + asOf + ". What happened later in the half-year is not included."));
        } else {
            blocks.paragraph(say("Uppgifterna är från den " + asOf + ".", "The facts are from " + asOf + "."));
        }
    }

    private void numbers() {
        List<Block> table = new NumbersTable(language)
                .blocks(say("Siffror för ", "Numbers of the ") + halfYear(), draft.getNumbers(), draft.getPrevious());
        blocks.addAll(table);
    }

    private void part(VillagePart part) {
        blocks.heading(
                1,
                part.villages().isEmpty()
                        ? say("Hela kommunen", "The whole municipality")
                        : Listed.of(part.villages().stream().map(this::name).toList(), language));
        blocks.lines(2, say("Gjort", "Done"), part.done());
        blocks.lines(2, say("På gång", "Under way"), part.ongoing());
        blocks.lines(2, say("Kommer härnäst", "Coming next"), part.next());
    }

    private String name(Id<Village> village) {
        return draft.getVillageNames().getOrDefault(village, village.value());
    }

    private void silent() {
        List<String> names = draft.getSilentVillages().stream().map(this::name).toList();
        if (!names.isEmpty()) {
            blocks.heading(1, say("Övriga orter", "Other villages"));
            blocks.paragraph(say("Inget särskilt är noterat om ", "Nothing in particular is noted about ")
                    + Listed.of(names, language) + ".");
        }
    }

    private void undated() {
        if (!draft.getUndated().isEmpty()) {
            blocks.heading(1, say("Att ta ställning till", "To be settled"));
            blocks.paragraph(
                    say(
                            "Det här kan höra till halvåret, men det är inte känt när det hände. Flytta det som hör hit och stryk resten innan summeringen skickas.",
                            "These may belong to the half-year, but it is not known when they happened. Move what belongs here and strike the rest before the summary is sent."));
            blocks.items(blocks.inLanguage(draft.getUndated()));
        }
    }

    private void recipients() {
        List<String> names = Stream.concat(
                        draft.getRecipients().stream().map(Recipient::name), draft.getShops().stream())
                .toList();
        if (!names.isEmpty()) {
            blocks.heading(1, say("Summeringen går till", "This summary goes to"));
            blocks.items(names);
        }
    }
}
