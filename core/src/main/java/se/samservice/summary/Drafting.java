package se.samservice.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.place.Village;
import se.samservice.plan.Project;
import se.samservice.plan.ServicePlan;
import se.samservice.shop.Shop;
import se.samservice.value.Days;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;

/** Puts a draft together. */
final class Drafting {

    private static final HalfYear LAST = HalfYear.of(9999, 2);

    private final ServiceDataset data;
    private final HalfYear halfYear;
    private final Window window;
    private final Ground ground;
    private final Facts facts;
    private final Prospect prospect;

    Drafting(ServiceDataset data, Optional<ServiceDataset> before, HalfYear halfYear) {
        this.data = data;
        this.halfYear = halfYear;
        this.window = new Window(Days.of(halfYear), data.getAsOf());
        this.ground = new Ground(data, before);
        this.facts = Facts.of(ground);
        HalfYear next = halfYear.equals(LAST) ? halfYear : halfYear.next();
        this.prospect = new Prospect(ground, window, Days.of(halfYear.firstDay(), next.lastDay()));
    }

    HalfYearDraft draft() {
        List<VillagePart> parts = parts();
        Set<Id<Village>> told = new LinkedHashSet<>();
        parts.forEach(part -> told.addAll(part.villages()));
        Programmes programmes = new Programmes(data, halfYear);
        return HalfYearDraft.builder()
                .halfYear(halfYear)
                .asOf(data.getAsOf())
                .municipality(data.getMunicipality()
                        .getOfficialName()
                        .orElse(data.getMunicipality().getName()))
                .projects(ids(programmes.projects()))
                .plans(ids(programmes.plans()))
                .programmeNames(names(programmes))
                .numbers(new Counting(ground, facts, window).numbers())
                .previous(previous())
                .parts(parts)
                .villageNames(villageNames())
                .silentVillages(data.getVillages().stream()
                        .map(Village::getId)
                        .distinct()
                        .filter(village -> !told.contains(village))
                        .toList())
                .effects(Effects.lines(data, window))
                .undated(undated())
                .recipients(recipients(programmes.recipients(told)))
                .shops(shops(told))
                .build();
    }

    private Optional<SummaryNumbers> previous() {
        boolean isFirst = halfYear.equals(HalfYear.of(1, 1));
        return isFirst
                ? Optional.empty()
                : ground.before()
                        .map(earlier -> SummaryNumbers.of(
                                earlier,
                                Days.of(HalfYear.from(halfYear.firstDay().minusDays(1)))));
    }

    private static <T extends Identified<T>> List<Id<T>> ids(List<T> things) {
        return things.stream().map(Identified::getId).distinct().toList();
    }

    private static List<LocalizedText> names(Programmes programmes) {
        return Stream.concat(
                        programmes.projects().stream()
                                .map((Project project) -> Phrase.of(language -> language.choose(
                                                "Projektet ", "The project ")
                                        + Phrase.text(project.getShortName().orElse(project.getName())))),
                        programmes.plans().stream()
                                .map((ServicePlan plan) ->
                                        Phrase.of(language -> Phrase.text(plan.getTitle(), language))))
                .toList();
    }

    /** One part for each set of villages that share a line, those of most villages first; the whole municipality comes last. */
    private List<VillagePart> parts() {
        Map<Id<Village>, Integer> order = new HashMap<>();
        data.getVillages().forEach(village -> order.putIfAbsent(village.getId(), order.size()));
        Comparator<Id<Village>> asInDataset = Comparator.<Id<Village>>comparingInt(
                        id -> order.getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing(Id::value);
        Map<List<Id<Village>>, List<List<SummaryLine>>> byVillages = new LinkedHashMap<>();
        List<List<SummaryLine>> columns = List.of(facts.told(window), prospect.ongoing(), prospect.next());
        for (int i = 0; i < columns.size(); i++) {
            for (SummaryLine line : columns.get(i)) {
                List<Id<Village>> villages =
                        line.villages().stream().distinct().sorted(asInDataset).toList();
                byVillages
                        .computeIfAbsent(
                                villages, any -> List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()))
                        .get(i)
                        .add(line);
            }
        }
        Comparator<VillagePart> widestFirst = Comparator.<VillagePart>comparingInt(
                        part -> part.villages().isEmpty() ? 1 : -part.villages().size())
                .thenComparing(VillagePart::villages, (one, other) -> compare(one, other, asInDataset));
        return byVillages.entrySet().stream()
                .map(entry -> new VillagePart(
                        entry.getKey(),
                        entry.getValue().get(0),
                        entry.getValue().get(1),
                        entry.getValue().get(2)))
                .sorted(widestFirst)
                .toList();
    }

    private static int compare(List<Id<Village>> one, List<Id<Village>> other, Comparator<Id<Village>> order) {
        for (int i = 0; i < one.size() && i < other.size(); i++) {
            int difference = order.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private Map<Id<Village>, String> villageNames() {
        Map<Id<Village>, String> names = new LinkedHashMap<>();
        data.getVillages().forEach(village -> names.putIfAbsent(village.getId(), Phrase.text(village.getName())));
        return names;
    }

    private List<SummaryLine> undated() {
        return Stream.of(facts.perhaps(window), prospect.perhaps(), Effects.perhaps(data, window))
                .flatMap(List::stream)
                .toList();
    }

    private List<Recipient> recipients(List<Id<Actor>> ids) {
        var actors = Ground.byId(data.getActors());
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(actors.get(id)).stream())
                .map(actor -> new Recipient(actor.getId(), Phrase.text(actor.getName())))
                .toList();
    }

    /** The shops that trade where something is told of. */
    private List<String> shops(Set<Id<Village>> villages) {
        return data.getShops().stream()
                .filter(shop -> villages.contains(shop.getVillage()) && shop.isTradingOn(window.cut()))
                .map(Shop::getName)
                .map(Phrase::text)
                .toList();
    }
}
