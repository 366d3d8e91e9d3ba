package se.samservice.wheel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.FulfilledOccurrence;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.BetweenDates;
import se.samservice.cycle.EveryMonths;
import se.samservice.cycle.MonthlyOnDay;
import se.samservice.cycle.MonthlyOnWeekday;
import se.samservice.cycle.OccurrenceException;
import se.samservice.cycle.Once;
import se.samservice.cycle.RelativeTo;
import se.samservice.cycle.Timing;
import se.samservice.cycle.WeekOfMonth;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.cycle.YearlyInWeek;
import se.samservice.cycle.YearlyOnDate;
import se.samservice.cycle.YearlyOnWeekday;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** A year with at least one of everything a wheel can show. */
final class BusyWheel {

    private static final String GRANTS = "Utbetalning av hemsändningsbidrag till kommunens alla butiker";

    private BusyWheel() {}

    /** From October, for a screen, with all that can be chosen. */
    static YearWheel ofAYear() {
        return YearWheel.builder()
                .addCycles(villages(), council())
                .start(YearMonth.of(2024, 10))
                .title(LocalizedText.of("Årshjul för servicen", "The year of the services"))
                .owner("Umeå kommun")
                .today(LocalDate.of(2025, 3, 18))
                .statusShown(true)
                .weeksShown(true)
                .addEvent(done("handlardag", "2024-11-12", LocalDate.of(2024, 11, 12)))
                .addEvent(done("forum", "2025-02-04", LocalDate.of(2025, 2, 4)))
                .putShortTitle(Id.of("bidrag"), LocalizedText.of("Bidrag", "Grants"))
                .build();
    }

    private static Event done(String activity, String date, LocalDate nominal) {
        return Event.builder()
                .id(Id.of(activity + "-" + date))
                .title(LocalizedText.of("Blev av", "Took place"))
                .kind(EventKind.of("meeting"))
                .date(PartialDate.parse(date))
                .fulfils(FulfilledOccurrence.builder()
                        .activity(Id.of(activity))
                        .nominal(nominal)
                        .build())
                .build();
    }

    private static AnnualCycle villages() {
        return AnnualCycle.builder()
                .id(Id.of("byarna"))
                .title(LocalizedText.of("Byarna", "The villages"))
                .addRings(
                        Wheels.ring(0, "Byarnas egna möten"),
                        Wheels.ring(1, "Butikerna & handlarna"),
                        Wheels.ring(2, "Stöd"))
                .addActivities(
                        activity("handlardag", "Handlardag", "Shopkeepers' day", 1, ActivityKind.EVENT, onNovember(12)),
                        activity("forum", "Serviceforum", "Service forum", 0, ActivityKind.MEETING, firstTuesdays()),
                        activity("skottdag", "Skottdagen", "Leap day", 0, ActivityKind.OTHER, leapDay()),
                        activity(
                                "bidrag",
                                GRANTS,
                                "Payment of grants for home delivery",
                                2,
                                ActivityKind.PAYMENT,
                                grants()),
                        activity(
                                "ansokan", "Ansök om stöd", "Apply for support", 2, ActivityKind.APPLICATION, winter()),
                        activity("besok", "Besök i butikerna", "Visits to the shops", 1, ActivityKind.VISIT, may()),
                        activity("inkop", "Inköpskurs", "Course in buying", ActivityKind.EVENT, onNovember(26)),
                        activity("vecka", "Landsbygdsvecka", "Rural week", 0, ActivityKind.COMMUNICATION, week()),
                        activity("torsdag", "Byakväll", "Village evening", 0, ActivityKind.of("own"), thursday()))
                .build();
    }

    /** Has no rings of its own. */
    private static AnnualCycle council() {
        return AnnualCycle.builder()
                .id(Id.of("namnden"))
                .title(LocalizedText.of("Nämnden", "The board"))
                .addActivities(
                        activity("beslut", "Beslut om planen", "Decision on the plan", ActivityKind.DECISION, once()),
                        activity("underlag", "Underlag", "Papers", ActivityKind.REPORT, before("beslut")),
                        activity("uppfoljning", "Uppföljning", "Follow-up", ActivityKind.FOLLOW_UP, quarters())
                                .toBuilder()
                                .addException(exception("2025-04-15", Optional.of("2025-04-29")))
                                .addException(exception("2025-07-15", Optional.empty()))
                                .build())
                .build();
    }

    private static OccurrenceException exception(String nominal, Optional<String> movedTo) {
        return OccurrenceException.builder()
                .nominal(LocalDate.parse(nominal))
                .movedTo(movedTo.map(LocalDate::parse))
                .reason(LocalizedText.of("Semester", "Holidays"))
                .build();
    }

    private static Activity activity(
            String id, String swedish, String english, int ring, ActivityKind kind, Timing timing) {
        return activity(id, swedish, english, kind, timing).toBuilder()
                .ring(Id.of("ring-" + ring))
                .build();
    }

    /** In no ring. */
    private static Activity activity(String id, String swedish, String english, ActivityKind kind, Timing timing) {
        return Activity.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(swedish, english))
                .kind(kind)
                .timing(timing)
                .build();
    }

    private static Timing onNovember(int day) {
        return YearlyOnDate.builder().month(Month.NOVEMBER).day(day).build();
    }

    private static Timing firstTuesdays() {
        return MonthlyOnWeekday.builder()
                .weekday(DayOfWeek.TUESDAY)
                .week(WeekOfMonth.FIRST)
                .build();
    }

    private static Timing leapDay() {
        return YearlyOnDate.builder().month(Month.FEBRUARY).day(29).build();
    }

    private static Timing grants() {
        return MonthlyOnDay.builder().day(25).build();
    }

    private static Timing winter() {
        return BetweenDates.builder()
                .start(Wheels.day(Month.SEPTEMBER, 15))
                .end(Wheels.day(Month.JANUARY, 31))
                .build();
    }

    private static Timing may() {
        return YearlyInMonth.builder().month(Month.MAY).build();
    }

    private static Timing week() {
        return YearlyInWeek.builder().week(37).build();
    }

    private static Timing thursday() {
        return YearlyOnWeekday.builder()
                .month(Month.AUGUST)
                .weekday(DayOfWeek.THURSDAY)
                .week(WeekOfMonth.LAST)
                .build();
    }

    private static Timing once() {
        return Once.builder().date(LocalDate.of(2025, 6, 16)).build();
    }

    private static Timing before(String activity) {
        return RelativeTo.builder().activity(Id.of(activity)).days(-14).build();
    }

    private static Timing quarters() {
        return EveryMonths.builder().start(LocalDate.of(2024, 1, 15)).months(3).build();
    }
}
