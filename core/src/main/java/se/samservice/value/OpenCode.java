package se.samservice.value;

import java.util.List;
import java.util.function.Function;

/**
 * A word of a vocabulary that grows: the words this library knows, and any other token somebody else has introduced.
 *
 * <p>An unknown token is kept, written back as it came, and reported as a warning. Implementations are records with one
 * component, constants for the known words, {@code of(String)} and {@code known()}.
 */
public interface OpenCode extends Term {

    @Override
    String token();

    /**
     * Whether this library knows the word.
     *
     * @return false for a token that came from elsewhere
     */
    default boolean isKnown() {
        return vocabulary().contains(this);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    List<? extends OpenCode> vocabulary();

    /**
     * The known word with a token, or a new word for it.
     *
     * @param <T> the vocabulary
     * @param known the words this library knows
     * @param token the token
     * @param unknown makes a word of a token that is not known
     * @return the word
     */
    static <T extends OpenCode> T find(List<T> known, String token, Function<String, T> unknown) {
        for (T word : known) {
            if (word.token().equals(token)) {
                return word;
            }
        }
        return unknown.apply(token);
    }
}
