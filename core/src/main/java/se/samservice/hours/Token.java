package se.samservice.hours;

import java.time.Month;

/**
 * A piece of a text with opening hours.
 *
 * @param kind what it is
 * @param word what it means, if it is a word
 * @param number what stands before the point, if it is a number
 * @param minute what stands after the point, or -1 when nothing does
 * @param digits how many digits it has
 * @param start where it begins
 * @param end where it ends, itself not part of it
 */
record Token(Kind kind, Word word, int number, int minute, int digits, int start, int end) {

    /** What a piece is. */
    enum Kind {
        WORD,
        NUMBER,
        DASH,
        SLASH,
        SEPARATOR,
        SEMICOLON,
        UNKNOWN,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(Word.Part part) {
        return word == part;
    }

    /** A hyphen, or a word for it. */
    boolean isTo() {
        return is(Kind.DASH) || is(Word.Part.TO);
    }

    boolean isMonth() {
        return word instanceof Word.OfMonth;
    }

    Month month() {
        return ((Word.OfMonth) word).month();
    }

    /** A number of one or two digits, as in a date. */
    boolean isPlain() {
        return is(Kind.NUMBER) && minute < 0 && digits <= 2;
    }
}
