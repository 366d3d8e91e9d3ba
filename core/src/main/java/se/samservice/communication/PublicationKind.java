package se.samservice.communication;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * What kind of thing was published (Swedish: <i>publiceringstyp</i>).
 *
 * @param token the word as it stands in JSON, for example {@code article}
 */
public record PublicationKind(String token) implements OpenCode {

    /** A written article. */
    public static final PublicationKind ARTICLE = new PublicationKind("article");

    /** A film. */
    public static final PublicationKind FILM = new PublicationKind("film");

    /** Radio or podcast. */
    public static final PublicationKind RADIO = new PublicationKind("radio");

    /** A post in social media. */
    public static final PublicationKind SOCIAL_MEDIA = new PublicationKind("social_media");

    /** A poster (Swedish: <i>affisch</i>). */
    public static final PublicationKind POSTER = new PublicationKind("poster");

    /** A page on the web. */
    public static final PublicationKind WEB_PAGE = new PublicationKind("web_page");

    /** Something else. */
    public static final PublicationKind OTHER = new PublicationKind("other");

    private static final List<PublicationKind> KNOWN =
            List.of(ARTICLE, FILM, RADIO, SOCIAL_MEDIA, POSTER, WEB_PAGE, OTHER);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public PublicationKind {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static PublicationKind of(String token) {
        return OpenCode.find(KNOWN, token, PublicationKind::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<PublicationKind> known() {
        return KNOWN;
    }

    @Override
    public List<PublicationKind> vocabulary() {
        return KNOWN;
    }
}
