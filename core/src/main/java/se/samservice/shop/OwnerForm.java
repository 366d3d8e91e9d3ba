package se.samservice.shop;

import se.samservice.value.Term;

/** Who owns a shop, as a legal form (Swedish: <i>ägarform</i>). */
public enum OwnerForm implements Term {
    /** One person's firm (Swedish: <i>enskild firma</i>). */
    SOLE_TRADER,
    /** A limited company (Swedish: <i>aktiebolag</i>). */
    LIMITED_COMPANY,
    /** A cooperative society owned by its members (Swedish: <i>ekonomisk förening</i>). */
    COOPERATIVE_SOCIETY,
    /** A company owned by people of the area (Swedish: <i>bygdebolag</i>). */
    COMMUNITY_COMPANY,
    /** A non-profit association (Swedish: <i>ideell förening</i>). */
    ASSOCIATION,
    /** The chain itself. */
    CHAIN_OWNED,
    /** The municipality. */
    MUNICIPAL
}
