package se.samservice.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.communication.ConsentStatus;
import se.samservice.communication.ImageAsset;
import se.samservice.communication.Publication;
import se.samservice.cycle.AnnualCycle;
import se.samservice.method.EvidenceKind;
import se.samservice.place.Village;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.ResultUptake;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** What the work leaves behind: publications, banks, summaries, uptakes and the annual cycle. */
final class OutputSightings {

    private final Sightings sightings;
    private final LocalDate asOf;

    private OutputSightings(Sightings sightings, LocalDate asOf) {
        this.sightings = sightings;
        this.asOf = asOf;
    }

    static void addTo(Sightings sightings, ServiceDataset data) {
        OutputSightings output = new OutputSightings(sightings, data.getAsOf());
        data.getPublications().forEach(output::add);
        data.getImages().forEach(output::add);
        data.getInspirationItems()
                .forEach(item -> sightings.add(
                        EvidenceKind.INSPIRATION_ITEM,
                        item.getKind().token(),
                        Sightings.sighting("inspirationItems", item, item.getTitle(), Span.on(output.asOf))));
        data.getHalfYearSummaries().forEach(output::add);
        data.getResultUptakes().forEach(output::add);
        data.getAnnualCycles().forEach(output::add);
    }

    private static Sighting sighting(
            EntityRef thing, LocalizedText title, Span span, Set<Id<Village>> villages, boolean lacks, GapKind lack) {
        return new Sighting(thing, title, List.of(span), villages, lacks ? Optional.of(lack) : Optional.empty());
    }

    private void add(Publication publication) {
        sightings.add(
                EvidenceKind.PUBLICATION,
                publication.getKind().token(),
                sighting(
                        EntityRef.of("publications", publication.getId()),
                        publication.getTitle(),
                        Span.at(publication.getPublished()),
                        sightings.villages(publication.getVillages(), publication.getShops()),
                        publication.getShops().isEmpty()
                                && publication.getActors().isEmpty(),
                        GapKind.NOBODY_NAMED));
    }

    private void add(ImageAsset image) {
        sightings.add(
                EvidenceKind.IMAGE,
                sighting(
                        EntityRef.of("images", image.getId()),
                        image.getAltText().orElseGet(() -> LocalizedText.of(image.getFile())),
                        image.getTaken().map(Span::at).orElseGet(() -> Span.on(asOf)),
                        sightings.villages(image.getVillages(), image.getShops()),
                        !isUsable(image),
                        GapKind.NOT_USABLE));
    }

    private boolean isUsable(ImageAsset image) {
        boolean agreed = image.getConsent()
                .map(consent -> consent == ConsentStatus.HELD || consent == ConsentStatus.NOT_NEEDED)
                .orElseGet(() ->
                        image.getPeopleRecognisable().filter(people -> !people).isPresent());
        boolean ended = image.getConsentUntil().filter(asOf::isAfter).isPresent();
        return image.getLicence().isPresent() && !image.getUsableBy().isEmpty() && agreed && !ended;
    }

    private void add(HalfYearSummary summary) {
        Set<Id<Village>> villages = new LinkedHashSet<>();
        summary.getVillages().forEach(village -> villages.add(village.getVillage()));
        sightings.add(
                EvidenceKind.HALF_YEAR_SUMMARY,
                sighting(
                        EntityRef.of("halfYearSummaries", summary.getId()),
                        ReviewText.halfYear(summary.getHalfYear()),
                        Span.of(summary.getHalfYear()),
                        villages,
                        summary.getSent().isEmpty(),
                        GapKind.NOT_SENT));
    }

    private void add(ResultUptake uptake) {
        boolean byNobody = uptake.getDocument().isEmpty()
                && uptake.getPlan().isEmpty()
                && uptake.getActor().isEmpty();
        sightings.add(
                EvidenceKind.RESULT_UPTAKE,
                sighting(
                        EntityRef.of("resultUptakes", uptake.getId()),
                        uptake.getTitle(),
                        Span.at(uptake.getDate()),
                        Set.of(),
                        byNobody,
                        GapKind.TAKEN_UP_BY_NOBODY));
    }

    /** It is there on the day of the data, and was followed on the days of the events that fulfil its activities. */
    private void add(AnnualCycle cycle) {
        List<Span> spans = Stream.concat(
                        cycle.getActivities().stream()
                                .flatMap(activity -> sightings.fulfilling(activity.getId()).stream())
                                .flatMap(event -> event.spans().stream()),
                        Stream.of(Span.on(asOf)))
                .toList();
        if (!cycle.getActivities().isEmpty()) {
            sightings.add(
                    EvidenceKind.ANNUAL_CYCLE,
                    new Sighting(
                            EntityRef.of("annualCycles", cycle.getId()),
                            cycle.getTitle(),
                            spans,
                            Set.of(),
                            Optional.empty()));
        }
    }
}
