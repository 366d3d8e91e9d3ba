package se.samservice.json;

import java.util.Locale;
import se.samservice.value.Language;
import se.samservice.value.Term;

/** Something a document may have only so much of. What is beyond it is a finding, never an exception. */
public enum Limit implements Term {

    /**
     * Bytes of one document: 64 MiB. All of Sweden's villages, shops and needs take about 12, so a whole nation has room
     * five times over, and a document of faults still fits into a small server's memory.
     */
    BYTES(64 * 1024 * 1024, "byte", "bytes"),

    /**
     * Levels of objects and lists in each other: 32. The format itself needs nine. No more than 400 are read of a document
     * that is upgraded, whatever is set.
     */
    DEPTH(32, "nivåer av objekt och listor", "levels of objects and lists"),

    /** Characters (UTF-16) of one text: 1 000 000. A thick book; the longest texts of the format are letters. */
    STRING_LENGTH(1_000_000, "tecken i en text", "characters in a text"),

    /**
     * Characters (UTF-16) of a property's name that the format does not know: 200. Its own longest name has about 30;
     * those nobody knows are repeated in findings.
     */
    NAME_LENGTH(200, "tecken i ett namn", "characters in a name"),

    /** Digits of one number, those of the exponent included: 100. No number needs more than 20. */
    NUMBER_LENGTH(100, "siffror i ett tal", "digits in a number"),

    /**
     * Values, names and ends of objects and lists in one document: 10 000 000. A well-filled document has one to every
     * eight bytes; one that is nothing but brackets would take a hundred times its size when read.
     */
    TOKENS(10_000_000, "värden och namn", "values and names");

    private final int standard;
    private final String swedish;
    private final String english;

    Limit(int standard, String swedish, String english) {
        this.standard = standard;
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * The limit that holds unless another one is set.
     *
     * @return at least 1
     */
    public int standard() {
        return standard;
    }

    /** The unit, as it follows a number: <i>32 levels of objects and lists</i>. */
    @Override
    public String label(Locale locale) {
        return Language.of(locale).choose(swedish, english);
    }
}
