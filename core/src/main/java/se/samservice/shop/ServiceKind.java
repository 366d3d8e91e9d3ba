package se.samservice.shop;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samservice.value.OpenCode;

/**
 * What one can get somewhere (Swedish: <i>service</i>).
 *
 * Five families are {@linkplain #basicService() basic}; the others give the shop more legs to stand on.
 *
 * @param token the word as it stands in JSON, for example {@code groceries}
 */
public record ServiceKind(String token) implements OpenCode {

    /** Groceries (Swedish: <i>dagligvaror</i>). */
    public static final ServiceKind GROCERIES = new ServiceKind("groceries");

    /** Liquid fuel for cars (Swedish: <i>drivmedel</i>). */
    public static final ServiceKind FUEL = new ServiceKind("fuel");

    /** Charging of electric cars (Swedish: <i>laddning</i>). */
    public static final ServiceKind EV_CHARGING = new ServiceKind("ev_charging");

    /** Letters and parcels over the counter (Swedish: <i>post, paketombud</i>). */
    public static final ServiceKind POST_PARCEL = new ServiceKind("post_parcel");

    /** Parcels from a locker (Swedish: <i>paketskåp</i>, <i>paketautomat</i>). */
    public static final ServiceKind PARCEL_LOCKER = new ServiceKind("parcel_locker");

    /** A pharmacy of its own (Swedish: <i>apotek</i>). */
    public static final ServiceKind PHARMACY = new ServiceKind("pharmacy");

    /** Ordered medicine handed out for a pharmacy (Swedish: <i>apoteksombud</i>). */
    public static final ServiceKind PHARMACY_AGENCY = new ServiceKind("pharmacy_agency");

    /** Medicine sold without prescription outside pharmacies (Swedish: <i>receptfria läkemedel</i>). */
    public static final ServiceKind OTC_MEDICINE = new ServiceKind("otc_medicine");

    /** Cash from an account (Swedish: <i>kontantuttag</i>). */
    public static final ServiceKind CASH_WITHDRAWAL = new ServiceKind("cash_withdrawal");

    /** Deposit of the takings of a business (Swedish: <i>dagskasseinsättning</i>). */
    public static final ServiceKind TAKINGS_DEPOSIT = new ServiceKind("takings_deposit");

    /** Payment of bills (Swedish: <i>betalningsförmedling</i>). */
    public static final ServiceKind BILL_PAYMENT = new ServiceKind("bill_payment");

    /** Ordered goods handed out for Systembolaget (Swedish: <i>systembolagsombud</i>). */
    public static final ServiceKind ALCOHOL_AGENCY = new ServiceKind("alcohol_agency");

    /** Gambling and lottery agency (Swedish: <i>spelombud</i>). */
    public static final ServiceKind GAMBLING = new ServiceKind("gambling");

    /** Groceries brought home (Swedish: <i>hemsändning</i>). */
    public static final ServiceKind HOME_DELIVERY = new ServiceKind("home_delivery");

    /** A corner to sit down and meet (Swedish: <i>kafé, mötesplats</i>). */
    public static final ServiceKind CAFE_MEETING_PLACE = new ServiceKind("cafe_meeting_place");

    /** A computer with printer for visitors (Swedish: <i>internetdator</i>). */
    public static final ServiceKind INTERNET_COMPUTER = new ServiceKind("internet_computer");

    /** Wireless network for visitors. */
    public static final ServiceKind WIFI = new ServiceKind("wifi");

    /** Information for visitors from elsewhere (Swedish: <i>turistinformation</i>). */
    public static final ServiceKind TOURIST_INFO = new ServiceKind("tourist_info");

    /** Information from the municipality (Swedish: <i>kommuninformation</i>). */
    public static final ServiceKind MUNICIPAL_INFO = new ServiceKind("municipal_info");

    /** Return box for library books (Swedish: <i>bokinkast</i>). */
    public static final ServiceKind LIBRARY_RETURN = new ServiceKind("library_return");

    /** Collection of packaging for recycling (Swedish: <i>återvinning</i>). */
    public static final ServiceKind RECYCLING = new ServiceKind("recycling");

    private static final List<ServiceKind> KNOWN = List.of(
            GROCERIES,
            FUEL,
            EV_CHARGING,
            POST_PARCEL,
            PARCEL_LOCKER,
            PHARMACY,
            PHARMACY_AGENCY,
            OTC_MEDICINE,
            CASH_WITHDRAWAL,
            TAKINGS_DEPOSIT,
            BILL_PAYMENT,
            ALCOHOL_AGENCY,
            GAMBLING,
            HOME_DELIVERY,
            CAFE_MEETING_PLACE,
            INTERNET_COMPUTER,
            WIFI,
            TOURIST_INFO,
            MUNICIPAL_INFO,
            LIBRARY_RETURN,
            RECYCLING);

    private static final Map<ServiceKind, BasicService> BASIC = Map.of(
            GROCERIES, BasicService.GROCERIES,
            FUEL, BasicService.FUEL,
            POST_PARCEL, BasicService.POST_PARCEL,
            PARCEL_LOCKER, BasicService.POST_PARCEL,
            PHARMACY, BasicService.PHARMACY,
            PHARMACY_AGENCY, BasicService.PHARMACY,
            CASH_WITHDRAWAL, BasicService.PAYMENT,
            TAKINGS_DEPOSIT, BasicService.PAYMENT,
            BILL_PAYMENT, BasicService.PAYMENT);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public ServiceKind {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static ServiceKind of(String token) {
        return OpenCode.find(KNOWN, token, ServiceKind::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<ServiceKind> known() {
        return KNOWN;
    }

    @Override
    public List<ServiceKind> vocabulary() {
        return KNOWN;
    }

    /**
     * The basic commercial service this belongs to.
     *
     * @return the family, or empty for a service that is not counted as basic
     */
    public Optional<BasicService> basicService() {
        return Optional.ofNullable(BASIC.get(this));
    }

    /**
     * Whether it cannot be had while nobody is there: medicine handed out for a pharmacy, alcohol and gambling.
     *
     * @return true for services that unstaffed hours must not carry
     */
    public boolean needsStaff() {
        return equals(PHARMACY_AGENCY) || equals(ALCOHOL_AGENCY) || equals(GAMBLING);
    }
}
