package se.samservice.place;

import se.samservice.value.Term;

/** What Statistics Sweden counts a settlement as on a given day. */
public enum SettlementClass implements Term {
    /** At least 200 registered inhabitants in dense building (Swedish: <i>tätort</i>). */
    URBAN_LOCALITY,
    /** 50 to 199 registered inhabitants in dense building (Swedish: <i>småort</i>). */
    SMALL_LOCALITY,
    /** Neither, for example a village of scattered farms or an area of holiday houses. */
    OTHER
}
