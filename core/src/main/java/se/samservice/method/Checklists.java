package se.samservice.method;

import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** Ready-made checklists (Swedish: <i>checklistor</i>). */
public final class Checklists {

    private static final Checklist UMEA = Checklist.builder()
            .id(Id.of("umea-internal"))
            .title(LocalizedText.of("Arbetet inom kommunen", "Work within the municipality"))
            .addItems(
                    item(
                            "umea-invite-colleagues-early",
                            "Bjud in andra verksamheter tidigt",
                            "Invite other units early",
                            "Kollegor som kommer för att lyssna förstår senare vad deras egna beslut betyder för orten.",
                            "Colleagues who come to listen understand later what their own decisions mean for the village.",
                            "umea-be-the-way-in",
                            EvidenceKind.COLLEAGUES_PRESENT),
                    item(
                            "umea-inform-politics-and-units",
                            "Informera politiken och verksamheterna",
                            "Inform politics and units",
                            "Berätta om servicearbetet i utskott och nämnder och hos kommunens egna verksamheter.",
                            "Tell of the service work in committees and boards and in the municipality's own units.",
                            "umea-half-yearly-summaries",
                            EvidenceKind.BRIEFING,
                            EvidenceKind.COUNCIL_MEETING,
                            EvidenceKind.POLITICIANS_PRESENT),
                    item(
                            "umea-lift-results",
                            "För in resultaten i styrdokument och till regionen",
                            "Take the results into steering documents and to the region",
                            "Det som ett projekt har lärt står kvar först när det finns i en plan eller ett program.",
                            "What a project has learnt remains only once it stands in a plan or a programme.",
                            "umea-build-on-what-is-done",
                            EvidenceKind.RESULT_UPTAKE),
                    item(
                            "umea-show-added-value",
                            "Visa mervärden och spinoff-effekter",
                            "Show added value and spin-off effects",
                            "Nya initiativ, projekt och kontakter är också resultat. Se till att politiken får höra om dem.",
                            "New initiatives, projects and contacts are results too. See that politicians hear of them.",
                            "umea-make-visible",
                            EvidenceKind.SPIN_OFF_EFFECT),
                    item(
                            "umea-draw-the-year",
                            "Rita arbetet som ett årshjul",
                            "Draw the work as a year wheel",
                            "Då ser alla vad som händer när, och vad som krockar.",
                            "Then all see what happens when, and what collides.",
                            "umea-half-yearly-summaries",
                            EvidenceKind.ANNUAL_CYCLE),
                    item(
                            "umea-rural-tour",
                            "Åk på landsbygdsturné",
                            "Go on a rural tour",
                            "Res runt och berätta om landsbygdsutveckling och kommersiell service, och lyssna.",
                            "Travel round to tell of rural development and commercial service, and listen.",
                            "umea-be-present",
                            EvidenceKind.TOUR_STOP))
            .build();

    private Checklists() {}

    /**
     * The six items of Umeå's checklist for work within the municipality, in the words of this library (source: Umeå
     * kommun's summary of the project 2022–2024). The factors they serve and what shows them are this library's
     * reading: units that took part were invited, briefings, councils and politicians who took part were informed, and
     * uptakes, effects, annual cycles and tour stops show the items that ask for them.
     *
     * @return a checklist of six items in the order of the source
     */
    public static Checklist umea() {
        return UMEA;
    }

    private static ChecklistItem item(
            String id,
            String sv,
            String en,
            String descriptionSv,
            String descriptionEn,
            String successFactor,
            EvidenceKind... evidenceKinds) {
        return ChecklistItem.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(sv, en))
                .description(LocalizedText.of(descriptionSv, descriptionEn))
                .addSuccessFactor(Id.of(successFactor))
                .addEvidenceKinds(evidenceKinds)
                .build();
    }
}
