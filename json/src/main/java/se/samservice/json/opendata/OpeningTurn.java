package se.samservice.json.opendata;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.StaffingMode;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.Days;
import se.samservice.value.Season;

/**
 * A span of opening hours as schema.org tells it, which has neither 24:00 nor parts of the year that come back: round the
 * clock ends a minute early, and a season has the days of one year.
 *
 * @param days English names of days
 * @param opens with seconds
 * @param closes with seconds; before {@code opens} when it is after midnight
 * @param validFrom the first day, or empty for hours that hold all year
 * @param validThrough the last day, likewise
 */
record OpeningTurn(
        List<String> days,
        String opens,
        String closes,
        StaffingMode staffing,
        Optional<String> validFrom,
        Optional<String> validThrough) {

    private static final int MINUTES_PER_DAY = 24 * 60;

    /** The spans of a shop or service; a season that no year has is left out. */
    static List<OpeningTurn> of(Optional<OpeningHours> hours, LocalDate asOf) {
        return hours.stream()
                .flatMap(all -> all.getSpans().stream())
                .flatMap(span -> of(span, asOf))
                .toList();
    }

    private static Stream<OpeningTurn> of(OpeningSpan span, LocalDate asOf) {
        Optional<Days> dates = span.getSeason().flatMap(season -> dates(season, asOf));
        if (span.getSeason().isPresent() && dates.isEmpty()) {
            return Stream.empty();
        }
        int opens = span.getOpens().minuteOfDay();
        int open = Math.min(span.minutesPerDay(), MINUTES_PER_DAY - 1); // equal times would say closed all day
        return Stream.of(new OpeningTurn(
                span.getDays().stream()
                        .map(day -> day.plus(opens / MINUTES_PER_DAY)) // 24:00 is the next day's 00:00
                        .map(OpeningTurn::name)
                        .toList(),
                time(opens),
                time(opens + open),
                span.getStaffing(),
                dates.map(days -> days.first().toString()),
                dates.map(days -> days.last().toString())));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String time(int minutes) {
        return new TimeOfDay(minutes % MINUTES_PER_DAY) + ":00";
    }

    /** The turn that is going on on a day, else the next; 29 February alone comes again within eight years. */
    private static Optional<Days> dates(Season season, LocalDate day) {
        return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 8)
                .filter(year -> year >= 1 && year < 9999)
                .mapToObj(season::beginningIn)
                .flatMap(Optional::stream)
                .filter(days -> !days.last().isBefore(day))
                .findFirst();
    }
}
