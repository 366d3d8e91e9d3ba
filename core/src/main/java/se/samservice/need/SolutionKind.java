package se.samservice.need;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * What kind of thing a solution is (Swedish: <i>servicelösning</i>).
 *
 * @param token the word as it stands in JSON, for example {@code parcel_locker}
 */
public record SolutionKind(String token) implements OpenCode {

    /** Parcel lockers outside the shop (Swedish: <i>paketskåp</i>). */
    public static final SolutionKind PARCEL_LOCKER = new SolutionKind("parcel_locker");

    /** A shop staffed some hours and unstaffed others (Swedish: <i>hybridbutik</i>). */
    public static final SolutionKind HYBRID_SHOP = new SolutionKind("hybrid_shop");

    /** A shop without staff (Swedish: <i>obemannad butik</i>). */
    public static final SolutionKind UNSTAFFED_SHOP = new SolutionKind("unstaffed_shop");

    /** Goods from the shop to the municipality's own kitchens, such as fruit for a school. */
    public static final SolutionKind PUBLIC_PURCHASE = new SolutionKind("public_purchase");

    /** Local produce in the shop (Swedish: <i>lokalproducerat</i>). */
    public static final SolutionKind LOCAL_PRODUCE = new SolutionKind("local_produce");

    /** Groceries brought home (Swedish: <i>hemsändning</i>). */
    public static final SolutionKind HOME_DELIVERY = new SolutionKind("home_delivery");

    /** People taken to the shop (Swedish: <i>inköpstur</i>, <i>handlarrunda</i>). */
    public static final SolutionKind SHOPPING_TRIP = new SolutionKind("shopping_trip");

    /** An agreement to do tasks for the municipality (Swedish: <i>kommunal servicepunkt</i>). */
    public static final SolutionKind SERVICE_POINT = new SolutionKind("service_point");

    /** The village takes over the shop (Swedish: <i>bygdebolag</i>, <i>ekonomisk förening</i>). */
    public static final SolutionKind COMMUNITY_TAKEOVER = new SolutionKind("community_takeover");

    /** Articles, films, jubilees and the like (Swedish: <i>synliggörande</i>). */
    public static final SolutionKind MARKETING = new SolutionKind("marketing");

    /** A trade day, study trip or other meeting between shops (Swedish: <i>erfarenhetsutbyte</i>). */
    public static final SolutionKind EXCHANGE = new SolutionKind("exchange");

    /** Something else. */
    public static final SolutionKind OTHER = new SolutionKind("other");

    private static final List<SolutionKind> KNOWN = List.of(
            PARCEL_LOCKER,
            HYBRID_SHOP,
            UNSTAFFED_SHOP,
            PUBLIC_PURCHASE,
            LOCAL_PRODUCE,
            HOME_DELIVERY,
            SHOPPING_TRIP,
            SERVICE_POINT,
            COMMUNITY_TAKEOVER,
            MARKETING,
            EXCHANGE,
            OTHER);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public SolutionKind {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static SolutionKind of(String token) {
        return OpenCode.find(KNOWN, token, SolutionKind::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<SolutionKind> known() {
        return KNOWN;
    }

    @Override
    public List<SolutionKind> vocabulary() {
        return KNOWN;
    }
}
