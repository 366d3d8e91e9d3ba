package se.samservice.collaboration;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * What kind of earlier work there is to build on.
 *
 * @param token the word as it stands in JSON, for example {@code plan}
 */
public record PriorWorkKind(String token) implements OpenCode {

    /** A plan (Swedish: <i>plan</i>, <i>bygdeplan</i>). */
    public static final PriorWorkKind PLAN = new PriorWorkKind("plan");

    /** A study or survey (Swedish: <i>utredning</i>, <i>förstudie</i>). */
    public static final PriorWorkKind STUDY = new PriorWorkKind("study");

    /** An association at work (Swedish: <i>förening</i>). */
    public static final PriorWorkKind ASSOCIATION = new PriorWorkKind("association");

    /** An earlier project. */
    public static final PriorWorkKind PROJECT = new PriorWorkKind("project");

    /** Work done without pay (Swedish: <i>ideellt arbete</i>). */
    public static final PriorWorkKind VOLUNTARY_WORK = new PriorWorkKind("voluntary_work");

    /** Something else. */
    public static final PriorWorkKind OTHER = new PriorWorkKind("other");

    private static final List<PriorWorkKind> KNOWN = List.of(PLAN, STUDY, ASSOCIATION, PROJECT, VOLUNTARY_WORK, OTHER);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public PriorWorkKind {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static PriorWorkKind of(String token) {
        return OpenCode.find(KNOWN, token, PriorWorkKind::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<PriorWorkKind> known() {
        return KNOWN;
    }

    @Override
    public List<PriorWorkKind> vocabulary() {
        return KNOWN;
    }
}
