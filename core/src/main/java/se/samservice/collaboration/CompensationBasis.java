package se.samservice.collaboration;

import se.samservice.value.Term;

/** What a local actor is paid for (Swedish: <i>grund för ersättning</i>). */
public enum CompensationBasis implements Term {
    /** Work (Swedish: <i>arvode</i>). */
    FEE,
    /** Costs (Swedish: <i>utlägg</i>). */
    EXPENSES,
    /** A grant to the village (Swedish: <i>bygdepeng</i>, <i>byapeng</i>). */
    VILLAGE_GRANT,
    /**
     * Tasks done for the municipality, for example as a service point (Swedish: <i>ersättning för servicepunkt</i>).
     */
    SERVICE_FEE,
    /** A partnership between public and non-profit (Swedish: <i>idéburet offentligt partnerskap</i>). */
    PARTNERSHIP
}
