package se.samservice.validation;

import java.util.List;
import se.samservice.finding.Rule;

/**
 * The rules that stand as constraints on accessors.
 *
 * <p>The message key of a constraint is {@code se.samservice.constraint.} and the code of its rule. Other validators take
 * the text from {@code ContributorValidationMessages}, which a test holds equal to the texts here.
 */
final class ConstraintRules {

    static final String KEY_PREFIX = "se.samservice.constraint.";

    static final List<Rule> ALL = List.of(
            Rule.error("text_blank")
                    .since("0.1")
                    .messageSv("Texten är tom.")
                    .messageEn("The text is empty.")
                    .helpSv("Skriv något, eller utelämna egenskapen om den inte är obligatorisk.")
                    .helpEn("Write something, or leave the property out if it is not required.")
                    .rationale("An empty text looks like an answer and is none.")
                    .source("Samservice data model")
                    .build(),
            Rule.error("text_too_long")
                    .since("0.1")
                    .messageSv("Texten är längre än {max} tecken.")
                    .messageEn("The text is longer than {max} characters.")
                    .helpSv("Korta ned texten.")
                    .helpEn("Shorten the text.")
                    .rationale("Reports, calendars and pictures have to find room for it.")
                    .source("Samservice data model")
                    .build(),
            Rule.error("text_unprintable")
                    .since("0.1")
                    .messageSv("Texten innehåller ett tecken som inte kan visas.")
                    .messageEn("The text holds a character that cannot be shown.")
                    .helpSv("Ta bort styrtecknet eller den trasiga symbolen; radbyten kan bara stå i löpande text.")
                    .helpEn("Remove the control character or broken symbol; line breaks belong in running text only.")
                    .rationale("Such characters break XML, calendars and terminals, and hide what a text says.")
                    .source("W3C XML 1.0 § 2.2; RFC 5545 § 3.1")
                    .build(),
            Rule.error("id_malformed")
                    .since("0.1")
                    .messageSv(
                            "Id:t ska vara 1–64 tecken, bara a–z, 0–9 och bindestreck, utan bindestreck först eller sist.")
                    .messageEn(
                            "The id must be 1–64 characters, only a–z, 0–9 and hyphens, with no hyphen first or last.")
                    .helpSv("Skriv till exempel ”overboda” i stället för ”Överboda”.")
                    .helpEn("Write for example “overboda” instead of “Överboda”.")
                    .rationale("An id ends up in URLs, file names and calendars, unescaped.")
                    .source("Samservice data model")
                    .build(),
            Rule.error("position_impossible")
                    .since("0.1")
                    .messageSv("Latituden ska ligga mellan −90 och 90 och longituden mellan −180 och 180.")
                    .messageEn("The latitude must lie between −90 and 90 and the longitude between −180 and 180.")
                    .helpSv("Ange grader i WGS84. Meter i SWEREF 99 TM måste räknas om först.")
                    .helpEn("Give degrees in WGS84. Metres in SWEREF 99 TM have to be converted first.")
                    .rationale("Most municipal systems give metres in SWEREF 99 TM, which look like numbers too.")
                    .source("EPSG:4326")
                    .build(),
            Rule.error("period_reversed")
                    .since("0.1")
                    .messageSv("Perioden slutar innan den börjar.")
                    .messageEn("The period ends before it starts.")
                    .helpSv("Byt plats på datumen, eller rätta det som är fel.")
                    .helpEn("Swap the dates, or correct the one that is wrong.")
                    .rationale("No day lies in such a period, so whatever it belongs to disappears.")
                    .source("Samservice data model")
                    .build(),
            Rule.error("number_negative")
                    .since("0.1")
                    .messageSv("Talet får inte vara negativt.")
                    .messageEn("The number must not be negative.")
                    .helpSv("Ange noll eller mer, eller utelämna egenskapen om talet inte är känt.")
                    .helpEn("Give zero or more, or leave the property out if the number is not known.")
                    .rationale("Negative counts are used by some systems to mean unknown; here unknown is left out.")
                    .source("Samservice data model")
                    .build(),
            Rule.error("number_too_small")
                    .since("0.1")
                    .messageSv("Talet ska vara minst {value}.")
                    .messageEn("The number must be at least {value}.")
                    .helpSv("Rätta talet, eller utelämna egenskapen om den inte är obligatorisk.")
                    .helpEn("Correct the number, or leave the property out if it is not required.")
                    .rationale("Smaller numbers name no day, week or length that exists.")
                    .source("Samservice data model")
                    .build(),
            Rule.error("number_too_large")
                    .since("0.1")
                    .messageSv("Talet får vara högst {value}.")
                    .messageEn("The number must be at most {value}.")
                    .helpSv("Rätta talet, eller utelämna egenskapen om den inte är obligatorisk.")
                    .helpEn("Correct the number, or leave the property out if it is not required.")
                    .rationale("Larger numbers name no day, week or length that exists.")
                    .source("Samservice data model")
                    .build(),
            Rule.error("list_empty")
                    .since("0.1")
                    .messageSv("Listan är tom, men ska ha minst en post.")
                    .messageEn("The list is empty, but must hold at least one entry.")
                    .helpSv("Lägg till det som hör hit.")
                    .helpEn("Add what belongs here.")
                    .rationale("A need without a village or hours without a day tell nothing.")
                    .source("Samservice data model")
                    .build(),
            Rule.error("municipality_code_malformed")
                    .since("0.1")
                    .messageSv("Kommunkoden ska vara fyra siffror.")
                    .messageEn("The municipality code must be four digits.")
                    .helpSv("Skriv till exempel ”2480” eller ”0180”, med inledande nolla.")
                    .helpEn("Write for example “2480” or “0180”, with the leading zero.")
                    .rationale("Spreadsheets drop the leading zero of codes such as 0180.")
                    .source("SCB, länskoder och kommunkoder")
                    .build(),
            Rule.error("county_code_malformed")
                    .since("0.1")
                    .messageSv("Länskoden ska vara två siffror.")
                    .messageEn("The county code must be two digits.")
                    .helpSv("Skriv till exempel ”24” eller ”01”, med inledande nolla.")
                    .helpEn("Write for example “24” or “01”, with the leading zero.")
                    .rationale("Spreadsheets drop the leading zero of codes such as 01.")
                    .source("SCB, länskoder och kommunkoder")
                    .build(),
            Rule.error("settlement_code_malformed")
                    .since("0.1")
                    .messageSv("Bebyggelseområdeskoden ska ha formen 2480TB117.")
                    .messageEn("The settlement code must have the form 2480TB117.")
                    .helpSv("Fyra siffror för kommunen, T, S, F, V eller H, C eller B, och tre siffror.")
                    .helpEn("Four digits for the municipality, T, S, F, V or H, C or B, and three digits.")
                    .rationale("Figures from Statistics Sweden are joined on this code.")
                    .source("SCB, bebyggelseområdeskoder sedan 2021")
                    .build(),
            Rule.error("legacy_settlement_code_malformed")
                    .since("0.1")
                    .messageSv("Den äldre ortskoden ska ha formen T8348 eller S8463.")
                    .messageEn("The older settlement code must have the form T8348 or S8463.")
                    .helpSv("T för tätort eller S för småort, och fyra siffror.")
                    .helpEn("T for an urban or S for a small locality, and four digits.")
                    .rationale("Figures from before 2021 are joined on this code.")
                    .source("SCB, tätorts- och småortskoder till och med 2020")
                    .build());

    private ConstraintRules() {}
}
