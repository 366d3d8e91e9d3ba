package se.samservice.hours;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.StaffingMode;

/**
 * Opening hours as OpenStreetMap has them: the value of a tag {@code opening_hours} (Swedish: <i>öppettider</i>), by the
 * <a href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">specification</a>.
 *
 * <p>Spans that overlap become one, days with the same hours are told together, and what goes on past midnight is written
 * with hours above 24, as the specification has it: {@code Fr 22:00-26:00}. Where rules would replace each other they are
 * joined by a comma, which adds. OpenStreetMap has no word for staffing, so the hours of one mode are a text of their own.
 *
 * <p>A season that begins on 29 February begins on 1 March in other years, one that ends on it ends on 28 February, as
 * {@link se.samservice.value.Season} has it; this is written so that it holds in all years. A season with a day that no
 * year has is left out.
 *
 * <pre>{@code
 * OsmHours.of(hours); // Mo-Fr 09:00-18:00; Sa 10:00-14:00
 * }</pre>
 */
public final class OsmHours {

    private OsmHours() {}

    /**
     * The hours in which one can come, with somebody there or not.
     *
     * @param hours the hours
     * @return the value of the tag, or empty when there is no span to write
     */
    public static Optional<String> of(OpeningHours hours) {
        Objects.requireNonNull(hours, "hours");
        return of(hours, span -> true);
    }

    /**
     * The hours of one mode.
     *
     * @param hours the hours
     * @param staffing the mode
     * @return the value of the tag, or empty when there is no span to write
     */
    public static Optional<String> of(OpeningHours hours, StaffingMode staffing) {
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(staffing, "staffing");
        return of(hours, span -> span.getStaffing() == staffing);
    }

    private static Optional<String> of(OpeningHours hours, Predicate<OpeningSpan> wanted) {
        Map<String, OsmWeek> weeks = new LinkedHashMap<>();
        hours.getSpans().stream()
                .filter(wanted)
                .filter(span -> !span.getDays().isEmpty())
                .forEach(span -> add(weeks, span));
        OsmWeek ordinary = weeks.get("");
        if (ordinary != null && ordinary.isRoundTheClock()) {
            return Optional.of("24/7");
        }
        boolean replace = weeks.size() == 1 && weeks.values().stream().noneMatch(OsmWeek::goesPastMidnight);
        String separator = replace ? "; " : ", ";
        return weeks.isEmpty()
                ? Optional.empty()
                : Optional.of(weeks.entrySet().stream()
                        .flatMap(week -> week.getValue().rules().map(rule -> week.getKey() + rule))
                        .collect(Collectors.joining(separator)));
    }

    private static void add(Map<String, OsmWeek> weeks, OpeningSpan span) {
        Optional<String> season = span.getSeason().map(OsmSeason::of).orElse(Optional.of(""));
        season.ifPresent(
                name -> weeks.computeIfAbsent(name, first -> new OsmWeek()).add(span));
    }
}
