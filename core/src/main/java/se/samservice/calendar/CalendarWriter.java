package se.samservice.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.cycle.Activity;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Occurrence;
import se.samservice.cycle.Occurrences;
import se.samservice.cycle.Precision;
import se.samservice.cycle.Ring;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.Language;

/** Writes one calendar file. */
final class CalendarWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** DATE has four digits for the year, so that no day comes after this. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final CycleCalendar calendar;
    private final EventText text;
    private final String stamp;
    private final ContentLines lines = new ContentLines();
    private final Map<Id<Ring>, String> rings = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    CalendarWriter(CycleCalendar calendar) {
        this.calendar = calendar;
        text = new EventText(calendar);
        stamp = TIME.format(calendar.getStamp());
    }

    String text(AnnualCycle cycle, Days period) {
        cycle.getRings()
                .forEach(ring -> rings.putIfAbsent(ring.getId(), ring.getTitle().in(calendar.getLocale())));
        List<Occurrence> occurrences = occurrences(Occurrences.of(cycle), period);
        begin(cycle);
        if (occurrences.isEmpty()) {
            utc();
        } else if (calendar.isRecurring()) {
            recurring(occurrences);
        } else {
            occurrences.forEach(this::single);
        }
        lines.add("END", "VCALENDAR");
        return lines.toString();
    }

    private List<Occurrence> occurrences(Occurrences all, Days period) {
        List<Occurrence> skipped = calendar.isSkippedIncluded() ? all.skippedIn(period) : List.of();
        return Stream.concat(all.in(period).stream(), skipped.stream())
                .filter(occurrence -> calendar.isUndatedIncluded()
                        || occurrence.precision() == Precision.DAY
                        || occurrence.precision() == Precision.DAYS)
                .sorted(Comparator.comparing(Occurrence::first).thenComparing(Occurrence::last))
                .toList();
    }

    private void begin(AnnualCycle cycle) {
        Language language = Language.of(calendar.getLocale());
        String name = ContentLines.onOneLine(
                calendar.getName().orElseGet(() -> cycle.getTitle().in(calendar.getLocale())));
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//Samservice//CycleCalendar//" + language.choose("SV", "EN"));
        lines.add("CALSCALE", "GREGORIAN");
        lines.addText("NAME", name);
        lines.addText("X-WR-CALNAME", name);
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        lines.add("X-PUBLISHED-TTL", "P1D");
    }

    private void utc() {
        lines.add("BEGIN", "VTIMEZONE");
        lines.add("TZID", "Etc/UTC");
        lines.add("BEGIN", "STANDARD");
        lines.add("DTSTART", "19700101T000000");
        lines.add("TZOFFSETFROM", "+0000");
        lines.add("TZOFFSETTO", "+0000");
        lines.add("END", "STANDARD");
        lines.add("END", "VTIMEZONE");
    }

    private void recurring(List<Occurrence> occurrences) {
        Map<Id<Activity>, Optional<String>> rules = new HashMap<>();
        occurrences.stream()
                .collect(Collectors.groupingBy(
                        occurrence -> occurrence.activity().getId()))
                .forEach((activity, all) -> rules.put(activity, Recurrence.of(all)));
        Set<Id<Activity>> written = new HashSet<>();
        for (Occurrence occurrence : occurrences) {
            Id<Activity> activity = occurrence.activity().getId();
            Optional<String> rule = rules.getOrDefault(activity, Optional.empty());
            if (rule.isEmpty()) {
                single(occurrence);
            } else if (written.add(activity)) {
                event(occurrence, activity.value(), rule);
            }
        }
    }

    private void single(Occurrence occurrence) {
        event(occurrence, occurrence.activity().getId() + "." + occurrence.nominal(), Optional.empty());
    }

    private void event(Occurrence occurrence, String name, Optional<String> rule) {
        Activity activity = occurrence.activity();
        lines.add("BEGIN", "VEVENT");
        lines.addText("UID", unique(ContentLines.onOneLine(name)) + '@' + calendar.getNamespace());
        lines.add("DTSTAMP", stamp);
        lines.add("SEQUENCE", Integer.toString(calendar.getSequence()));
        lines.add("DTSTART;VALUE=DATE", date(occurrence.first()));
        end(occurrence.days());
        rule.ifPresent(value -> lines.add("RRULE", value));
        lines.addText("SUMMARY", text.title(occurrence));
        unlessEmpty("DESCRIPTION", text.description(occurrence));
        unlessEmpty("LOCATION", text.place(activity));
        categories(activity).ifPresent(categories -> lines.add("CATEGORIES", categories));
        if (occurrence.skipped()) {
            lines.add("STATUS", "CANCELLED");
        }
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("END", "VEVENT");
    }

    /** The end is the day after the last; where there is none, the number of days tells the same. */
    private void end(Days days) {
        if (days.last().isBefore(LAST_DAY)) {
            lines.add("DTEND;VALUE=DATE", date(days.last().plusDays(1)));
        } else {
            lines.add("DURATION", "P" + days.length() + "D");
        }
    }

    private void unlessEmpty(String property, String value) {
        if (!value.isBlank()) {
            lines.addText(property, value);
        }
    }

    private Optional<String> categories(Activity activity) {
        String ring = activity.getRing().map(id -> rings.getOrDefault(id, "")).orElse("");
        return Stream.of(ring, activity.getKind().label(calendar.getLocale()))
                .map(ContentLines::onOneLine)
                .filter(category -> !category.isEmpty())
                .map(ContentLines::escaped)
                .reduce((first, second) -> first + ',' + second);
    }

    private String unique(String name) {
        String unique = name;
        while (!names.add(unique)) {
            unique = name + '.' + (repetitions.merge(name, 1, Integer::sum) + 1);
        }
        return unique;
    }

    private static String date(LocalDate day) {
        return DATE.format(day);
    }
}
