package se.samservice.json.binding;

import java.util.List;
import se.samservice.finding.Rule;

/** What can be wrong with a document before anybody asks what it says. */
public final class StructuralRules {

    /** An empty file is what remains when writing fails. */
    public static final Rule EMPTY = Rule.error("json_empty")
            .since("0.1")
            .messageSv("Dokumentet är tomt.")
            .messageEn("The document is empty.")
            .helpSv("Kontrollera att rätt fil lästes och att den skrevs klart.")
            .helpEn("Check that the right file was read and that it was written to the end.")
            .rationale("An empty file is what remains when writing fails.")
            .source("RFC 8259")
            .build();

    /** A reader that takes any amount can be brought down by one file. */
    public static final Rule TOO_LARGE = Rule.error("json_too_large")
            .since("0.1")
            .messageSv("Dokumentet är större än {max} byte.")
            .messageEn("The document is larger than {max} bytes.")
            .helpSv("Dela upp det, en kommun i varje dokument.")
            .helpEn("Split it, one municipality to a document.")
            .rationale("A reader that takes any amount can be brought down by one file.")
            .source("Samservice data format")
            .build();

    /** JSON that systems exchange is UTF-8; guessing turns å, ä and ö into something else. */
    public static final Rule NOT_UTF8 = Rule.error("json_not_utf8")
            .since("0.1")
            .messageSv("Dokumentet är inte kodat i UTF-8.")
            .messageEn("The document is not encoded in UTF-8.")
            .helpSv("Spara om filen som UTF-8.")
            .helpEn("Save the file anew as UTF-8.")
            .rationale("JSON that systems exchange is UTF-8; guessing turns å, ä and ö into something else.")
            .source("RFC 8259 § 8.1")
            .build();

    /** A broken transfer must not be taken for a shorter dataset. */
    public static final Rule TRUNCATED = Rule.error("json_truncated")
            .since("0.1")
            .messageSv("Dokumentet tar slut mitt i ett värde.")
            .messageEn("The document ends in the middle of a value.")
            .helpSv("Hämta eller skriv filen på nytt; slutet saknas.")
            .helpEn("Fetch or write the file again; its end is missing.")
            .rationale("A broken transfer must not be taken for a shorter dataset.")
            .source("RFC 8259")
            .build();

    /** What follows cannot be understood. */
    public static final Rule SYNTAX = Rule.error("json_syntax")
            .since("0.1")
            .messageSv("Här bryter texten mot reglerna för JSON.")
            .messageEn("Here the text breaks the rules of JSON.")
            .helpSv("Se efter citattecken, kommatecken och klamrar strax före stället.")
            .helpEn("Look for quotes, commas and braces just before this place.")
            .rationale("What follows cannot be understood.")
            .source("RFC 8259")
            .build();

    /** Deep nesting and endless numbers are used to bring readers down. */
    public static final Rule LIMIT = Rule.error("json_limit")
            .since("0.1")
            .messageSv("Här överskrids gränsen: {max} {limit}.")
            .messageEn("Here the limit is passed: {max} {limit}.")
            .helpSv("Korta det som är orimligt långt eller djupt, eller ändra gränsen; se Limits i samservice-json.")
            .helpEn("Shorten what is unreasonably long or deep, or change the limit; see Limits in samservice-json.")
            .rationale("Deep nesting and endless numbers are used to bring readers down.")
            .source("Samservice data format")
            .build();

    /** Two documents in one file would be read as the first alone. */
    public static final Rule TRAILING = Rule.error("json_trailing")
            .since("0.1")
            .messageSv("Det står något efter dokumentets slut.")
            .messageEn("Something stands after the end of the document.")
            .helpSv("Ta bort det; ett dokument är ett enda objekt.")
            .helpEn("Remove it; a document is one single object.")
            .rationale("Two documents in one file would be read as the first alone.")
            .source("RFC 8259")
            .build();

    /** A number in quotes or a list of one are guesses about what was meant. */
    public static final Rule WRONG_TYPE = Rule.error("wrong_type")
            .since("0.1")
            .messageSv("Här ska det stå {expected}, inte {found}.")
            .messageEn("This should be {expected}, not {found}.")
            .helpSv("Skriv om värdet; inget omvandlas åt dig.")
            .helpEn("Write the value anew; nothing is converted for you.")
            .rationale("A number in quotes or a list of one are guesses about what was meant.")
            .source("Samservice data format")
            .build();

    /** There is one way to say unknown, and it is to say nothing. */
    public static final Rule NULL_VALUE = Rule.error("null_value")
            .since("0.1")
            .messageSv("Här står null, men det ska stå {expected}.")
            .messageEn("This is null, but it should be {expected}.")
            .helpSv("Utelämna egenskapen om värdet inte är känt.")
            .helpEn("Leave the property out if the value is not known.")
            .rationale("There is one way to say unknown, and it is to say nothing.")
            .source("Samservice data format")
            .build();

    /** What is misspelt would otherwise be lost without a word. */
    public static final Rule UNKNOWN_PROPERTY = Rule.error("unknown_property")
            .since("0.1")
            .messageSv("Egenskapen ”{property}” finns inte här.")
            .messageEn("There is no property “{property}” here.")
            .helpSv("Rätta stavningen, ta bort den, eller börja namnet med x- om den är er egen.")
            .helpEn("Correct the spelling, remove it, or begin the name with x- if it is your own.")
            .rationale("What is misspelt would otherwise be lost without a word.")
            .source("Samservice data format")
            .build();

    /** A newer version may say more than an older library knows, and must not lose it on the way. */
    public static final Rule UNKNOWN_PROPERTY_KEPT = Rule.warning("unknown_property_kept")
            .since("0.1")
            .messageSv("Egenskapen ”{property}” är okänd här; den behålls men används inte.")
            .messageEn("The property “{property}” is not known here; it is kept but not used.")
            .helpSv("Rätta stavningen, börja namnet med x- om den är er egen, eller uppdatera biblioteket.")
            .helpEn("Correct the spelling, begin the name with x- if it is your own, or update the library.")
            .rationale("A newer version may say more than an older library knows, and must not lose it on the way.")
            .source("Samservice data format")
            .build();

    /** Readers differ on which one counts. */
    public static final Rule DUPLICATE_PROPERTY = Rule.error("duplicate_property")
            .since("0.1")
            .messageSv("Egenskapen ”{property}” står redan i samma objekt.")
            .messageEn("The property “{property}” already stands in the same object.")
            .helpSv("Behåll en av dem.")
            .helpEn("Keep one of them.")
            .rationale("Readers differ on which one counts.")
            .source("RFC 8259 § 4")
            .build();

    /** Without it the rest cannot be understood. */
    public static final Rule MISSING_PROPERTY = Rule.error("missing_property")
            .since("0.1")
            .messageSv("Egenskapen ”{property}” saknas.")
            .messageEn("The property “{property}” is missing.")
            .helpSv("Lägg till den.")
            .helpEn("Add it.")
            .rationale("Without it the rest cannot be understood.")
            .source("Samservice data format")
            .build();

    /** These vocabularies are closed: a new word would change what figures mean. */
    public static final Rule UNKNOWN_TOKEN = Rule.error("unknown_token")
            .since("0.1")
            .messageSv("Ordet är inget av dem som får stå här.")
            .messageEn("The word is not one of those that may stand here.")
            .helpSv("Se listan över ord i dokumentationen; de skrivs med små bokstäver.")
            .helpEn("See the list of words in the documentation; they are written in lower case.")
            .rationale("These vocabularies are closed: a new word would change what figures mean.")
            .source("Samservice data format")
            .build();

    /** Dates and numbers that are guessed at are wrong sooner or later. */
    public static final Rule MALFORMED_VALUE = Rule.error("malformed_value")
            .since("0.1")
            .messageSv("Värdet är inte {expected}.")
            .messageEn("The value is not {expected}.")
            .helpSv("Skriv om det i den formen.")
            .helpEn("Write it in that form.")
            .rationale("Dates and numbers that are guessed at are wrong sooner or later.")
            .source("Samservice data format")
            .build();

    /** Data of another major version means something else. */
    public static final Rule VERSION_UNSUPPORTED = Rule.error("schema_version_unsupported")
            .since("0.1")
            .messageSv("Formatversion {version} kan inte läsas; det här biblioteket läser {supported}.")
            .messageEn("Format version {version} cannot be read; this library reads {supported}.")
            .helpSv("Uppdatera biblioteket, eller be om data i den äldre versionen.")
            .helpEn("Update the library, or ask for the data in the older version.")
            .rationale("Data of another major version means something else.")
            .source("Samservice data format")
            .build();

    /** Data of a newer minor version may hold more than this library understands. */
    public static final Rule VERSION_NEWER = Rule.warning("schema_version_newer")
            .since("0.1")
            .messageSv("Formatversion {version} är nyare än {supported}, som det här biblioteket känner till.")
            .messageEn("Format version {version} is newer than {supported}, which this library knows.")
            .helpSv("Uppdatera biblioteket för att få med allt.")
            .helpEn("Update the library to get everything.")
            .rationale("Data of a newer minor version may hold more than this library understands.")
            .source("Samservice data format")
            .build();

    /** Places are told as of the new version, and writing gives the new version. */
    public static final Rule VERSION_UPGRADED = Rule.info("schema_version_upgraded")
            .since("0.1")
            .messageSv("Formatversion {version} lästes som {supported}.")
            .messageEn("Format version {version} was read as {supported}.")
            .helpSv("Skriv data på nytt för att spara den i den nya versionen.")
            .helpEn("Write the data anew to save it in the new version.")
            .rationale("Places are told as of the new version, and writing gives the new version.")
            .source("Samservice data format")
            .build();

    /** A misspelt code would leave the rule as it was, unnoticed. */
    public static final Rule UNKNOWN_RULE = Rule.error("unknown_rule")
            .since("0.1")
            .messageSv("Det finns ingen regel ”{rule}” som kan graderas om.")
            .messageEn("There is no rule “{rule}” that can be regraded.")
            .helpSv("Se regelförteckningen, RULES.md; fel i själva dokumentet kan inte graderas om.")
            .helpEn("See the rule reference, RULES.md; faults of the document itself cannot be regraded.")
            .rationale("A misspelt code would leave the rule as it was, unnoticed.")
            .source("Samservice rule sets")
            .build();

    /** All of them, in the order above. */
    public static final List<Rule> ALL = List.of(
            EMPTY,
            TOO_LARGE,
            NOT_UTF8,
            TRUNCATED,
            SYNTAX,
            LIMIT,
            TRAILING,
            WRONG_TYPE,
            NULL_VALUE,
            UNKNOWN_PROPERTY,
            UNKNOWN_PROPERTY_KEPT,
            DUPLICATE_PROPERTY,
            MISSING_PROPERTY,
            UNKNOWN_TOKEN,
            MALFORMED_VALUE,
            VERSION_UNSUPPORTED,
            VERSION_NEWER,
            VERSION_UPGRADED,
            UNKNOWN_RULE);

    private StructuralRules() {}
}
