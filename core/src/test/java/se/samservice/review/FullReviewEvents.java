package se.samservice.review;

import static se.samservice.review.FullReview.text;

import java.time.LocalDate;
import java.time.Month;
import se.samservice.ServiceDatasetBuilder;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventBuilder;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.FulfilledOccurrence;
import se.samservice.collaboration.RuralTour;
import se.samservice.collaboration.ServiceForum;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityBuilder;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.testkit.Samples;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** The meetings of the project of {@link FullReview}, and the year they follow. */
final class FullReviewEvents {

    private FullReviewEvents() {}

    static void addTo(ServiceDatasetBuilder data) {
        addInTheVillages(data);
        addAmongShopkeepersAndPoliticians(data);
        data.addRuralTour(RuralTour.builder()
                .id(Id.of("turne-2023"))
                .title(text("Turnén 2023", "The tour of 2023"))
                .addStop(Id.of("hostmarknad"))
                .build());
        data.addServiceForum(ServiceForum.builder()
                .id(Id.of("serviceforum"))
                .name("Serviceforum")
                .addMeeting(Id.of("forumdagar"))
                .build());
        data.addAnnualCycles(
                year(),
                AnnualCycle.builder()
                        .id(Id.of("tomt"))
                        .title(text("Ett tomt årshjul", "An empty year"))
                        .build());
    }

    private static void addInTheVillages(ServiceDatasetBuilder data) {
        data.addEvents(
                event(
                                "besok-botsmark",
                                EventKind.VISIT,
                                "2023-03-14",
                                "Besök i butiken i Botsmark",
                                "The shop in Botsmark")
                        .addShop(Samples.SHOP)
                        .build(),
                event("bymote-holmon", EventKind.VILLAGE_MEETING, "2023-05", "Bymöte på Holmön", "Meeting on Holmön")
                        .addVillage(Id.of("holmon"))
                        .addParticipation(ReviewSamples.guest("samhallsbyggnad"))
                        .build(),
                event("framtidsdagar", EventKind.WORKSHOP, "2023-05-30", "Framtidsdagar", "Days of the future")
                        .endDate(PartialDate.parse("2023-06-02"))
                        .build(),
                event("turne-botsmark", EventKind.TOUR_STOP, "2023-10-02", "Turnén i Botsmark", "The tour in Botsmark")
                        .fulfils(in("turne", 2023, Month.OCTOBER))
                        .build(),
                event("hostmarknad", EventKind.OTHER, "2023-10-03", "Höstmarknad", "Autumn market")
                        .build(),
                event("invigning", EventKind.JUBILEE, "2024", "Tio år med butiken", "Ten years with the shop")
                        .build(),
                event("jubileum", EventKind.JUBILEE, "2022", "Byalaget femtio år", "Fifty years of the association")
                        .build(),
                event("skolan", EventKind.of("school_visit"), "2023-04-20", "Sexorna i butiken", "A class in the shop")
                        .build(),
                event("oppet-hus", EventKind.of("open_house"), "2022", "Öppet hus", "Open house")
                        .build());
    }

    private static void addAmongShopkeepersAndPoliticians(ServiceDatasetBuilder data) {
        data.addEvents(
                event("handlardag", EventKind.TRADE_DAY, "2023-12-05", "Handlardag", "Trade day")
                        .build(),
                event("studieresa", EventKind.STUDY_TRIP, "2022-12-30", "Resa till Åre", "Trip to Åre")
                        .endDate(PartialDate.parse("2023-01-02"))
                        .build(),
                event("handlartraffar", EventKind.SHOPKEEPER_MEETING, "2022-08", "Handlarträffar", "Shopkeepers meet")
                        .endDate(PartialDate.parse("2022-10"))
                        .build(),
                event("forumdagar", EventKind.OTHER, "2023-11-30", "Forumdagar", "Days of the forum")
                        .endDate(PartialDate.parse("2023-12-01"))
                        .build(),
                event("konferens", EventKind.CONFERENCE, "2024-02-15", "Slutkonferens", "Closing conference")
                        .build(),
                event("budgetdialog", EventKind.BRIEFING, "2023-09", "Budgetdialog", "Budget dialogue")
                        .build(),
                event("radet", EventKind.COUNCIL_MEETING, "2024-02-01", "Landsbygdsrådet", "Rural council")
                        .build(),
                event("utskottet", EventKind.OTHER, "2023-06-17", "Utskottet i Sörmjöle", "The committee in Sörmjöle")
                        .addParticipation(ReviewSamples.guest("naringsutskottet"))
                        .build(),
                event("brev", EventKind.OTHER, "2023-06-20", "Brev till alla", "Letter to all")
                        .fulfils(in("summering", 2023, Month.JUNE))
                        .build());
    }

    private static EventBuilder event(String id, EventKind kind, String date, String swedish, String english) {
        return Event.builder()
                .id(Id.of(id))
                .title(text(swedish, english))
                .kind(kind)
                .date(PartialDate.parse(date));
    }

    private static FulfilledOccurrence in(String activity, int year, Month month) {
        return FulfilledOccurrence.builder()
                .activity(Id.of(activity))
                .nominal(LocalDate.of(year, month, 1))
                .build();
    }

    private static AnnualCycle year() {
        return AnnualCycle.builder()
                .id(Id.of("servicearet"))
                .title(text("Serviceåret", "The service year"))
                .addActivities(
                        activity("turne", Month.OCTOBER, text("Landsbygdsturné", "Rural tour"))
                                .addChecklistItem(Id.of("umea-rural-tour"))
                                .build(),
                        activity("summering", Month.JUNE, text("Summering före sommaren", "Summary before summer"))
                                .addSuccessFactor(Id.of("umea-half-yearly-summaries"))
                                .build(),
                        activity("julbrev", Month.JANUARY, text("Nyårsbrev", "New year's letter"))
                                .addSuccessFactor(Id.of("umea-half-yearly-summaries"))
                                .build())
                .build();
    }

    private static ActivityBuilder activity(String id, Month month, LocalizedText title) {
        return Activity.builder()
                .id(Id.of(id))
                .title(title)
                .kind(ActivityKind.OTHER)
                .timing(YearlyInMonth.builder().month(month).build());
    }
}
