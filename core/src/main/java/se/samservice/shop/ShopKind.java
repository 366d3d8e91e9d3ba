package se.samservice.shop;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * What a place that gives service mainly is (Swedish: <i>butik</i>, <i>mack</i>, <i>serviceställe</i>).
 *
 * What is offered there is told by its services, not by its kind.
 *
 * @param token the word as it stands in JSON, for example {@code grocery}
 */
public record ShopKind(String token) implements OpenCode {

    /** A shop whose main trade is groceries (Swedish: <i>dagligvarubutik</i>, <i>lanthandel</i>). */
    public static final ShopKind GROCERY = new ShopKind("grocery");

    /** A filling station (Swedish: <i>drivmedelsanläggning</i>, <i>mack</i>). */
    public static final ShopKind FUEL = new ShopKind("fuel");

    /** A place that only hands out parcels (Swedish: <i>utlämningsställe</i>). */
    public static final ShopKind PARCEL_POINT = new ShopKind("parcel_point");

    /** A pharmacy (Swedish: <i>apotek</i>). */
    public static final ShopKind PHARMACY = new ShopKind("pharmacy");

    /** A hall owned by the village (Swedish: <i>bygdegård</i>). */
    public static final ShopKind VILLAGE_HALL = new ShopKind("village_hall");

    /** Something else that gives service. */
    public static final ShopKind OTHER = new ShopKind("other");

    private static final List<ShopKind> KNOWN = List.of(GROCERY, FUEL, PARCEL_POINT, PHARMACY, VILLAGE_HALL, OTHER);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public ShopKind {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static ShopKind of(String token) {
        return OpenCode.find(KNOWN, token, ShopKind::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<ShopKind> known() {
        return KNOWN;
    }

    @Override
    public List<ShopKind> vocabulary() {
        return KNOWN;
    }
}
