package se.samservice.review;

/** What is missing beside the evidence, or in it (Swedish: <i>lucka</i>). */
public enum GapKind {
    /** Neither a kind of evidence is named nor an activity that serves it. */
    NOTHING_TO_LOOK_FOR,
    /** The time begins after the day of the data, or has no day. */
    NO_DATA_YET,
    /** The dates of some things are known too vaguely to tell whether they lie in the time. */
    VAGUE_DATES,
    /** Whole half-years without evidence, for what is to be done every half-year. */
    HALF_YEARS_WITHOUT,
    /** Pilot villages without evidence, for what is to be done in every village. */
    VILLAGES_WITHOUT,
    /** Activities of the annual cycle in whose time nothing is noted. */
    PLANNED_NOT_NOTED,
    /** Matters without an answer. */
    UNANSWERED,
    /** Dialogues in which the municipality's part is not noted. */
    NO_PART,
    /** Images without licence, users or consent. */
    NOT_USABLE,
    /** Publications that name neither shop nor actor. */
    NOBODY_NAMED,
    /** Summaries that are not noted as sent. */
    NOT_SENT,
    /** Effects nobody is noted to have been told of. */
    NOT_TOLD,
    /** Results that were taken into no document, plan or body. */
    TAKEN_UP_BY_NOBODY
}
