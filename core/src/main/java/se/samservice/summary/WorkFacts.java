package se.samservice.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.need.NeedStatus;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceSolution;
import se.samservice.need.SolutionStage;
import se.samservice.need.StageChange;
import se.samservice.plan.Measure;
import se.samservice.plan.MeasureStatus;
import se.samservice.plan.ResultUptake;
import se.samservice.plan.ServicePlan;
import se.samservice.plan.SteeringDocument;
import se.samservice.value.Days;
import se.samservice.value.EntityRef;
import se.samservice.value.Language;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** How far needs, solutions and measures have come, and what was taken up by others. */
final class WorkFacts {

    private final Ground ground;
    private final ServiceDataset data;
    private final LocalDate today;

    WorkFacts(Ground ground) {
        this.ground = ground;
        this.data = ground.data();
        this.today = ground.today();
    }

    Stream<Fact> all() {
        return Stream.of(
                        data.getNeeds().stream().flatMap(this::need),
                        data.getSolutions().stream()
                                .flatMap(solution ->
                                        solution.getStages().stream().map(stage -> stage(solution, stage))),
                        data.getServicePlans().stream()
                                .flatMap(plan -> plan.getMeasures().stream())
                                .flatMap(measure -> done(measure).stream()),
                        data.getResultUptakes().stream().map(this::uptake))
                .flatMap(facts -> facts);
    }

    private Stream<Fact> need(ServiceNeed need) {
        EntityRef subject = EntityRef.of("needs", need.getId());
        Stream<Fact> raised = need.getRaised().stream()
                .map(date -> new Fact(
                        FactKind.NEED_RAISED,
                        subject,
                        need.getVillages(),
                        Window.past(date, today),
                        Phrase.of(language -> Phrase.dated(
                                date,
                                language,
                                language.choose("Nytt behov: ", "New need: ")
                                        + Phrase.text(need.getTitle(), language)))));
        boolean met = need.getStatus() == NeedStatus.MET;
        if (!met && (need.getStatusSince().isEmpty() || need.getStatus() == NeedStatus.RAISED) && !hasMoved(subject)) {
            return raised;
        }
        return Stream.concat(
                raised,
                Stream.of(new Fact(
                        met ? FactKind.NEED_MET : FactKind.NEED_MOVED,
                        subject,
                        need.getVillages(),
                        statusBegan(need, subject),
                        Phrase.of(language -> {
                            String text = language.choose("Behov, nu ", "Need, now ")
                                    + Phrase.term(need.getStatus(), language) + ": "
                                    + Phrase.text(need.getTitle(), language);
                            return need.getStatusSince()
                                    .map(date -> Phrase.dated(date, language, text))
                                    .orElse(text);
                        }))));
    }

    private boolean hasMoved(EntityRef subject) {
        return ground.moved(subject).isPresent();
    }

    private Days statusBegan(ServiceNeed need, EntityRef subject) {
        if (need.getStatusSince().isPresent()) {
            return Window.past(need.getStatusSince().get(), today);
        }
        Stream<LocalDate> notBefore = Stream.concat(
                need.getRaised().map(PartialDate::earliest).stream(),
                hasMoved(subject) ? ground.dayAfterBefore().stream() : Stream.of());
        return Window.undated(notBefore.filter(day -> !day.isAfter(today)).max(LocalDate::compareTo), today);
    }

    private Fact stage(ServiceSolution solution, StageChange change) {
        return new Fact(
                FactKind.STAGE_REACHED,
                EntityRef.of("solutions", solution.getId()),
                solution.getVillages(),
                Window.past(change.getSince(), today),
                Phrase.of(language ->
                        Phrase.dated(change.getSince(), language, staged(solution, change.getStage(), language))));
    }

    static String staged(ServiceSolution solution, SolutionStage stage, Language language) {
        return Phrase.text(solution.getTitle(), language) + language.choose(" (lösning: ", " (solution: ")
                + Phrase.term(stage, language) + ")";
    }

    private Optional<Fact> done(Measure measure) {
        if (measure.getStatus() != MeasureStatus.DONE) {
            return Optional.empty();
        }
        EntityRef subject = EntityRef.of("measures", measure.getId());
        Optional<PartialDate> date = measure.getCompleted();
        LocalizedText text = Phrase.of(language -> {
            String done =
                    language.choose("Åtgärd klar: ", "Measure done: ") + Phrase.text(measure.getTitle(), language);
            return date.map(day -> Phrase.dated(day, language, done)).orElse(done);
        });
        Days when = date.map(day -> Window.past(day, today)).orElseGet(() -> Window.undated(Optional.empty(), today));
        return Optional.of(new Fact(FactKind.MEASURE_DONE, subject, measure.getVillages(), when, text));
    }

    private Fact uptake(ResultUptake uptake) {
        return new Fact(
                FactKind.RESULT_TAKEN_UP,
                EntityRef.of("resultUptakes", uptake.getId()),
                List.of(),
                Window.past(uptake.getDate(), today),
                Phrase.of(language -> Phrase.dated(
                        uptake.getDate(),
                        language,
                        Phrase.text(uptake.getTitle(), language) + taker(uptake, language))));
    }

    private String taker(ResultUptake uptake, Language language) {
        Optional<String> taker = uptake.getDocument()
                .map(id -> Optional.ofNullable(
                                Ground.byId(data.getSteeringDocuments()).get(id))
                        .map(SteeringDocument::getTitle)
                        .map(title -> title.in(language.locale()))
                        .orElse(id.value()))
                .or(() -> uptake.getPlan()
                        .map(id -> Optional.ofNullable(
                                        Ground.byId(data.getServicePlans()).get(id))
                                .map(ServicePlan::getTitle)
                                .map(title -> title.in(language.locale()))
                                .orElse(id.value())))
                .or(() -> uptake.getActor()
                        .map(id -> Optional.ofNullable(
                                        Ground.byId(data.getActors()).get(id))
                                .map(Actor::getName)
                                .orElse(id.value())));
        return taker.map(name -> language.choose(" (upptaget i: ", " (taken up in: ") + Phrase.text(name) + ")")
                .orElse("");
    }
}
