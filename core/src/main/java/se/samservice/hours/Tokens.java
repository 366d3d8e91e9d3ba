package se.samservice.hours;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Locale;
import se.samservice.hours.Token.Kind;

/** Cuts a text into pieces, no further than it is asked for. */
final class Tokens {

    /** Longer than any word that is known. */
    private static final int LONGEST_WORD = 40;

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private static final String SEPARATORS = ",.:&+";

    private final String text;
    private final ArrayDeque<Token> ahead = new ArrayDeque<>();
    private int at;

    Tokens(String text) {
        this.text = text;
    }

    Token next() {
        Token next = peek(0);
        ahead.removeFirst();
        return next;
    }

    /** The piece after so many others; the end comes again and again. */
    Token peek(int others) {
        while (ahead.size() <= others) {
            ahead.addLast(cut());
        }
        Iterator<Token> pieces = ahead.iterator();
        for (int i = 0; i < others; i++) {
            pieces.next();
        }
        return pieces.next();
    }

    private Token cut() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        int start = at;
        if (start == text.length()) {
            return sign(Kind.END, start);
        }
        char c = text.charAt(start);
        if (isDigit(start)) {
            return number(start);
        }
        if (Character.isLetter(c)) {
            return word(start);
        }
        at += Character.charCount(text.codePointAt(start));
        return sign(kind(c), start);
    }

    private static Kind kind(char c) {
        if (DASHES.indexOf(c) >= 0) {
            return Kind.DASH;
        }
        if (SEPARATORS.indexOf(c) >= 0) {
            return Kind.SEPARATOR;
        }
        return c == ';' ? Kind.SEMICOLON : c == '/' ? Kind.SLASH : Kind.UNKNOWN;
    }

    private Token sign(Kind kind, int start) {
        return new Token(kind, Word.Part.UNKNOWN, 0, -1, 0, start, at);
    }

    private Token word(int start) {
        while (at < text.length() && isPartOfWord(text.charAt(at))) {
            at++;
        }
        // Texts from a Mac may have the dots of å, ä and ö as characters of their own.
        Word word = at - start > LONGEST_WORD
                ? Word.Part.UNKNOWN
                : Word.of(Normalizer.normalize(text.substring(start, at), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT));
        return new Token(Kind.WORD, word, 0, -1, 0, start, at);
    }

    private Token number(int start) {
        while (isDigit(at)) {
            at++;
        }
        int digits = at - start;
        int minute = -1;
        boolean pointed = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ':');
        if (pointed && isDigit(at + 1) && isDigit(at + 2) && !isDigit(at + 3)) {
            minute = value(at + 1, 2);
            at += 3;
        }
        int number = digits <= 4 ? value(start, digits) : Integer.MAX_VALUE;
        return new Token(Kind.NUMBER, Word.Part.UNKNOWN, number, minute, digits, start, at);
    }

    private int value(int start, int digits) {
        int value = 0;
        for (int i = start; i < start + digits; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
