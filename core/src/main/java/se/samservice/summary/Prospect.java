package se.samservice.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.CycleProgress;
import se.samservice.collaboration.Event;
import se.samservice.cycle.Occurrence;
import se.samservice.need.ServiceNeed;
import se.samservice.need.SolutionStage;
import se.samservice.plan.Measure;
import se.samservice.plan.MeasureStatus;
import se.samservice.summary.Standing.Answer;
import se.samservice.value.Days;
import se.samservice.value.EntityRef;
import se.samservice.value.Language;
import se.samservice.value.LocalizedText;
import se.samservice.value.Term;

/** What is going on at the end of a period, and what comes after it. */
final class Prospect {

    private static final Set<SolutionStage> UNDER_WAY =
            Set.of(SolutionStage.IDEA, SolutionStage.INVESTIGATED, SolutionStage.IN_TRIAL);

    private final Ground ground;
    private final ServiceDataset data;
    private final LocalDate cut;
    private final Days ahead;
    private final Standing standing;
    private final CycleProgress progress;

    /**
     * @param ahead the days that count as next
     */
    Prospect(Ground ground, Window window, Days ahead) {
        this.ground = ground;
        this.data = ground.data();
        this.cut = window.cut();
        this.ahead = ahead;
        this.standing = new Standing(ground, cut);
        this.progress = CycleProgress.of(data.getEvents(), LocalDate.MAX);
    }

    private record Dated(LocalDate first, LocalDate last, SummaryLine line) {}

    List<SummaryLine> ongoing() {
        CollaborationFacts words = new CollaborationFacts(ground);
        Stream<SummaryLine> solutions = data.getSolutions().stream().flatMap(solution -> {
            Set<Optional<SolutionStage>> stages = standing.stages(solution);
            Optional<SolutionStage> stage = stages.iterator().next();
            return stages.size() == 1 && stage.filter(UNDER_WAY::contains).isPresent()
                    ? Stream.of(new SummaryLine(
                            EntityRef.of("solutions", solution.getId()),
                            solution.getVillages(),
                            Phrase.of(language -> WorkFacts.staged(solution, stage.get(), language))))
                    : Stream.of();
        });
        Stream<SummaryLine> dialogues = data.getAuthorityDialogues().stream()
                .filter(dialogue -> standing.goesOn(dialogue) == Answer.YES)
                .map(dialogue -> new SummaryLine(
                        EntityRef.of("authorityDialogues", dialogue.getId()),
                        dialogue.getVillages(),
                        Phrase.of(language -> language.choose("Dialog med ", "Dialogue with ")
                                + words.told(dialogue, language)
                                + status(dialogue.getStatus(), language))));
        Stream<SummaryLine> matters = data.getVillageMatters().stream()
                .filter(matter -> standing.waits(matter) == Answer.YES)
                .map(matter -> new SummaryLine(
                        EntityRef.of("villageMatters", matter.getId()),
                        matter.getVillages(),
                        Phrase.of(language -> language.choose(
                                        "Fråga som väntar på svar sedan ", "Question waiting for an answer since ")
                                + SpokenDate.of(matter.getReceived(), language) + ": "
                                + Phrase.text(matter.getTitle(), language))));
        Stream<SummaryLine> measures = isNow()
                ? measures(MeasureStatus.ONGOING)
                        .map(measure -> line(
                                measure,
                                Phrase.of(language -> language.choose("Åtgärd som pågår: ", "Measure under way: ")
                                        + Phrase.text(measure.getTitle(), language))))
                : Stream.of();
        Stream<SummaryLine> occurrences = occurrences(Days.of(cut))
                .filter(occurrence -> occurrence.last().isAfter(cut))
                .filter(occurrence -> progress.events(occurrence).isEmpty())
                .map(Prospect::line);
        return Stream.of(solutions, dialogues, matters, measures, occurrences)
                .flatMap(lines -> lines)
                .toList();
    }

    private boolean isNow() {
        return cut.equals(data.getAsOf());
    }

    List<SummaryLine> next() {
        List<Dated> dated = new ArrayList<>();
        data.getEvents().stream()
                .filter(event ->
                        event.getDate().earliest().isAfter(cut) && ahead.overlaps(Window.days(event.getDate())))
                .forEach(event -> dated.add(dated(event)));
        occurrences(ahead)
                .filter(occurrence -> occurrence.first().isAfter(cut) && ahead.contains(occurrence.first()))
                .filter(occurrence -> progress.events(occurrence).isEmpty())
                .forEach(occurrence -> dated.add(new Dated(occurrence.first(), occurrence.last(), line(occurrence))));
        data.getServicePlans().stream()
                .flatMap(plan -> plan.getMeasures().stream())
                .forEach(measure -> due(measure).ifPresent(dated::add));
        dated.sort(Comparator.comparing(Dated::first).thenComparing(Dated::last));
        Stream<SummaryLine> needs = data.getNeeds().stream()
                .filter(need -> standing.isOpen(need) == Answer.YES)
                .map(this::line);
        return Stream.concat(dated.stream().map(Dated::line), needs).toList();
    }

    /** Needs of which nobody can tell whether they were known and open by then. */
    List<SummaryLine> perhaps() {
        return data.getNeeds().stream()
                .filter(need -> standing.isOpen(need) == Answer.PERHAPS)
                .map(this::line)
                .toList();
    }

    private Stream<Occurrence> occurrences(Days days) {
        return data.getAnnualCycles().stream().flatMap(cycle -> cycle.occurrences(days).stream());
    }

    private Stream<Measure> measures(MeasureStatus status) {
        return data.getServicePlans().stream()
                .flatMap(plan -> plan.getMeasures().stream())
                .filter(measure -> measure.getStatus() == status);
    }

    private static Dated dated(Event event) {
        Fact fact = CollaborationFacts.event(event);
        return new Dated(fact.when().first(), fact.when().last(), fact.line());
    }

    private static SummaryLine line(Occurrence occurrence) {
        return new SummaryLine(
                EntityRef.of("activities", occurrence.activity().getId()),
                occurrence.activity().getVillages(),
                Phrase.of(language -> Phrase.upperFirst(SpokenDate.of(occurrence, language)) + ": "
                        + Phrase.text(occurrence.activity().getTitle(), language)));
    }

    private Optional<Dated> due(Measure measure) {
        return measure.getDue()
                .filter(due ->
                        measure.getStatus() == MeasureStatus.PLANNED || measure.getStatus() == MeasureStatus.ONGOING)
                .filter(due -> due.earliest().isAfter(cut) && ahead.overlaps(Window.days(due)))
                .map(due -> new Dated(
                        due.earliest(),
                        due.latest(),
                        line(
                                measure,
                                Phrase.of(language -> language.choose("Senast ", "By ")
                                        + SpokenDate.of(due, language) + ": "
                                        + Phrase.text(measure.getTitle(), language)))));
    }

    private static SummaryLine line(Measure measure, LocalizedText text) {
        return new SummaryLine(EntityRef.of("measures", measure.getId()), measure.getVillages(), text);
    }

    private SummaryLine line(ServiceNeed need) {
        return new SummaryLine(
                EntityRef.of("needs", need.getId()),
                need.getVillages(),
                Phrase.of(language -> language.choose("Öppet behov: ", "Open need: ")
                        + Phrase.text(need.getTitle(), language)
                        + status(need.getStatus(), language)));
    }

    /** How far something has come is only known of the day of the dataset. */
    private String status(Term status, Language language) {
        return isNow() ? " (" + Phrase.term(status, language) + ")" : "";
    }
}
