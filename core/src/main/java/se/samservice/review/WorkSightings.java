package se.samservice.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.collaboration.AuthorityDialogue;
import se.samservice.collaboration.Compensation;
import se.samservice.collaboration.DialogueStatus;
import se.samservice.collaboration.SpinOffEffect;
import se.samservice.collaboration.VillageMatter;
import se.samservice.method.EvidenceKind;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceSolution;
import se.samservice.place.Village;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** What is done with and for the villages besides events: what has no date is known on the day of the data. */
final class WorkSightings {

    private final Sightings sightings;
    private final LocalDate asOf;
    private final Map<Id<Actor>, String> actors = new HashMap<>();

    private WorkSightings(Sightings sightings, ServiceDataset data) {
        this.sightings = sightings;
        this.asOf = data.getAsOf();
        data.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor.getName()));
    }

    static void addTo(Sightings sightings, ServiceDataset data) {
        WorkSightings work = new WorkSightings(sightings, data);
        // When it was done says nothing of when it was found out.
        data.getPriorWorks()
                .forEach(prior -> sightings.add(
                        EvidenceKind.PRIOR_WORK,
                        prior.getKind().token(),
                        sighting(
                                "priorWorks",
                                prior.getId(),
                                prior.getTitle(),
                                prior.getVillages(),
                                Span.on(work.asOf))));
        data.getNeeds().forEach(work::add);
        data.getSolutions().forEach(work::add);
        data.getVillageMatters().forEach(work::add);
        data.getAuthorityDialogues().forEach(work::add);
        data.getCompensations().forEach(work::add);
        data.getSpinOffEffects().forEach(work::add);
    }

    private static Sighting sighting(
            String list, Id<?> id, LocalizedText title, List<Id<Village>> villages, Span... spans) {
        return sighting(list, id, title, villages, List.of(spans), Optional.empty());
    }

    private static Sighting sighting(
            String list,
            Id<?> id,
            LocalizedText title,
            List<Id<Village>> villages,
            List<Span> spans,
            Optional<GapKind> lack) {
        Set<Id<Village>> all = new LinkedHashSet<>(villages);
        return new Sighting(EntityRef.of(list, id), title, spans, all, lack);
    }

    private void add(ServiceNeed need) {
        List<Span> dated = Stream.of(need.getRaised(), need.getStatusSince())
                .flatMap(Optional::stream)
                .map(Span::at)
                .toList();
        sightings.add(
                EvidenceKind.SERVICE_NEED,
                sighting("needs", need.getId(), need.getTitle(), need.getVillages(), orNow(dated), Optional.empty()));
    }

    private void add(ServiceSolution solution) {
        List<Span> stages = solution.getStages().stream()
                .map(stage -> Span.at(stage.getSince()))
                .toList();
        List<Id<Village>> villages = List.copyOf(sightings.villages(solution.getVillages(), solution.getShops()));
        sightings.add(
                EvidenceKind.SERVICE_SOLUTION,
                solution.getKind().token(),
                sighting(
                        "solutions", solution.getId(), solution.getTitle(), villages, orNow(stages), Optional.empty()));
    }

    private List<Span> orNow(List<Span> dated) {
        return dated.isEmpty() ? List.of(Span.on(asOf)) : dated;
    }

    private void add(VillageMatter matter) {
        boolean waits = matter.getAnswered().isEmpty() && matter.getOutcome().isEmpty();
        Span span = matter.getAnswered()
                .map(answered -> Span.between(matter.getReceived(), answered))
                .orElseGet(() -> waits ? Span.since(matter.getReceived(), asOf) : Span.at(matter.getReceived()));
        sightings.add(
                EvidenceKind.VILLAGE_MATTER,
                sighting(
                        "villageMatters",
                        matter.getId(),
                        matter.getTitle(),
                        matter.getVillages(),
                        List.of(span),
                        waits ? Optional.of(GapKind.UNANSWERED) : Optional.empty()));
    }

    private void add(AuthorityDialogue dialogue) {
        boolean goesOn = dialogue.getStatus() == DialogueStatus.OPEN || dialogue.getStatus() == DialogueStatus.WAITING;
        Span ended = dialogue.getSteps().stream()
                .map(step -> step.getDate())
                .max(PartialDate::compareTo)
                .map(last -> Span.between(dialogue.getOpened(), last))
                .orElseGet(() -> Span.at(dialogue.getOpened()));
        sightings.add(
                EvidenceKind.AUTHORITY_DIALOGUE,
                sighting(
                        "authorityDialogues",
                        dialogue.getId(),
                        dialogue.getTitle(),
                        dialogue.getVillages(),
                        List.of(goesOn ? Span.since(dialogue.getOpened(), asOf) : ended),
                        dialogue.getMunicipalRoles().isEmpty() ? Optional.of(GapKind.NO_PART) : Optional.empty()));
    }

    private void add(Compensation compensation) {
        String actor = actors.getOrDefault(
                compensation.getActor(), compensation.getActor().value());
        LocalizedText title = compensation
                .getPurpose()
                .map(purpose -> LocalizedText.of(
                        actor + ": " + purpose.getSv(),
                        actor + ": " + purpose.getEn().orElse(purpose.getSv())))
                .orElseGet(() -> LocalizedText.of(actor));
        sightings.add(
                EvidenceKind.COMPENSATION,
                sighting(
                        "compensations",
                        compensation.getId(),
                        title,
                        List.of(),
                        Span.of(compensation.getPeriod(), asOf)));
    }

    private void add(SpinOffEffect effect) {
        List<Span> spans = new ArrayList<>();
        spans.add(effect.getSince().map(Span::at).orElseGet(() -> Span.on(asOf)));
        effect.getToldTo().forEach(telling -> spans.add(Span.at(telling.getDate())));
        sightings.add(
                EvidenceKind.SPIN_OFF_EFFECT,
                sighting(
                        "spinOffEffects",
                        effect.getId(),
                        effect.getTitle(),
                        effect.getVillages(),
                        spans,
                        effect.getToldTo().isEmpty() ? Optional.of(GapKind.NOT_TOLD) : Optional.empty()));
    }
}
