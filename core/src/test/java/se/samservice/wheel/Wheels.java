package se.samservice.wheel;

import java.time.Month;
import java.time.YearMonth;
import java.util.Random;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.AnnualCycleBuilder;
import se.samservice.cycle.BetweenDates;
import se.samservice.cycle.MonthlyOnDay;
import se.samservice.cycle.Ring;
import se.samservice.cycle.Timing;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.cycle.YearlyOnDate;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.YearDay;

/** Wheels to draw in tests. */
final class Wheels {

    static final YearMonth JANUARY = YearMonth.of(2024, 1);

    private static final String[] TITLES = {
        "Handlardag",
        "Möte i serviceforum",
        "Studieresa för handlare och byalag",
        "Utbetalning av hemsändningsbidrag",
        "Landsbygdsutvecklingsrådets halvdagsmöte",
        "Glesbygdsdagligvaruhandelsstödsutbetalningsbeslutsunderlaget",
        "Byakväll 🎉 i bygdegården",
        "פגישה בכפר הצפוני",
        "Budget"
    };

    private Wheels() {}

    /** Activities of every length and precision, the same for the same numbers. */
    static AnnualCycle cycle(int activities, int rings, long seed) {
        Random random = new Random(seed);
        AnnualCycleBuilder cycle =
                AnnualCycle.builder().id(Id.of("arshjul")).title(LocalizedText.of("Årshjul", "Year wheel"));
        for (int i = 0; i < rings; i++) {
            cycle.addRing(ring(i, "Ring " + (char) ('A' + i % 26)));
        }
        for (int i = 0; i < activities; i++) {
            cycle.addActivity(Activity.builder()
                    .id(Id.of("aktivitet-" + i))
                    .title(LocalizedText.of(TITLES[random.nextInt(TITLES.length)]))
                    .ring(Id.of("ring-" + random.nextInt(rings)))
                    .kind(ActivityKind.known()
                            .get(random.nextInt(ActivityKind.known().size())))
                    .timing(timing(random))
                    .build());
        }
        return cycle.build();
    }

    private static Timing timing(Random random) {
        Month month = Month.of(1 + random.nextInt(12));
        return switch (random.nextInt(8)) {
            case 0, 1 -> YearlyInMonth.builder().month(month).build();
            case 2 ->
                BetweenDates.builder()
                        .start(day(month, 1 + random.nextInt(28)))
                        .end(day(month.plus(random.nextInt(12)), 1 + random.nextInt(28)))
                        .build();
            case 3 -> MonthlyOnDay.builder().day(1 + random.nextInt(31)).build();
            default ->
                YearlyOnDate.builder().month(month).day(1 + random.nextInt(28)).build();
        };
    }

    static YearDay day(Month month, int day) {
        return YearDay.builder().month(month).day(day).build();
    }

    static Ring ring(int number, String title) {
        return Ring.builder()
                .id(Id.of("ring-" + number))
                .title(LocalizedText.of(title))
                .build();
    }

    /** One activity with a title, in May, in one ring. */
    static AnnualCycle titled(String title) {
        return AnnualCycle.builder()
                .id(Id.of("arshjul"))
                .title(LocalizedText.of(title))
                .addRing(ring(0, title))
                .addActivity(Activity.builder()
                        .id(Id.of("aktivitet"))
                        .title(LocalizedText.of(title))
                        .ring(Id.of("ring-0"))
                        .kind(ActivityKind.MEETING)
                        .timing(YearlyInMonth.builder().month(Month.MAY).build())
                        .build())
                .build();
    }

    static YearWheel wheel(AnnualCycle cycle) {
        return YearWheel.builder().addCycle(cycle).start(JANUARY).build();
    }
}
