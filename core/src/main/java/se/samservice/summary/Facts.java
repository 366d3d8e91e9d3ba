package se.samservice.summary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All that happened, in the order of time. */
record Facts(List<Fact> list) {

    private static final Comparator<Fact> ORDER = Comparator.<Fact, LocalDate>comparing(
                    fact -> fact.when().first())
            .thenComparing(fact -> fact.when().last())
            .thenComparing(Fact::kind);

    static Facts of(Ground ground) {
        return new Facts(Stream.of(
                        new CollaborationFacts(ground).all(), new WorkFacts(ground).all(), new ShopFacts(ground).all())
                .flatMap(facts -> facts)
                .sorted(ORDER)
                .toList());
    }

    Count count(FactKind kind, Window window) {
        return count(list.stream().filter(fact -> fact.kind() == kind), window);
    }

    static Count count(Stream<Fact> facts, Window window) {
        return facts.filter(fact -> fact.maybeIn(window))
                .reduce(
                        Count.NONE,
                        (count, fact) -> count.plus(fact.number(), fact.surelyIn(window)),
                        (one, other) -> new Count(one.atLeast() + other.atLeast(), one.atMost() + other.atMost()));
    }

    /** What surely happened in the period, as far as it is told in lines. */
    List<SummaryLine> told(Window window) {
        return list.stream()
                .filter(fact -> !fact.kind().isSilent() && fact.surelyIn(window))
                .map(Fact::line)
                .distinct()
                .toList();
    }

    /** What may have happened then or at another time. */
    List<SummaryLine> perhaps(Window window) {
        return list.stream()
                .filter(fact -> !fact.kind().isSilent() && fact.maybeIn(window) && !fact.surelyIn(window))
                .map(Fact::line)
                .distinct()
                .toList();
    }
}
