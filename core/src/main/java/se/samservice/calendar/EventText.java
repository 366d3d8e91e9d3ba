package se.samservice.calendar;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samservice.actor.Responsibility;
import se.samservice.cycle.Activity;
import se.samservice.cycle.Occurrence;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.cycle.YearlyInWeek;
import se.samservice.place.Village;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.Language;
import se.samservice.value.Source;

/** What an event says to people, in Swedish or English. */
final class EventText {

    private final Locale locale;
    private final Language language;
    private final Map<Id<Village>, Village> villages;
    private final Map<Id<Source>, Source> sources;

    EventText(CycleCalendar calendar) {
        locale = calendar.getLocale();
        language = Language.of(locale);
        villages = byId(calendar.getVillages());
        sources = byId(calendar.getSources());
    }

    private static <T extends Identified<T>> Map<Id<T>, T> byId(List<T> things) {
        return things.stream()
                .collect(Collectors.toMap(Identified::getId, Function.identity(), (first, next) -> first));
    }

    /** The title on one line; also tells, since it is all that many calendars show, what the days alone would hide. */
    String title(Occurrence occurrence) {
        Activity activity = occurrence.activity();
        String title = ContentLines.onOneLine(activity.getTitle().in(locale));
        return (occurrence.skipped() ? language.choose("Inställd: ", "Called off: ") : "")
                + (title.isEmpty() ? activity.getId() : title)
                + openTime(occurrence)
                        .map(time -> language.choose(" (någon gång i ", " (some time in ") + time + ")")
                        .orElse("");
    }

    /** Some lines of what else there is to know; empty when there is nothing. */
    String description(Occurrence occurrence) {
        Activity activity = occurrence.activity();
        List<String> lines = new ArrayList<>();
        openTime(occurrence)
                .ifPresent(time -> lines.add(language.choose("Någon gång i ", "Some time in ")
                        + time
                        + language.choose("; ingen dag är bestämd.", "; no day is set.")));
        activity.getDurationDays()
                .filter(days -> days > 1 && days < occurrence.days().length())
                .ifPresent(days -> lines.add(language.choose("Varar " + days + " dagar.", "Takes " + days + " days.")));
        occurrence
                .reason()
                .ifPresent(reason -> lines.add((occurrence.skipped()
                                ? language.choose("Inställd", "Called off")
                                : language.choose("Flyttad från ", "Moved from ") + nominal(occurrence))
                        + ": " + reason.in(locale)));
        activity.getResponsibility().ifPresent(responsibility -> addResponsibility(responsibility, lines));
        activity.getDeadlineKind()
                .ifPresent(kind -> lines.add(language.choose("Tidsgräns: ", "Deadline: ") + kind.label(locale)));
        if (!activity.getAudiences().isEmpty()) {
            lines.add(language.choose("För: ", "For: ") + String.join(", ", activity.getAudiences()));
        }
        known(activity.getSources(), sources)
                .forEach(source -> lines.add(language.choose("Källa: ", "Source: ")
                        + source.getTitle()
                        + source.getUrl().map(url -> ", " + url).orElse("")));
        return lines.stream().map(ContentLines::onOneLine).collect(Collectors.joining("\n"));
    }

    private void addResponsibility(Responsibility responsibility, List<String> lines) {
        lines.add(language.choose("Ansvarig: ", "Responsible: ") + responsibility.getRole());
        responsibility
                .getDeputyRole()
                .ifPresent(deputy -> lines.add(language.choose("Ersättare: ", "Deputy: ") + deputy));
    }

    /** The names of the villages, empty when none is known. */
    String place(Activity activity) {
        return known(activity.getVillages(), villages).stream()
                .map(Village::getName)
                .map(ContentLines::onOneLine)
                .collect(Collectors.joining(", "));
    }

    private static <T> List<T> known(List<Id<T>> ids, Map<Id<T>, T> things) {
        return ids.stream()
                .distinct()
                .filter(things::containsKey)
                .map(id -> Objects.requireNonNull(things.get(id)))
                .toList();
    }

    /** The month or week in which no day is known. */
    private Optional<String> openTime(Occurrence occurrence) {
        return switch (occurrence.precision()) {
            case MONTH -> Optional.of(month(occurrence.first()));
            case WEEK -> Optional.of(week(occurrence.first()));
            case DAY, DAYS -> Optional.empty();
        };
    }

    /** When it should have been, no more exactly than the timing says. */
    private String nominal(Occurrence occurrence) {
        LocalDate day = occurrence.nominal();
        if (occurrence.activity().getTiming() instanceof YearlyInMonth) {
            return month(day) + " " + day.getYear();
        }
        return occurrence.activity().getTiming() instanceof YearlyInWeek yearly
                        && yearly.getWeekday().isEmpty()
                ? week(day) + " " + day.get(IsoFields.WEEK_BASED_YEAR)
                : day.toString();
    }

    private String month(LocalDate day) {
        return language.monthName(day.getMonth());
    }

    private String week(LocalDate day) {
        return language.choose("vecka ", "week ") + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
