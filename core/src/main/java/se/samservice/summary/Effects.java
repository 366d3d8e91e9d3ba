package se.samservice.summary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.Certainty;
import se.samservice.collaboration.SpinOffEffect;
import se.samservice.value.EntityRef;

/** Spin-off effects, kept apart by how well they are known. */
final class Effects {

    private Effects() {}

    static Map<Certainty, List<Fact>> facts(ServiceDataset data) {
        return data.getSpinOffEffects().stream()
                .collect(Collectors.groupingBy(
                        SpinOffEffect::getCertainty,
                        () -> new EnumMap<>(Certainty.class),
                        Collectors.mapping(effect -> fact(effect, data), Collectors.toList())));
    }

    private static Fact fact(SpinOffEffect effect, ServiceDataset data) {
        return new Fact(
                FactKind.EFFECT,
                EntityRef.of("spinOffEffects", effect.getId()),
                effect.getVillages(),
                effect.getSince()
                        .map(since -> Window.past(since, data.getAsOf()))
                        .orElseGet(() -> Window.undated(Optional.empty(), data.getAsOf())),
                Phrase.of(language -> {
                    String title = Phrase.text(effect.getTitle(), language);
                    return effect.getSince()
                            .map(since -> title + language.choose(" (sedan ", " (since ")
                                    + SpokenDate.of(since, language) + ")")
                            .orElse(title);
                }));
    }

    /** Those of a period: surely ones, and on the day of the dataset also those nobody has dated. */
    static Map<Certainty, List<SummaryLine>> lines(ServiceDataset data, Window window) {
        boolean isNow = window.seen().isPresent() && window.cut().equals(data.getAsOf());
        Map<Certainty, List<SummaryLine>> lines = new EnumMap<>(Certainty.class);
        facts(data).forEach((certainty, facts) -> {
            List<SummaryLine> told = facts.stream()
                    .filter(fact -> fact.surelyIn(window) || (isNow && fact.maybeIn(window)))
                    .map(Fact::line)
                    .toList();
            if (!told.isEmpty()) {
                lines.put(certainty, told);
            }
        });
        return lines;
    }

    /** Those that may belong to a period that is over. */
    static List<SummaryLine> perhaps(ServiceDataset data, Window window) {
        List<SummaryLine> told =
                lines(data, window).values().stream().flatMap(List::stream).toList();
        return facts(data).values().stream()
                .flatMap(List::stream)
                .filter(fact -> fact.maybeIn(window))
                .map(Fact::line)
                .filter(line -> !told.contains(line))
                .toList();
    }
}
