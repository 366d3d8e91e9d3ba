package se.samservice.cycle;

/** How exactly it is known when an activity takes place (Swedish: <i>tidsangivelse</i>). */
public enum Precision {
    /** On one certain day. */
    DAY,
    /** On several certain days in a row. */
    DAYS,
    /** Some time in a week from Monday to Sunday; no day is known. */
    WEEK,
    /** Some time in a calendar month; no day is known. */
    MONTH
}
