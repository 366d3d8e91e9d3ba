package se.samservice.json.text;

/** What a text must be like to be written as UTF-8. */
public final class Characters {

    private Characters() {}

    /**
     * A text of whole characters: half of a surrogate pair, which JSON can tell of by escapes, has no UTF-8.
     *
     * @param text any text
     * @return the same text with U+FFFD for each half
     */
    public static String whole(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
