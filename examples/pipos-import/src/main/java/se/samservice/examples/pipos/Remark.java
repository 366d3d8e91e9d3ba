package se.samservice.examples.pipos;

import java.util.Locale;
import se.samservice.value.Language;

/**
 * Something to tell about a row: why it was not taken, or what was done with it.
 *
 * @param kind what it is
 * @param file the name of the file
 * @param line the line in which the row begins, 1 for the first
 * @param column the name of the column, or empty for the whole row
 * @param detail what the sentence speaks of, or empty
 */
record Remark(Kind kind, String file, long line, String column, String detail) {

    /** What there is to tell. */
    enum Kind {
        UNREADABLE_FILE(true, "filen går inte att läsa", "the file cannot be read"),
        TOO_LARGE_FILE(true, "filen är större än 64 MiB", "the file is larger than 64 MiB"),
        WRONG_CHARSET(
                true,
                "filen är inte i den teckenkodning som angavs",
                "the file is not in the character encoding that was stated"),
        EMPTY_FILE(true, "filen är tom", "the file is empty"),
        NO_HEADER(
                true,
                "första raden är inte en rubrikrad med en kolumn Namn",
                "the first row is no header with a column Namn (name)"),
        NO_ROWS(true, "det finns inga rader under rubrikraden", "there are no rows below the header"),
        TOO_FEW_FIELDS(true, "raden har färre fält än rubrikraden", "the row has fewer fields than the header"),
        TOO_MANY_FIELDS(true, "raden har fler fält än rubrikraden", "the row has more fields than the header"),
        UNBALANCED_QUOTE(
                true,
                "ett citattecken avslutas inte på raden; nästa rad lästes för sig",
                "a quotation mark is not closed in the row; the next row was read on its own"),
        HUGE_FIELD(true, "ett fält är längre än 10 000 tecken", "a field is longer than 10,000 characters"),
        CONTROL_CHARACTER(
                true, "fältet innehåller tecken som inte syns", "the field holds characters that cannot be seen"),
        GARBLED_TEXT(
                true,
                "texten är avkodad på fel sätt; pröva en annan teckenkodning",
                "the text was decoded wrongly; try another character encoding"),
        NO_NAME(true, "namnet saknas", "there is no name"),
        LONG_NAME(true, "namnet är längre än 200 tecken", "the name is longer than 200 characters"),
        UNKNOWN_SERVICE(
                true,
                "varken filens namn eller kolumnerna säger vilken service det är: {}",
                "neither the name of the file nor the columns tell which service it is: {}"),
        OTHER_MUNICIPALITY(true, "raden hör till en annan kommun: {}", "the row belongs to another municipality: {}"),
        NO_NUMBER(true, "koordinaten är inget tal", "the coordinate is no number"),
        HALF_A_POSITION(true, "en av koordinaterna saknas", "one of the coordinates is missing"),
        OUTSIDE_SWEDEN(true, "koordinaterna ligger inte i Sverige", "the coordinates do not lie in Sweden"),
        NO_LOCALITY(
                true,
                "ingen ort i förteckningen passar på namn eller ligger inom en mil",
                "no locality of the list fits by name or lies within 10 km"),
        AMBIGUOUS_LOCALITY(
                true,
                "koordinater saknas och flera orter heter så: {}",
                "there are no coordinates and several localities have that name: {}"),
        NO_COORDINATES(false, "koordinater saknas", "there are no coordinates"),
        AXES_SWAPPED(false, "koordinaterna hade bytt plats och byttes tillbaka", "the coordinates were swapped back"),
        MERGED(
                false,
                "samma plats som {}; servicen lades till där",
                "the same place as {}; its service was added there"),
        SAID_BEFORE(false, "samma plats och service som {}", "the same place and service as {}"),
        LIKELY_LOCALITY(false, "orten är troligen {}", "the locality is probably {}"),
        UNSURE_LOCALITY(false, "orten är osäker: {}", "the locality is not certain: {}"),
        UNKNOWN_FORM(
                false,
                "serviceformen känns inte igen och behölls som text: {}",
                "the form of service is not known and was kept as text: {}"),
        UNUSED_COLUMN(false, "kolumnen används inte", "the column is not used");

        private final boolean refusal;
        private final String sv;
        private final String en;

        Kind(boolean refusal, String sv, String en) {
            this.refusal = refusal;
            this.sv = sv;
            this.en = en;
        }

        /** Whether the row, or the whole file, was not taken. */
        boolean isRefusal() {
            return refusal;
        }
    }

    /** One line for people to read. */
    String text(Locale locale) {
        String sentence = Language.of(locale).choose(kind.sv, kind.en);
        return file + ":" + line + (column.isEmpty() ? "" : " [" + Cells.shown(column) + "]") + ": "
                + sentence.replace("{}", Cells.shown(detail));
    }
}
