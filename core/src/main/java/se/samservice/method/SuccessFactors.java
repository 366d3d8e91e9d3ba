package se.samservice.method;

import java.util.List;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** Ready-made success factors (Swedish: <i>framgångsfaktorer</i>). */
public final class SuccessFactors {

    private static final List<SuccessFactor> UMEA = List.of(
            factor(
                    "umea-build-on-what-is-done",
                    "Bygg vidare på det som finns",
                    "Build on what is there",
                    "Ta reda på vad som redan har gjorts i varje ort, och av vem, innan något nytt föreslås.",
                    "Find out what has already been done in each village, and by whom, before proposing anything new.",
                    List.of(EvidenceKind.PRIOR_WORK),
                    AgencyDimension.NEEDS,
                    AgencyDimension.ANCHORING),
            factor(
                    "umea-be-present",
                    "Var på plats",
                    "Be there",
                    "Tillit växer när samma personer kommer tillbaka. Ge det tid och åk ut, också utan eget ärende.",
                    "Trust grows when the same people come back. Give it time and go there, also without an errand.",
                    List.of(
                            EvidenceKind.VISIT,
                            EvidenceKind.VILLAGE_MEETING,
                            EvidenceKind.WORKSHOP,
                            EvidenceKind.TOUR_STOP,
                            EvidenceKind.JUBILEE),
                    AgencyDimension.ANCHORING,
                    AgencyDimension.COLLABORATION),
            factor(
                    "umea-be-the-way-in",
                    "Var ortens väg in i kommunen",
                    "Be the village's way in",
                    "Ta emot frågor om annat än service, se till att de når rätt verksamhet och att någon svarar.",
                    "Take questions about other things than service, see that they reach the right unit and get an answer.",
                    List.of(EvidenceKind.VILLAGE_MATTER),
                    AgencyDimension.NEEDS,
                    AgencyDimension.COLLABORATION),
            factor(
                    "umea-stand-by-in-dialogues",
                    "Stå vid sidan i svåra samtal",
                    "Stand by in hard dialogues",
                    "När en ort förhandlar med en myndighet eller ett bolag väger det tyngre om kommunen är med.",
                    "When a village negotiates with an agency or a company, it weighs more if the municipality is there.",
                    List.of(EvidenceKind.AUTHORITY_DIALOGUE),
                    AgencyDimension.COLLABORATION),
            factor(
                    "umea-make-visible",
                    "Lyft fram butikerna och de som driver på",
                    "Show the shops and those who drive them",
                    "Berätta om dem i text och film, så att fler ser vad de betyder och väljer att handla där.",
                    "Tell of them in words and film, so that more people see what they mean and choose to shop there.",
                    List.of(EvidenceKind.PUBLICATION),
                    AgencyDimension.DIRECTION),
            factor(
                    "umea-image-bank",
                    "Samla bilder som alla kan använda",
                    "Gather images that all can use",
                    "Låt till exempel sommarjobbare eller praktikanter fotografera, med ordnade rättigheter.",
                    "Let for example summer workers or trainees take them, with the rights in order.",
                    List.of(EvidenceKind.IMAGE),
                    AgencyDimension.COLLABORATION),
            factor(
                    "umea-room-for-exchange",
                    "Ge handlarna tillfällen att mötas",
                    "Give shopkeepers room to meet",
                    "En gemensam resa eller en handlardag ger idéer som ingen får ensam bakom disken.",
                    "A trip together or a trade day gives ideas that nobody has alone behind the counter.",
                    List.of(EvidenceKind.TRADE_DAY, EvidenceKind.STUDY_TRIP, EvidenceKind.SHOPKEEPER_MEETING),
                    AgencyDimension.COLLABORATION),
            factor(
                    "umea-compensate-local-actors",
                    "Ersätt lokala krafter",
                    "Compensate local actors",
                    "Föreningar gör mycket obetalt. Finns det pengar, betala för det arbete som kommunen har nytta av.",
                    "Associations do much unpaid. Where there is money, pay for the work the municipality benefits from.",
                    List.of(EvidenceKind.COMPENSATION),
                    AgencyDimension.ANCHORING,
                    AgencyDimension.PLAN),
            factor(
                    "umea-half-yearly-summaries",
                    "Summera varje halvår för alla",
                    "Sum up every half-year for all",
                    "Två gånger om året får alla som är med veta vad som har gjorts, vad som pågår och vad som kommer.",
                    "Twice a year all who take part hear what has been done, what is going on and what comes next.",
                    List.of(EvidenceKind.HALF_YEAR_SUMMARY),
                    AgencyDimension.PLAN,
                    AgencyDimension.DIRECTION));

    private SuccessFactors() {}

    /**
     * The nine factors of Umeå's project, in the words of this library (source: Umeå kommun's summary of the project
     * 2022–2024). Their dimensions and what shows them are this library's reading: what is noted has been found out, who has
     * met the villages there has been present, a matter taken in and a dialogue with a part for the municipality show the
     * factors named after them, and so do publications, images, meetings of shopkeepers, compensation and summaries.
     *
     * @return nine factors in the order of the source
     */
    public static List<SuccessFactor> umea() {
        return UMEA;
    }

    private static SuccessFactor factor(
            String id,
            String sv,
            String en,
            String descriptionSv,
            String descriptionEn,
            List<EvidenceKind> evidenceKinds,
            AgencyDimension... dimensions) {
        return SuccessFactor.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(sv, en))
                .description(LocalizedText.of(descriptionSv, descriptionEn))
                .addDimensions(dimensions)
                .evidenceKinds(evidenceKinds)
                .build();
    }
}
