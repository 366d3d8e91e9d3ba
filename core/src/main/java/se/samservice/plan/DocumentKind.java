package se.samservice.plan;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * What kind of steering document it is.
 *
 * @param token the word as it stands in JSON, for example {@code rural_programme}
 */
public record DocumentKind(String token) implements OpenCode {

    /** A programme for the countryside (Swedish: <i>landsbygdsprogram</i>). */
    public static final DocumentKind RURAL_PROGRAMME = new DocumentKind("rural_programme");

    /** A comprehensive plan (Swedish: <i>översiktsplan</i>). */
    public static final DocumentKind COMPREHENSIVE_PLAN = new DocumentKind("comprehensive_plan");

    /** A regional service programme (Swedish: <i>regionalt serviceprogram</i>). */
    public static final DocumentKind REGIONAL_SERVICE_PROGRAMME = new DocumentKind("regional_service_programme");

    /** A budget or business plan (Swedish: <i>budget</i>, <i>verksamhetsplan</i>). */
    public static final DocumentKind BUDGET = new DocumentKind("budget");

    /** A policy or guideline (Swedish: <i>policy</i>, <i>riktlinje</i>). */
    public static final DocumentKind POLICY = new DocumentKind("policy");

    /** Another document. */
    public static final DocumentKind OTHER = new DocumentKind("other");

    private static final List<DocumentKind> KNOWN =
            List.of(RURAL_PROGRAMME, COMPREHENSIVE_PLAN, REGIONAL_SERVICE_PROGRAMME, BUDGET, POLICY, OTHER);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public DocumentKind {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static DocumentKind of(String token) {
        return OpenCode.find(KNOWN, token, DocumentKind::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<DocumentKind> known() {
        return KNOWN;
    }

    @Override
    public List<DocumentKind> vocabulary() {
        return KNOWN;
    }
}
