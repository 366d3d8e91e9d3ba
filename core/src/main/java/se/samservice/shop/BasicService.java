package se.samservice.shop;

import se.samservice.value.Term;

/**
 * One of the five families of basic commercial service (Swedish: <i>grundläggande kommersiell service</i>).
 *
 * <p>Source: Tillväxtverket, <i>Tillgänglighet till kommersiell service 2024</i>; the same five stand in Härjedalen's
 * service plan of 2025.
 */
public enum BasicService implements Term {
    /** Groceries (Swedish: <i>dagligvaror</i>). */
    GROCERIES,
    /** Liquid fuel for cars (Swedish: <i>drivmedel</i>). */
    FUEL,
    /** Post and parcels, over the counter or from a locker (Swedish: <i>post och paket</i>). */
    POST_PARCEL,
    /** Medicine from a pharmacy or its agent (Swedish: <i>apoteksvaror</i>). */
    PHARMACY,
    /** Cash, takings and bills (Swedish: <i>betaltjänster</i>). */
    PAYMENT
}
