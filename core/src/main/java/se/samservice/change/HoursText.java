package se.samservice.change;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import se.samservice.shop.OpeningSpan;
import se.samservice.value.Language;
import se.samservice.value.Season;
import se.samservice.value.YearDay;

/** Opening hours in one phrase. */
record HoursText(Words words, Language language) {

    private static final int SHORTEST_RUN = 3;

    /** For example <i>måndag–fredag 09:00–18:00</i>, with a season if there is one. */
    String of(OpeningSpan span) {
        String days = days(span.getDays().stream().distinct().sorted().toList());
        String hours = (days + " " + span.getOpens() + "–" + span.getCloses()).strip(); // a faulty one may have no days
        return span.getSeason().map(season -> hours + " " + of(season)).orElse(hours);
    }

    private String days(List<DayOfWeek> days) {
        int last = days.size() - 1;
        boolean isRun = days.size() >= SHORTEST_RUN
                && days.get(last).getValue() - days.get(0).getValue() == last;
        return isRun
                ? words.day(days.get(0)) + "–" + words.day(days.get(last))
                : days.stream().map(words::day).collect(Collectors.joining(", "));
    }

    private String of(Season season) {
        return of(season.getStart()) + " – " + of(season.getEnd());
    }

    String of(YearDay day) {
        return day.getDay() + " " + language.monthName(day.getMonth());
    }
}
