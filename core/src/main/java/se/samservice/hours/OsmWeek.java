package se.samservice.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.shop.OpeningSpan;

/** The hours of a week, or of each week of a season, as rules of OpenStreetMap. */
final class OsmWeek {

    private static final int MINUTES_PER_DAY = 24 * 60;

    /** From a minute of the day to another, which may lie in the next day. */
    private record Stretch(int from, int to) {

        @Override
        public String toString() {
            return time(from) + "-" + time(to);
        }

        private static String time(int minutes) {
            return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        }
    }

    private final Map<DayOfWeek, List<Stretch>> days = new EnumMap<>(DayOfWeek.class);

    void add(OpeningSpan span) {
        int opens = span.getOpens().minuteOfDay();
        int from = opens % MINUTES_PER_DAY;
        Stretch stretch = new Stretch(from, from + span.minutesPerDay());
        for (DayOfWeek day : span.getDays()) {
            DayOfWeek begins = day.plus(opens / MINUTES_PER_DAY); // 24:00 is the next day's 00:00
            days.put(begins, joined(days.getOrDefault(begins, List.of()), stretch));
        }
    }

    private static List<Stretch> joined(List<Stretch> stretches, Stretch added) {
        List<Stretch> apart = new ArrayList<>();
        Stretch joined = added;
        for (Stretch stretch : stretches) {
            if (stretch.to() < joined.from() || joined.to() < stretch.from()) {
                apart.add(stretch);
            } else {
                joined = new Stretch(Math.min(stretch.from(), joined.from()), Math.max(stretch.to(), joined.to()));
            }
        }
        apart.add(joined);
        apart.sort(Comparator.comparingInt(Stretch::from));
        return apart;
    }

    boolean isRoundTheClock() {
        return days.size() == DayOfWeek.values().length
                && days.values().stream()
                        .allMatch(stretches ->
                                stretches.get(0).from() == 0 && stretches.get(0).to() >= MINUTES_PER_DAY);
    }

    boolean goesPastMidnight() {
        return days.values().stream().flatMap(List::stream).anyMatch(stretch -> stretch.to() > MINUTES_PER_DAY);
    }

    /** A rule for each set of days that have the same hours. */
    Stream<String> rules() {
        Map<List<Stretch>, Set<DayOfWeek>> alike = new LinkedHashMap<>();
        days.forEach((day, stretches) -> alike.computeIfAbsent(stretches, first -> EnumSet.noneOf(DayOfWeek.class))
                .add(day));
        return alike.entrySet().stream()
                .map(same -> days(same.getValue()) + " "
                        + same.getKey().stream().map(Stretch::toString).collect(Collectors.joining(",")));
    }

    private static String days(Set<DayOfWeek> days) {
        List<String> ranges = new ArrayList<>();
        for (DayOfWeek day : days) {
            boolean first = day == DayOfWeek.MONDAY || !days.contains(day.minus(1));
            if (first) {
                DayOfWeek last = day;
                while (last != DayOfWeek.SUNDAY && days.contains(last.plus(1))) {
                    last = last.plus(1);
                }
                ranges.add(day == last ? name(day) : name(day) + "-" + name(last));
            }
        }
        return String.join(",", ranges);
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 2).toLowerCase(Locale.ROOT);
    }
}
