package se.samservice.shop;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * The chain or concept whose name a shop carries (Swedish: <i>kedja</i>, <i>koncept</i>).
 *
 * The concept is not the wholesaler: {@code handlarn} is a concept, Dagab its wholesaler, Axfood the group.
 *
 * @param token the word as it stands in JSON, for example {@code ica_nara}
 */
public record ShopChain(String token) implements OpenCode {

    /** ICA Nära. */
    public static final ShopChain ICA_NARA = new ShopChain("ica_nara");

    /** ICA Supermarket. */
    public static final ShopChain ICA_SUPERMARKET = new ShopChain("ica_supermarket");

    /** Handlar'n, a concept for country shops supplied by Dagab. */
    public static final ShopChain HANDLARN = new ShopChain("handlarn");

    /** Tempo, a concept supplied by Dagab. */
    public static final ShopChain TEMPO = new ShopChain("tempo");

    /** Matöppet, a concept supplied by Dagab. */
    public static final ShopChain MATOPPET = new ShopChain("matoppet");

    /** Coop. */
    public static final ShopChain COOP = new ShopChain("coop");

    /** Hemköp. */
    public static final ShopChain HEMKOP = new ShopChain("hemkop");

    /** No chain: the shop trades under its own name only. */
    public static final ShopChain INDEPENDENT = new ShopChain("independent");

    private static final List<ShopChain> KNOWN =
            List.of(ICA_NARA, ICA_SUPERMARKET, HANDLARN, TEMPO, MATOPPET, COOP, HEMKOP, INDEPENDENT);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public ShopChain {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static ShopChain of(String token) {
        return OpenCode.find(KNOWN, token, ShopChain::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<ShopChain> known() {
        return KNOWN;
    }

    @Override
    public List<ShopChain> vocabulary() {
        return KNOWN;
    }
}
