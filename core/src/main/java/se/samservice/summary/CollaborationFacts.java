package se.samservice.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samservice.actor.Actor;
import se.samservice.collaboration.AuthorityDialogue;
import se.samservice.collaboration.Compensation;
import se.samservice.collaboration.DialogueStatus;
import se.samservice.collaboration.DialogueStep;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.VillageMatter;
import se.samservice.communication.Publication;
import se.samservice.value.Days;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.Language;
import se.samservice.value.PartialDate;

/** What people have done together: events, matters, dialogues, compensation, publications. */
final class CollaborationFacts {

    private final Ground ground;
    private final LocalDate today;
    private final Map<Id<Actor>, Actor> actors;

    CollaborationFacts(Ground ground) {
        this.ground = ground;
        this.today = ground.today();
        this.actors = Ground.byId(ground.data().getActors());
    }

    Stream<Fact> all() {
        return Stream.of(
                        ground.data().getEvents().stream().map(CollaborationFacts::event),
                        ground.data().getVillageMatters().stream().flatMap(this::matter),
                        ground.data().getAuthorityDialogues().stream().flatMap(this::dialogue),
                        ground.data().getPublications().stream().map(this::publication),
                        ground.data().getCompensations().stream().map(this::compensation))
                .flatMap(facts -> facts);
    }

    /** An event can be set for a day to come, so its date is taken as it stands. */
    static Fact event(Event event) {
        return new Fact(
                FactKind.EVENT,
                EntityRef.of("events", event.getId()),
                event.getVillages(),
                Window.days(event.getDate()),
                Phrase.of(
                        language -> Phrase.dated(event.getDate(), language, Phrase.text(event.getTitle(), language))));
    }

    private Stream<Fact> matter(VillageMatter matter) {
        EntityRef subject = EntityRef.of("villageMatters", matter.getId());
        Fact received = new Fact(
                FactKind.MATTER_RECEIVED,
                subject,
                matter.getVillages(),
                Window.past(matter.getReceived(), today),
                Phrase.of(language -> Phrase.text(matter.getTitle(), language)));
        return Stream.concat(
                Stream.of(received),
                matter.getAnswered().stream()
                        .map(answered -> new Fact(
                                FactKind.MATTER_ANSWERED,
                                subject,
                                matter.getVillages(),
                                Window.past(answered, today),
                                Phrase.of(language -> Phrase.dated(
                                        answered,
                                        language,
                                        language.choose("Svar på frågan ", "Answer to the question ")
                                                + language.choose("”", "“")
                                                + Phrase.text(matter.getTitle(), language) + "”"
                                                + matter.getOutcome()
                                                        .map(outcome -> " (" + Phrase.term(outcome, language) + ")")
                                                        .orElse(""))))));
    }

    private Stream<Fact> dialogue(AuthorityDialogue dialogue) {
        EntityRef subject = EntityRef.of("authorityDialogues", dialogue.getId());
        Fact opened = new Fact(
                FactKind.DIALOGUE_OPENED,
                subject,
                dialogue.getVillages(),
                Window.past(dialogue.getOpened(), today),
                Phrase.of(language -> Phrase.dated(
                        dialogue.getOpened(),
                        language,
                        language.choose("Dialog inledd med ", "Dialogue opened with ") + told(dialogue, language))));
        Stream<Fact> steps = dialogue.getSteps().stream().map(step -> step(dialogue, step, subject));
        Stream<Fact> ended = isEnded(dialogue)
                ? Stream.of(new Fact(
                        FactKind.DIALOGUE_ENDED,
                        subject,
                        dialogue.getVillages(),
                        ended(dialogue, ground),
                        Phrase.of(language -> language.choose("Dialog avslutad med ", "Dialogue ended with ")
                                + told(dialogue, language) + " (" + Phrase.term(dialogue.getStatus(), language)
                                + ")")))
                : Stream.of();
        return Stream.of(Stream.of(opened), steps, ended).flatMap(facts -> facts);
    }

    private Fact step(AuthorityDialogue dialogue, DialogueStep step, EntityRef subject) {
        return new Fact(
                FactKind.DIALOGUE_STEP,
                subject,
                dialogue.getVillages(),
                Window.past(step.getDate(), today),
                Phrase.of(language -> Phrase.dated(
                        step.getDate(),
                        language,
                        Phrase.text(dialogue.getTitle(), language) + ": " + Phrase.text(step.getText(), language))));
    }

    static boolean isEnded(AuthorityDialogue dialogue) {
        return dialogue.getStatus() == DialogueStatus.RESOLVED || dialogue.getStatus() == DialogueStatus.NO_RESULT;
    }

    /** No date is kept of the end. It did not come before the last step, nor while an earlier dataset says it goes on. */
    static Days ended(AuthorityDialogue dialogue, Ground ground) {
        Stream<LocalDate> notBefore = Stream.concat(
                Stream.concat(
                                Stream.of(dialogue.getOpened()),
                                dialogue.getSteps().stream().map(DialogueStep::getDate))
                        .map(PartialDate::earliest),
                ground.moved(EntityRef.of("authorityDialogues", dialogue.getId())).stream()
                        .filter(moved -> moved.from()
                                .filter(from ->
                                        from.status() == DialogueStatus.OPEN || from.status() == DialogueStatus.WAITING)
                                .isPresent())
                        .flatMap(moved -> ground.dayAfterBefore().stream()));
        return Window.undated(
                notBefore.filter(day -> !day.isAfter(ground.today())).max(LocalDate::compareTo), ground.today());
    }

    String told(AuthorityDialogue dialogue, Language language) {
        return name(dialogue.getCounterpart()) + ": " + Phrase.text(dialogue.getTitle(), language);
    }

    private String name(Id<Actor> id) {
        return Phrase.text(
                Optional.ofNullable(actors.get(id)).map(Actor::getName).orElse(id.value()));
    }

    private Fact publication(Publication publication) {
        return new Fact(
                FactKind.PUBLICATION,
                EntityRef.of("publications", publication.getId()),
                publication.getVillages(),
                Window.past(publication.getPublished(), today),
                Phrase.of(language -> Phrase.dated(
                        publication.getPublished(), language, Phrase.text(publication.getTitle(), language))));
    }

    /** Counted when its period ends; one without an end is told by its start, one without both only perhaps. */
    private Fact compensation(Compensation compensation) {
        Optional<PartialDate> date = compensation.getPeriod().getEnd().or(compensation.getPeriod()::getStart);
        return new Fact(
                FactKind.COMPENSATION,
                EntityRef.of("compensations", compensation.getId()),
                List.of(),
                date.map(Window::days).orElseGet(() -> Window.undated(Optional.empty(), today)),
                Phrase.of(language -> ""));
    }
}
