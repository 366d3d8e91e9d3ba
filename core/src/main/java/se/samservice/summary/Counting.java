package se.samservice.summary;

import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.Certainty;
import se.samservice.collaboration.CycleProgress;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.VillageMatter;
import se.samservice.cycle.Occurrence;
import se.samservice.cycle.OccurrenceStatus;
import se.samservice.need.ServiceSolution;
import se.samservice.need.SolutionStage;
import se.samservice.place.Village;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** Counts what happened in a period and how things stood at its end. */
final class Counting {

    private static final Comparator<EventKind> KINDS = Comparator.<EventKind>comparingInt(
                    kind -> kind.isKnown() ? EventKind.known().indexOf(kind) : Integer.MAX_VALUE)
            .thenComparing(EventKind::token);

    private final Ground ground;
    private final ServiceDataset data;
    private final Facts facts;
    private final Window window;
    private final Standing standing;

    Counting(Ground ground, Facts facts, Window window) {
        this.ground = ground;
        this.data = ground.data();
        this.facts = facts;
        this.window = window;
        this.standing = new Standing(ground, window.cut());
    }

    SummaryNumbers numbers() {
        SummaryNumbersBuilder numbers =
                SummaryNumbers.builder().period(window.period()).asOf(data.getAsOf());
        if (window.seen().isEmpty()) {
            return numbers.build();
        }
        return numbers.visits(known(data.getEvents(), this::visits))
                .villagesVisited(known(data.getEvents(), this::villagesVisited))
                .eventsByKind(eventsByKind())
                .mattersReceived(known(data.getVillageMatters(), FactKind.MATTER_RECEIVED))
                .mattersAnswered(known(data.getVillageMatters(), FactKind.MATTER_ANSWERED))
                .mattersWaiting(known(
                        data.getVillageMatters(),
                        () -> answers(data.getVillageMatters().stream().map(standing::waits))))
                .medianDaysToAnswer(MedianDays.among(daysToAnswer()))
                .dialoguesOpened(known(data.getAuthorityDialogues(), FactKind.DIALOGUE_OPENED))
                .dialoguesOngoing(known(
                        data.getAuthorityDialogues(),
                        () -> answers(data.getAuthorityDialogues().stream().map(standing::goesOn))))
                .dialoguesEnded(known(data.getAuthorityDialogues(), FactKind.DIALOGUE_ENDED))
                .needsRaised(known(data.getNeeds(), FactKind.NEED_RAISED))
                .needsMet(known(data.getNeeds(), FactKind.NEED_MET))
                .needsOpen(known(
                        data.getNeeds(), () -> answers(data.getNeeds().stream().map(standing::isOpen))))
                .solutions(solutions())
                .shopsOpened(known(data.getShops(), FactKind.SHOP_OPENED))
                .shopsClosed(known(data.getShops(), FactKind.SHOP_CLOSED))
                .servicesWon(known(services(), FactKind.SERVICE_WON))
                .servicesLost(known(services(), FactKind.SERVICE_LOST))
                .publications(known(data.getPublications(), FactKind.PUBLICATION))
                .compensations(known(data.getCompensations(), FactKind.COMPENSATION))
                .compensationSek(known(data.getCompensations(), this::compensationSek))
                .resultsTakenUp(known(data.getResultUptakes(), FactKind.RESULT_TAKEN_UP))
                .effects(effects())
                .occurrencesDue(known(data.getAnnualCycles(), () -> due().size()))
                .occurrencesDone(known(data.getAnnualCycles(), this::done))
                .build();
    }

    private static <T> Optional<T> known(List<?> things, Supplier<T> number) {
        return things.isEmpty() ? Optional.empty() : Optional.of(number.get());
    }

    private Optional<Count> known(List<?> things, FactKind kind) {
        return known(things, () -> facts.count(kind, window));
    }

    private static Count answers(Stream<Standing.Answer> answers) {
        return answers.filter(answer -> answer != Standing.Answer.NO)
                .map(answer -> Count.NONE.plus(1, answer == Standing.Answer.YES))
                .reduce(Count.NONE, Counting::sum);
    }

    private static Count sum(Count one, Count other) {
        return new Count(one.atLeast() + other.atLeast(), one.atMost() + other.atMost());
    }

    private Count visits() {
        return Facts.count(
                facts.list().stream()
                        .filter(fact -> fact.kind() == FactKind.EVENT
                                && !fact.villages().isEmpty()),
                window);
    }

    private Count villagesVisited() {
        Set<Id<Village>> surely = new HashSet<>();
        Set<Id<Village>> perhaps = new HashSet<>();
        facts.list().stream().filter(fact -> fact.kind() == FactKind.EVENT).forEach(fact -> {
            if (fact.surelyIn(window)) {
                surely.addAll(fact.villages());
            }
            if (fact.maybeIn(window)) {
                perhaps.addAll(fact.villages());
            }
        });
        return new Count(surely.size(), perhaps.size());
    }

    private Map<EventKind, Count> eventsByKind() {
        Map<EventKind, Count> byKind = new TreeMap<>(KINDS);
        for (Event event : data.getEvents()) {
            Fact fact = CollaborationFacts.event(event);
            if (fact.maybeIn(window)) {
                byKind.merge(event.getKind(), Count.NONE.plus(1, fact.surelyIn(window)), Counting::sum);
            }
        }
        return byKind;
    }

    private List<Long> daysToAnswer() {
        return data.getVillageMatters().stream()
                .filter(matter -> matter.getAnswered()
                        .filter(answered -> answered.day() > 0 && window.holds(Window.days(answered)))
                        .isPresent())
                .filter(matter -> matter.getReceived().day() > 0)
                .map(Counting::daysToAnswer)
                .filter(days -> days >= 0)
                .toList();
    }

    private static long daysToAnswer(VillageMatter matter) {
        return ChronoUnit.DAYS.between(
                matter.getReceived().earliest(),
                matter.getAnswered().map(PartialDate::earliest).orElseThrow());
    }

    private Map<SolutionStage, Count> solutions() {
        Map<SolutionStage, Count> byStage = new EnumMap<>(SolutionStage.class);
        if (!data.getSolutions().isEmpty()) {
            Stream.of(SolutionStage.values()).forEach(stage -> byStage.put(stage, Count.NONE));
        }
        for (ServiceSolution solution : data.getSolutions()) {
            Set<Optional<SolutionStage>> possible = standing.stages(solution);
            boolean surely = possible.size() == 1;
            possible.forEach(stage ->
                    stage.ifPresent(reached -> byStage.merge(reached, Count.NONE.plus(1, surely), Counting::sum)));
        }
        return byStage;
    }

    private List<?> services() {
        return Stream.concat(Stream.of(data), ground.before().stream())
                .flatMap(dataset -> dataset.getShops().stream())
                .flatMap(shop -> shop.getServices().stream())
                .toList();
    }

    private BigInteger compensationSek() {
        return data.getCompensations().stream()
                .filter(compensation -> compensation
                        .getPeriod()
                        .getEnd()
                        .or(compensation.getPeriod()::getStart)
                        .filter(date -> window.holds(Window.days(date)))
                        .isPresent())
                .map(compensation -> BigInteger.valueOf(compensation.getAmountSek()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private Map<Certainty, Count> effects() {
        Map<Certainty, Count> byCertainty = new EnumMap<>(Certainty.class);
        if (!data.getSpinOffEffects().isEmpty()) {
            Stream.of(Certainty.values()).forEach(certainty -> byCertainty.put(certainty, Count.NONE));
        }
        Effects.facts(data)
                .forEach((certainty, list) -> byCertainty.put(certainty, Facts.count(list.stream(), window)));
        return byCertainty;
    }

    private List<Occurrence> due() {
        Days seen = window.seen().orElseThrow();
        return data.getAnnualCycles().stream()
                .flatMap(cycle -> cycle.occurrences(seen).stream())
                .filter(occurrence -> seen.contains(occurrence.last()))
                .toList();
    }

    private int done() {
        CycleProgress progress = CycleProgress.of(data.getEvents(), window.cut());
        return (int) due().stream()
                .filter(occurrence -> progress.status(occurrence) == OccurrenceStatus.DONE)
                .count();
    }
}
