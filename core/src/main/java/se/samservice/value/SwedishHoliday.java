package se.samservice.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A day with a name on which Sweden is closed: the public holidays, and the three eves that count as such when a time
 * limit ends (Swedish: <i>helgdag</i>, <i>helgdagsafton</i>).
 *
 * <p>The holidays are those of the Public Holidays Act (SFS 1989:253), in force since 1990, with the change of 2005 (SFS
 * 2004:1320) that took Whit Monday off the list and put the National Day on it. The eves are those of § 2 of the act on
 * time limits (SFS 1930:173), as it reads today; they are given from 1990 like the rest, though the act has been amended
 * and may have read otherwise then. Every Sunday is a public holiday too, and has no entry of its own.
 *
 * <p>Two may fall on the same day, as Ascension Day and 1 May did in 2008. Example: {@code EASTER_SUNDAY.in(2025)} is 20
 * April 2025.
 */
public enum SwedishHoliday implements Term {
    /** 1 January (Swedish: <i>nyårsdagen</i>). */
    NEW_YEARS_DAY,
    /** 6 January (Swedish: <i>trettondedag jul</i>). */
    EPIPHANY,
    /** The Friday before Easter (Swedish: <i>långfredagen</i>). */
    GOOD_FRIDAY,
    /** The Sunday after the first full moon on or after 21 March (Swedish: <i>påskdagen</i>). */
    EASTER_SUNDAY,
    /** The day after Easter Sunday (Swedish: <i>annandag påsk</i>). */
    EASTER_MONDAY,
    /** 1 May (Swedish: <i>första maj</i>). */
    MAY_DAY,
    /** The sixth Thursday after Easter Sunday (Swedish: <i>Kristi himmelsfärdsdag</i>). */
    ASCENSION_DAY,
    /** The seventh Sunday after Easter Sunday (Swedish: <i>pingstdagen</i>). */
    WHIT_SUNDAY,
    /** The day after Whit Sunday, until 2004 (Swedish: <i>annandag pingst</i>). */
    WHIT_MONDAY,
    /** 6 June, since 2005 (Swedish: <i>nationaldagen</i>). */
    NATIONAL_DAY,
    /** The day before Midsummer Day; an eve (Swedish: <i>midsommarafton</i>). */
    MIDSUMMER_EVE,
    /** The Saturday from 20 to 26 June (Swedish: <i>midsommardagen</i>). */
    MIDSUMMER_DAY,
    /** The Saturday from 31 October to 6 November (Swedish: <i>alla helgons dag</i>). */
    ALL_SAINTS_DAY,
    /** 24 December; an eve (Swedish: <i>julafton</i>). */
    CHRISTMAS_EVE,
    /** 25 December (Swedish: <i>juldagen</i>). */
    CHRISTMAS_DAY,
    /** 26 December (Swedish: <i>annandag jul</i>). */
    BOXING_DAY,
    /** 31 December; an eve (Swedish: <i>nyårsafton</i>). */
    NEW_YEARS_EVE;

    /**
     * The day in a year.
     *
     * @param year a calendar year
     * @return the day, or empty when it was no holiday that year, and before 1990 and after 9999
     */
    public Optional<LocalDate> in(int year) {
        boolean listed = year >= (this == NATIONAL_DAY ? 2005 : 1990) && year <= (this == WHIT_MONDAY ? 2004 : 9999);
        return listed ? Optional.of(day(year)) : Optional.empty();
    }

    private LocalDate day(int year) {
        return switch (this) {
            case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
            case EPIPHANY -> LocalDate.of(year, 1, 6);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER_SUNDAY -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case MAY_DAY -> LocalDate.of(year, 5, 1);
            case ASCENSION_DAY -> easter(year).plusDays(39);
            case WHIT_SUNDAY -> easter(year).plusDays(49);
            case WHIT_MONDAY -> easter(year).plusDays(50);
            case NATIONAL_DAY -> LocalDate.of(year, 6, 6);
            case MIDSUMMER_EVE -> saturdayFrom(year, 6, 20).minusDays(1);
            case MIDSUMMER_DAY -> saturdayFrom(year, 6, 20);
            case ALL_SAINTS_DAY -> saturdayFrom(year, 10, 31);
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case CHRISTMAS_DAY -> LocalDate.of(year, 12, 25);
            case BOXING_DAY -> LocalDate.of(year, 12, 26);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
        };
    }

    /**
     * Whether the Public Holidays Act names it.
     *
     * @return false for the three eves
     */
    public boolean isPublicHoliday() {
        return this != MIDSUMMER_EVE && this != CHRISTMAS_EVE && this != NEW_YEARS_EVE;
    }

    /**
     * What falls on a day.
     *
     * @param date the day
     * @return holidays and eves in the order of their declaration; most often none, at times two
     */
    public static List<SwedishHoliday> on(LocalDate date) {
        return Arrays.stream(values())
                .filter(holiday ->
                        holiday.in(date.getYear()).filter(date::equals).isPresent())
                .toList();
    }

    /** Easter of the Gregorian calendar: the method of Meeus, Jones and Butcher, in whole numbers. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (golden + 11 * epact + 22 * toSunday) / 451;
        int days = epact + toSunday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    private static LocalDate saturdayFrom(int year, int month, int day) {
        return LocalDate.of(year, month, day).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }
}
