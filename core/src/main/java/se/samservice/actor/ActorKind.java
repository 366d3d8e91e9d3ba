package se.samservice.actor;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * What kind of body an actor is (Swedish: <i>aktörstyp</i>).
 *
 * @param token the word as it stands in JSON, for example {@code shop_owner}
 */
public record ActorKind(String token) implements OpenCode {

    /** Somebody who runs a shop (Swedish: <i>handlare</i>). */
    public static final ActorKind SHOP_OWNER = new ActorKind("shop_owner");

    /** An association of a village (Swedish: <i>byalag</i>, <i>intresseförening</i>). */
    public static final ActorKind VILLAGE_ASSOCIATION = new ActorKind("village_association");

    /** A group without legal form, formed for a task (Swedish: <i>arbetsgrupp</i>). */
    public static final ActorKind WORKING_GROUP = new ActorKind("working_group");

    /** An association of associations (Swedish: <i>paraplyförening</i>, <i>bygderåd</i>). */
    public static final ActorKind UMBRELLA_ASSOCIATION = new ActorKind("umbrella_association");

    /** A cooperative society (Swedish: <i>ekonomisk förening</i>). */
    public static final ActorKind COOPERATIVE_SOCIETY = new ActorKind("cooperative_society");

    /** The municipality as a whole (Swedish: <i>kommun</i>). */
    public static final ActorKind MUNICIPALITY = new ActorKind("municipality");

    /** A part of the municipal administration (Swedish: <i>förvaltning</i>, <i>enhet</i>). */
    public static final ActorKind MUNICIPAL_UNIT = new ActorKind("municipal_unit");

    /**
     * A council, board or committee of elected representatives (Swedish: <i>fullmäktige</i>, <i>nämnd</i>,
     * <i>utskott</i>).
     */
    public static final ActorKind POLITICAL_BODY = new ActorKind("political_body");

    /** A council that advises and does not decide (Swedish: <i>råd</i>). */
    public static final ActorKind ADVISORY_BODY = new ActorKind("advisory_body");

    /** A region, which decides on state aid for commercial service (Swedish: <i>region</i>). */
    public static final ActorKind REGION = new ActorKind("region");

    /** The county administrative board (Swedish: <i>länsstyrelse</i>). */
    public static final ActorKind COUNTY_ADMINISTRATIVE_BOARD = new ActorKind("county_administrative_board");

    /** An agency of the state (Swedish: <i>statlig myndighet</i>). */
    public static final ActorKind STATE_AGENCY = new ActorKind("state_agency");

    /** A company owned by the state (Swedish: <i>statligt bolag</i>). */
    public static final ActorKind STATE_COMPANY = new ActorKind("state_company");

    /** A chain or wholesaler of shops (Swedish: <i>kedja</i>, <i>grossist</i>). */
    public static final ActorKind CHAIN_WHOLESALER = new ActorKind("chain_wholesaler");

    /** A carrier of goods, post or parcels (Swedish: <i>transportör</i>). */
    public static final ActorKind LOGISTICS = new ActorKind("logistics");

    /** A university or school. */
    public static final ActorKind UNIVERSITY = new ActorKind("university");

    /** A fund or programme that pays (Swedish: <i>finansiär</i>). */
    public static final ActorKind FUNDER = new ActorKind("funder");

    /** Another kind of body. */
    public static final ActorKind OTHER = new ActorKind("other");

    private static final List<ActorKind> KNOWN = List.of(
            SHOP_OWNER,
            VILLAGE_ASSOCIATION,
            WORKING_GROUP,
            UMBRELLA_ASSOCIATION,
            COOPERATIVE_SOCIETY,
            MUNICIPALITY,
            MUNICIPAL_UNIT,
            POLITICAL_BODY,
            ADVISORY_BODY,
            REGION,
            COUNTY_ADMINISTRATIVE_BOARD,
            STATE_AGENCY,
            STATE_COMPANY,
            CHAIN_WHOLESALER,
            LOGISTICS,
            UNIVERSITY,
            FUNDER,
            OTHER);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public ActorKind {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static ActorKind of(String token) {
        return OpenCode.find(KNOWN, token, ActorKind::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<ActorKind> known() {
        return KNOWN;
    }

    @Override
    public List<ActorKind> vocabulary() {
        return KNOWN;
    }
}
