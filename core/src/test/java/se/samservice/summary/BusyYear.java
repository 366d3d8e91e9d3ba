package se.samservice.summary;

import static se.samservice.summary.SummarySamples.BOTSMARK;
import static se.samservice.summary.SummarySamples.HOLMON;
import static se.samservice.summary.SummarySamples.village;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.AuthorityDialogue;
import se.samservice.collaboration.AuthorityDialogueBuilder;
import se.samservice.collaboration.Certainty;
import se.samservice.collaboration.Compensation;
import se.samservice.collaboration.CompensationBasis;
import se.samservice.collaboration.DialogueStatus;
import se.samservice.collaboration.DialogueStep;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventBuilder;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.FulfilledOccurrence;
import se.samservice.collaboration.MatterOutcome;
import se.samservice.collaboration.SpinOffEffect;
import se.samservice.collaboration.SpinOffEffectBuilder;
import se.samservice.collaboration.SpinOffKind;
import se.samservice.collaboration.VillageMatter;
import se.samservice.collaboration.VillageMatterBuilder;
import se.samservice.communication.Publication;
import se.samservice.communication.PublicationKind;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.BetweenDates;
import se.samservice.cycle.Timing;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.place.Village;
import se.samservice.testkit.Samples;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.YearDay;

/**
 * A municipality in which all that a summary can tell has happened at least once in the autumn of 2023 or the spring of
 * 2024; its day is 18 March 2024. Here is what people have done together; {@link BusyWork} has what came of it.
 */
final class BusyYear {

    static final Id<Village> SORMJOLE = Id.of("sormjole");
    static final Id<Village> OVERBODA = Id.of("overboda");

    static final ServiceDataset DATASET = BusyWork.on(ServiceDataset.builder()
            .asOf(Samples.TODAY)
            .municipality(Samples.municipality())
            .addVillages(village(BOTSMARK, "Botsmark"), village(HOLMON, "Holmön"))
            .addVillages(village(SORMJOLE, "Sörmjöle"), village(OVERBODA, "Överboda"))
            .events(events())
            .villageMatters(matters())
            .authorityDialogues(dialogues())
            .publications(publications())
            .compensations(compensations())
            .spinOffEffects(effects())
            .addAnnualCycle(cycle())
            .build());

    private BusyYear() {}

    private static List<Event> events() {
        return List.of(
                event("besok-botsmark", "Besök i Botsmark", "Visit to Botsmark", "2023-07-01")
                        .addVillage(BOTSMARK)
                        .build(),
                event("resa", "Studieresa", "Study trip", "2023-09-30")
                        .kind(EventKind.STUDY_TRIP)
                        .addVillages(HOLMON, BOTSMARK)
                        .build(),
                event("verkstad", "Verkstad om leveranser", "Workshop on deliveries", "2023-12-31")
                        .kind(EventKind.of("hackathon"))
                        .addVillage(HOLMON)
                        .build(),
                event("rad", "Möte med landsbygdsrådet", "Meeting of the rural council", "2023-11")
                        .kind(EventKind.COUNCIL_MEETING)
                        .fulfils(FulfilledOccurrence.builder()
                                .activity(Id.of("uppfoljning"))
                                .nominal(LocalDate.of(2023, 11, 1))
                                .build())
                        .build(),
                event("dialog", "Dialogmöte", "Dialogue meeting", "2023")
                        .addVillage(SORMJOLE)
                        .build(),
                event("handlardag", "Handlardag", "Trade day", "2024-03-18")
                        .kind(EventKind.TRADE_DAY)
                        .fulfils(FulfilledOccurrence.builder()
                                .activity(Id.of("handlardag"))
                                .nominal(LocalDate.of(2024, 3, 1))
                                .build())
                        .build(),
                event("bymote", "Bymöte", "Village meeting", "2024-05-02")
                        .kind(EventKind.VILLAGE_MEETING)
                        .addVillage(SORMJOLE)
                        .build(),
                event("jubileum", "Jubileum", "Jubilee", "2025-01-01")
                        .kind(EventKind.JUBILEE)
                        .build());
    }

    private static EventBuilder event(String id, String swedish, String english, String date) {
        return Event.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(swedish, english))
                .kind(EventKind.VISIT)
                .date(PartialDate.parse(date));
    }

    private static List<VillageMatter> matters() {
        return List.of(
                matter("plogning", "Vem plogar?", "Who ploughs?", "2023-09-01")
                        .addVillage(BOTSMARK)
                        .answered(PartialDate.parse("2023-09-01"))
                        .outcome(MatterOutcome.SOLVED)
                        .build(),
                matter("farja", "När går färjan?", "When does the ferry leave?", "2023-09-30")
                        .addVillage(HOLMON)
                        .answered(PartialDate.parse("2023-10-05"))
                        .build(),
                matter("buss", "Får vi en buss?", "Will we have a bus?", "2023-11")
                        .addVillage(HOLMON)
                        .answered(PartialDate.parse("2023-12-02"))
                        .outcome(MatterOutcome.DECLINED)
                        .build(),
                matter("skola", "Blir skolan kvar?", "Will the school stay?", "2023-12-31")
                        .addVillage(SORMJOLE)
                        .build(),
                matter("fiber", "När kommer fibern?", "When does the fibre come?", "2024")
                        .build());
    }

    private static VillageMatterBuilder matter(String id, String swedish, String english, String received) {
        return VillageMatter.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(swedish, english))
                .received(PartialDate.parse(received));
    }

    private static List<AuthorityDialogue> dialogues() {
        return List.of(
                dialogue("farjelinje", "Färjelinjen", "The ferry line", "2023-08-14", DialogueStatus.WAITING)
                        .addVillage(HOLMON)
                        .addSteps(step("2023-10", "brev om tidtabellen", "letter about the timetable"))
                        .addSteps(step("2024-01-10", "besked att vänta i mars", "word expected in March"))
                        .build(),
                dialogue(
                                "hastighet",
                                "Hastigheten i byn",
                                "Speed in the village",
                                "2023-09-05",
                                DialogueStatus.RESOLVED)
                        .addVillage(BOTSMARK)
                        .addSteps(step("2024-02-01", "ny skyltning", "new signs"))
                        .build(),
                dialogue("apotek", "Apoteksombud", "Pharmacy agents", "2024-03-11", DialogueStatus.NO_RESULT)
                        .counterpart(Id.of("okand-myndighet"))
                        .build());
    }

    private static AuthorityDialogueBuilder dialogue(
            String id, String swedish, String english, String opened, DialogueStatus status) {
        return AuthorityDialogue.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(swedish, english))
                .topic(LocalizedText.of("Vägar", "Roads"))
                .counterpart(Id.of("trafikverket"))
                .opened(PartialDate.parse(opened))
                .status(status);
    }

    private static DialogueStep step(String date, String swedish, String english) {
        return DialogueStep.builder()
                .date(PartialDate.parse(date))
                .text(LocalizedText.of(swedish, english))
                .build();
    }

    private static List<Publication> publications() {
        return List.of(
                publication("film", "Film om butiken", "Film about the shop", "2023-10-20").toBuilder()
                        .kind(PublicationKind.FILM)
                        .addVillage(BOTSMARK)
                        .build(),
                publication("artikel", "Artikel i tidningen", "Newspaper article", "2023"));
    }

    private static Publication publication(String id, String swedish, String english, String published) {
        return Publication.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(swedish, english))
                .kind(PublicationKind.ARTICLE)
                .published(PartialDate.parse(published))
                .build();
    }

    private static List<Compensation> compensations() {
        return List.of(
                compensation("arvode", 12_500, DatePeriod.between(PartialDate.of(2023), PartialDate.parse("2023-12"))),
                compensation("bidrag", 1_000_000, DatePeriod.since(PartialDate.parse("2023-08-01"))),
                compensation("resor", 900, DatePeriod.since(PartialDate.parse("2024-01-01"))),
                compensation("odaterat", 1, DatePeriod.builder().build()));
    }

    private static Compensation compensation(String id, long amount, DatePeriod period) {
        return Compensation.builder()
                .id(Id.of(id))
                .actor(Id.of("byaforeningen"))
                .basis(CompensationBasis.FEE)
                .amountSek(amount)
                .period(period)
                .build();
    }

    private static List<SpinOffEffect> effects() {
        return List.of(
                effect("inflyttning", "Fler flyttar in", "More people move in", Certainty.CLAIMED)
                        .build(),
                effect("natverk", "Butikerna träffas själva", "The shops meet by themselves", Certainty.OBSERVED)
                        .since(PartialDate.parse("2023-11"))
                        .addVillages(HOLMON)
                        .build(),
                effect("lokal", "Lokal mat på hyllan", "Local food on the shelf", Certainty.MEASURED)
                        .since(PartialDate.of(2023))
                        .build());
    }

    private static SpinOffEffectBuilder effect(String id, String swedish, String english, Certainty certainty) {
        return SpinOffEffect.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(swedish, english))
                .kind(SpinOffKind.RELATION)
                .certainty(certainty);
    }

    private static AnnualCycle cycle() {
        return AnnualCycle.builder()
                .id(Id.of("aret"))
                .title(LocalizedText.of("Året", "The year"))
                .addActivities(activity("handlardag", "Handlardag", "Trade day", inMonth(Month.MARCH)))
                .addActivities(activity("uppfoljning", "Uppföljning", "Follow-up", inMonth(Month.NOVEMBER)))
                .addActivities(activity("turne", "Landsbygdsturné", "Rural tour", inMonth(Month.APRIL)))
                .addActivities(activity(
                        "enkat",
                        "Enkät till butikerna",
                        "Survey of the shops",
                        BetweenDates.builder()
                                .start(day(Month.DECEMBER, 11))
                                .end(day(Month.APRIL, 19))
                                .build()))
                .build();
    }

    private static Timing inMonth(Month month) {
        return YearlyInMonth.builder().month(month).build();
    }

    private static YearDay day(Month month, int day) {
        return YearDay.builder().month(month).day(day).build();
    }

    private static Activity activity(String id, String swedish, String english, Timing timing) {
        return Activity.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(swedish, english))
                .kind(ActivityKind.EVENT)
                .timing(timing)
                .build();
    }
}
