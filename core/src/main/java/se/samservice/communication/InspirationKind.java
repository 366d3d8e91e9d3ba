package se.samservice.communication;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * What kind of thing lies in the inspiration bank.
 *
 * @param token the word as it stands in JSON, for example {@code film}
 */
public record InspirationKind(String token) implements OpenCode {

    /** A film. */
    public static final InspirationKind FILM = new InspirationKind("film");

    /** A poster. */
    public static final InspirationKind POSTER = new InspirationKind("poster");

    /** Support for a way of working (Swedish: <i>metodstöd</i>). */
    public static final InspirationKind METHOD_SUPPORT = new InspirationKind("method_support");

    /** Ready questions to ask (Swedish: <i>frågebatteri</i>). */
    public static final InspirationKind QUESTION_BATTERY = new InspirationKind("question_battery");

    /** A plan for a workshop (Swedish: <i>workshopupplägg</i>). */
    public static final InspirationKind WORKSHOP_DESIGN = new InspirationKind("workshop_design");

    /** An article. */
    public static final InspirationKind ARTICLE = new InspirationKind("article");

    /** A worked example (Swedish: <i>exempel</i>). */
    public static final InspirationKind EXAMPLE = new InspirationKind("example");

    /** Something else. */
    public static final InspirationKind OTHER = new InspirationKind("other");

    private static final List<InspirationKind> KNOWN =
            List.of(FILM, POSTER, METHOD_SUPPORT, QUESTION_BATTERY, WORKSHOP_DESIGN, ARTICLE, EXAMPLE, OTHER);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public InspirationKind {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static InspirationKind of(String token) {
        return OpenCode.find(KNOWN, token, InspirationKind::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<InspirationKind> known() {
        return KNOWN;
    }

    @Override
    public List<InspirationKind> vocabulary() {
        return KNOWN;
    }
}
