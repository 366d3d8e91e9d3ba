package se.samservice.hours;

import se.samservice.value.Term;

/** Why a text with opening hours is refused. */
public enum HoursFault implements Term {
    /** There is nothing in the text. */
    EMPTY,
    /** A word that {@link SwedishHours} does not know. */
    UNKNOWN_WORD,
    /** A sign that has no place in opening hours. */
    UNKNOWN_SIGN,
    /** Days or a season without hours. */
    NO_TIMES,
    /** Hours without days. */
    NO_DAYS,
    /** A time at which it opens, or something begins, but none at which it closes. */
    NO_CLOSING_TIME,
    /** A number that is no time of day. */
    NO_SUCH_TIME,
    /** A day that no year has. */
    NO_SUCH_DATE,
    /** Hours that may be meant with twelve hours a day, such as {@code 10-6}, or that end when they begin. */
    AMBIGUOUS_TIMES,
    /** {@code vardagar} where nothing tells whether Saturday is one, and {@code helg}, which may be the weekend or holidays. */
    AMBIGUOUS_DAYS,
    /** The order of the words can be understood in two ways. */
    AMBIGUOUS_ORDER,
    /** A day for which hours were told before: instead of them or besides? */
    DAY_TWICE,
    /** Something that holds on one date, or in one year. */
    SINGLE_DATE,
    /** Something about holidays, which {@link se.samservice.shop.OpeningHours} cannot hold. */
    HOLIDAY,
    /** Something about some weeks only, which {@link se.samservice.shop.OpeningHours} cannot hold. */
    SOME_WEEKS,
    /** Extra hours, or an exception from the others. */
    EXCEPTION,
    /** Hours to be agreed upon (Swedish: <i>enligt överenskommelse</i>). */
    BY_AGREEMENT,
    /** Nothing but closed days. */
    NEVER_OPEN
}
