package se.samservice.summary;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import se.samservice.cycle.Occurrence;
import se.samservice.value.Days;
import se.samservice.value.Language;
import se.samservice.value.PartialDate;

/** Dates as they are written in running text, for example <i>18 juli 2023</i>; ranges have an en dash. */
final class SpokenDate {

    private SpokenDate() {}

    static String of(PartialDate date, Language language) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        return date.day() == 0 ? month(date.earliest(), language) : of(date.earliest(), language);
    }

    static String of(LocalDate day, Language language) {
        return dayAndMonth(day, language) + " " + day.getYear();
    }

    static String of(Occurrence occurrence, Language language) {
        Days days = occurrence.days();
        return switch (occurrence.precision()) {
            case MONTH -> month(days.last(), language);
            case WEEK ->
                language.choose("vecka ", "week ") + days.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", "
                        + of(days, language);
            default -> of(days, language);
        };
    }

    static String of(Days days, Language language) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first.equals(last)) {
            return of(last, language);
        }
        if (first.getYear() != last.getYear()) {
            return of(first, language) + " – " + of(last, language);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + of(last, language)
                : dayAndMonth(first, language) + " – " + of(last, language);
    }

    private static String dayAndMonth(LocalDate day, Language language) {
        return day.getDayOfMonth() + " " + language.monthName(day.getMonth());
    }

    private static String month(LocalDate day, Language language) {
        return language.monthName(day.getMonth()) + " " + day.getYear();
    }
}
