package se.samservice.wheel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import se.samservice.cycle.OccurrenceStatus;
import se.samservice.value.Days;
import se.samservice.value.Language;

/** Days as people write them; a line never breaks within a day. */
record WheelDates(Language language) {

    private static final List<String> SHORT_SWEDISH =
            List.of("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> SHORT_ENGLISH =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec");

    private static final String NO_BREAK = "\u00a0";

    static WheelDates of(YearWheel wheel) {
        return new WheelDates(Language.of(wheel.getLocale()));
    }

    /** For example {@code mars 2024}. */
    String month(YearMonth month) {
        return language.monthName(month.getMonth()) + " " + month.getYear();
    }

    /** For example {@code 12 nov 2024}. */
    String day(LocalDate day) {
        return dayAndMonth(day) + NO_BREAK + day.getYear();
    }

    private String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth()
                + NO_BREAK
                + language.choose(SHORT_SWEDISH, SHORT_ENGLISH).get(day.getMonthValue() - 1);
    }

    /** For example {@code 2024}, or {@code juli 2024 – juni 2025}. */
    String period(Days period) {
        YearMonth first = YearMonth.from(period.first());
        YearMonth last = YearMonth.from(period.last());
        return first.getYear() == last.getYear()
                ? Integer.toString(first.getYear())
                : month(first) + " – " + month(last);
    }

    /** The period in a word, for example {@code 2024} or {@code 2024/25}. */
    String shortPeriod(Days period) {
        int first = period.first().getYear();
        int last = period.last().getYear();
        return first == last ? Integer.toString(first) : first + "/" + (last % 100 < 10 ? "0" : "") + last % 100;
    }

    /** The days of one time with the year, as exactly as they are known. */
    String full(Time time) {
        return withoutYear(time) + NO_BREAK + time.days().last().getYear();
    }

    /**
     * All times in order, the year after the last of each year: {@code 12 jan, 14 feb 2024, 12 jan 2025}, with what is
     * known of them.
     */
    String all(List<Time> times) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times.size(); i++) {
            Time time = times.get(i);
            int year = time.days().last().getYear();
            boolean lastOfYear =
                    i + 1 == times.size() || times.get(i + 1).days().last().getYear() != year;
            all.append(i == 0 ? "" : ", ").append(withoutYear(time)).append(lastOfYear ? NO_BREAK + year : "");
            String remark = remark(time);
            all.append(remark.isEmpty() ? "" : " (" + remark + ")");
        }
        return all.toString();
    }

    /** Whether a time is done, late, called off or moved; empty when there is nothing to say. */
    String remark(Time time) {
        String status = time.status() == OccurrenceStatus.OPEN
                ? ""
                : lowerFirst(time.status().label(language.locale()));
        String moved = time.movedFrom()
                .map(day -> new WheelText(language).movedFrom(dayAndMonth(day)))
                .orElse("");
        return status.isEmpty() || moved.isEmpty() ? status + moved : status + ", " + moved;
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private String withoutYear(Time time) {
        LocalDate first = time.days().first();
        LocalDate last = time.days().last();
        boolean sameYear = first.getYear() == last.getYear();
        return switch (time.precision()) {
            case MONTH -> {
                YearMonth end = YearMonth.from(last);
                String name = language.monthName(end.getMonth());
                yield YearMonth.from(first).equals(end)
                        ? name
                        : language.monthName(first.getMonth()) + (sameYear ? "" : " " + first.getYear()) + "–" + name;
            }
            case WEEK ->
                new WheelText(language).week() + " " + first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " ("
                        + range(first, last) + ")";
            default -> range(first, last);
        };
    }

    private String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return dayAndMonth(first);
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " – " + dayAndMonth(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + dayAndMonth(last)
                : dayAndMonth(first) + " – " + dayAndMonth(last);
    }
}
