package se.samservice.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.StaffingMode;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.Season;
import se.samservice.value.YearDay;

/** What a text has said so far; it takes only what leaves no doubt beside what was said before. */
final class WeekPlan {

    /** When and how something holds. */
    record Scope(StaffingMode staffing, Optional<Season> season) {

        /** Whether there is a day of the year that lies in both. */
        boolean meets(Scope other) {
            return season.isEmpty()
                    || other.season.isEmpty()
                    || contains(season.get(), other.season.get().getStart())
                    || contains(other.season.get(), season.get().getStart());
        }

        private static boolean contains(Season season, YearDay day) {
            int start = number(season.getStart());
            int end = number(season.getEnd());
            int number = number(day);
            return start <= end ? start <= number && number <= end : number >= start || number <= end;
        }

        private static int number(YearDay day) {
            return day.getMonth().getValue() * 32 + day.getDay();
        }
    }

    /** Opens and closes; before it opens when it is after midnight. */
    record Times(TimeOfDay opens, TimeOfDay closes) {

        private int end() {
            int end = closes.minuteOfDay();
            return end <= opens.minuteOfDay() ? end + 24 * 60 : end;
        }

        boolean overlaps(Times other) {
            return opens.minuteOfDay() < other.end() && other.opens.minuteOfDay() < end();
        }
    }

    /** Days with the same hours, or without any. */
    private record Clause(Scope scope, EnumSet<DayOfWeek> days, List<Times> times) {}

    private final List<Clause> clauses = new ArrayList<>();

    /** Whether nothing has been said. */
    boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** Begins hours on some days; false if something was said of one of them before. */
    boolean open(Scope scope, Set<DayOfWeek> days, Times times) {
        if (clauses.stream()
                .anyMatch(clause -> clause.scope().staffing() == scope.staffing() && isAbout(clause, scope, days))) {
            return false;
        }
        List<Times> all = new ArrayList<>();
        all.add(times);
        clauses.add(new Clause(scope, EnumSet.copyOf(days), all));
        return true;
    }

    /** Adds hours on the same days as the last; false if they overlap. */
    boolean openAlso(Times times) {
        List<Times> told = clauses.get(clauses.size() - 1).times();
        if (told.stream().anyMatch(times::overlaps)) {
            return false;
        }
        told.add(times);
        return true;
    }

    /** Takes some days out of what was said, if that was said of the same season and staffing, else false. */
    boolean close(Scope scope, Set<DayOfWeek> days) {
        for (Clause clause : clauses) {
            boolean told = isAbout(clause, scope, days);
            if (told && (clause.times().isEmpty() || !clause.scope().equals(scope))) {
                return false;
            }
        }
        clauses.forEach(clause -> {
            if (clause.scope().equals(scope)) {
                clause.days().removeAll(days);
            }
        });
        clauses.add(new Clause(scope, EnumSet.copyOf(days), List.of()));
        return true;
    }

    private static boolean isAbout(Clause clause, Scope scope, Set<DayOfWeek> days) {
        return clause.scope().meets(scope) && !Collections.disjoint(clause.days(), days);
    }

    /** Whether there is a word about Saturday, apart from the working week, for the same time of year. */
    boolean tellsSaturdayApart(Scope scope) {
        return clauses.stream()
                .anyMatch(clause -> clause.scope().equals(scope)
                        && clause.days().contains(DayOfWeek.SATURDAY)
                        && !clause.days().contains(DayOfWeek.MONDAY));
    }

    /** The hours, or empty when it is never open. */
    Optional<OpeningHours> hours() {
        List<OpeningSpan> spans = clauses.stream()
                .filter(clause -> !clause.days().isEmpty())
                .flatMap(clause -> clause.times().stream().map(times -> span(clause, times)))
                .toList();
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(OpeningHours.builder().spans(spans).build());
    }

    private static OpeningSpan span(Clause clause, Times times) {
        return OpeningSpan.builder()
                .days(clause.days())
                .opens(times.opens())
                .closes(times.closes())
                .staffing(clause.scope().staffing())
                .season(clause.scope().season())
                .build();
    }
}
