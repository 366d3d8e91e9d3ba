package se.samservice.need;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * What a need is about (Swedish: <i>behovsområde</i>).
 *
 * @param token the word as it stands in JSON, for example {@code service}
 */
public record NeedTheme(String token) implements OpenCode {

    /** A service is missing or in danger; {@link ServiceNeed#getServices()} tells which. */
    public static final NeedTheme SERVICE = new NeedTheme("service");

    /** Too few customers or too little trade (Swedish: <i>kundunderlag</i>). */
    public static final NeedTheme CUSTOMER_BASE = new NeedTheme("customer_base");

    /** Costs that are too high, for example of staff or energy. */
    public static final NeedTheme COST = new NeedTheme("cost");

    /** Opening hours that do not fit people's days. */
    public static final NeedTheme HOURS = new NeedTheme("hours");

    /** Goods that are missing, for example local produce (Swedish: <i>utbud</i>). */
    public static final NeedTheme ASSORTMENT = new NeedTheme("assortment");

    /** Too few know what there is (Swedish: <i>synlighet</i>). */
    public static final NeedTheme VISIBILITY = new NeedTheme("visibility");

    /** Shopkeepers who want to learn from each other (Swedish: <i>erfarenhetsutbyte</i>). */
    public static final NeedTheme EXCHANGE = new NeedTheme("exchange");

    /** A place to meet. */
    public static final NeedTheme MEETING_PLACE = new NeedTheme("meeting_place");

    /** The building (Swedish: <i>lokal</i>). */
    public static final NeedTheme PREMISES = new NeedTheme("premises");

    /** People to work in the shop. */
    public static final NeedTheme STAFFING = new NeedTheme("staffing");

    /** Somebody to take over (Swedish: <i>generationsskifte, ägarbyte</i>). */
    public static final NeedTheme SUCCESSION = new NeedTheme("succession");

    /** Getting to the service or getting it home. */
    public static final NeedTheme TRANSPORT = new NeedTheme("transport");

    private static final List<NeedTheme> KNOWN = List.of(
            SERVICE,
            CUSTOMER_BASE,
            COST,
            HOURS,
            ASSORTMENT,
            VISIBILITY,
            EXCHANGE,
            MEETING_PLACE,
            PREMISES,
            STAFFING,
            SUCCESSION,
            TRANSPORT);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public NeedTheme {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static NeedTheme of(String token) {
        return OpenCode.find(KNOWN, token, NeedTheme::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<NeedTheme> known() {
        return KNOWN;
    }

    @Override
    public List<NeedTheme> vocabulary() {
        return KNOWN;
    }
}
