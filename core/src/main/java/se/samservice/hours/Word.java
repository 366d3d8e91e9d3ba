package se.samservice.hours;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a word in Swedish opening hours means. Words that look alike without their dots, such as {@code son}, are none. */
sealed interface Word {

    /** Days of the week. */
    record Days(Set<DayOfWeek> days) implements Word {

        public Days {
            days = Set.copyOf(days);
        }

        boolean isSingle() {
            return days.size() == 1;
        }

        DayOfWeek first() {
            return days.iterator().next();
        }
    }

    /** A month. */
    record OfMonth(Month month) implements Word {}

    /** A word that makes a text something else than the hours of an ordinary week. */
    record Hindrance(HoursFault fault) implements Word {}

    /** A word with a part of its own in the grammar. */
    enum Part implements Word {
        CLOSED,
        STAFFED,
        UNSTAFFED,
        TO,
        ALL,
        DAY,
        IN,
        WEEK,
        DAY_AND_NIGHT,
        YEAR,
        ROUND,
        WEEKDAYS,
        CLOCK,
        FILLER,
        UNKNOWN
    }

    /** Every day. */
    Days EVERY_DAY = new Days(EnumSet.allOf(DayOfWeek.class));

    /** What {@link Part#WEEKDAYS} means where Saturday is told apart. */
    Days MONDAY_TO_FRIDAY = new Days(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    /** The words in lower case. */
    Map<String, Word> WORDS = words();

    /** The meaning of a word in lower case. */
    static Word of(String word) {
        return WORDS.getOrDefault(word, Part.UNKNOWN);
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        day(words, DayOfWeek.MONDAY, "må mån månd måndag");
        day(words, DayOfWeek.TUESDAY, "ti tis tisd tisdag");
        day(words, DayOfWeek.WEDNESDAY, "on ons onsd onsdag");
        day(words, DayOfWeek.THURSDAY, "to tor tors torsd torsdag");
        day(words, DayOfWeek.FRIDAY, "fr fre fred fredag");
        day(words, DayOfWeek.SATURDAY, "lö lör lörd lördag");
        day(words, DayOfWeek.SUNDAY, "sö sön sönd söndag");
        put(words, EVERY_DAY, "dagligen");
        month(words, Month.JANUARY, "jan januari");
        month(words, Month.FEBRUARY, "feb febr februari");
        month(words, Month.MARCH, "mar mars");
        month(words, Month.APRIL, "apr april");
        month(words, Month.MAY, "maj");
        month(words, Month.JUNE, "jun juni");
        month(words, Month.JULY, "jul juli");
        month(words, Month.AUGUST, "aug augusti");
        month(words, Month.SEPTEMBER, "sep sept september");
        month(words, Month.OCTOBER, "okt oktober");
        month(words, Month.NOVEMBER, "nov november");
        month(words, Month.DECEMBER, "dec december");
        put(words, Part.CLOSED, "stängt stängd");
        put(words, Part.STAFFED, "bemannat bemannad");
        put(words, Part.UNSTAFFED, "obemannat obemannad");
        put(words, Part.TO, "till");
        put(words, Part.ALL, "alla varje samtliga");
        put(words, Part.DAY, "dag dagar");
        put(words, Part.IN, "i");
        put(words, Part.WEEK, "veckan");
        put(words, Part.DAY_AND_NIGHT, "dygnet");
        put(words, Part.YEAR, "året");
        put(words, Part.ROUND, "runt");
        put(words, Part.WEEKDAYS, "vardag vardagar");
        put(words, Part.CLOCK, "kl klockan");
        put(words, Part.FILLER, "öppet öppettid öppettider från och samt");
        hindrance(words, HoursFault.AMBIGUOUS_DAYS, "helg helgen helger helgerna");
        hindrance(
                words,
                HoursFault.HOLIDAY,
                "helgdag helgdagar helgfri helgfria röda julafton nyårsafton midsommarafton");
        hindrance(words, HoursFault.SOME_WEEKS, "v vecka veckor varannan jämn jämna udda första sista");
        hindrance(words, HoursFault.EXCEPTION, "extra utom förutom undantag undantaget ej inte");
        hindrance(words, HoursFault.BY_AGREEMENT, "enligt överenskommelse bokning beställning");
        return Map.copyOf(words);
    }

    private static void day(Map<String, Word> words, DayOfWeek day, String forms) {
        Days days = new Days(EnumSet.of(day));
        put(words, days, forms);
        String whole = forms.substring(forms.lastIndexOf(' ') + 1);
        put(words, days, whole + "ar " + whole + "en " + whole + "arna");
    }

    private static void month(Map<String, Word> words, Month month, String forms) {
        put(words, new OfMonth(month), forms);
    }

    private static void hindrance(Map<String, Word> words, HoursFault fault, String forms) {
        put(words, new Hindrance(fault), forms);
    }

    private static void put(Map<String, Word> words, Word meaning, String forms) {
        for (String form : forms.split(" ", -1)) {
            words.put(form, meaning);
        }
    }
}
