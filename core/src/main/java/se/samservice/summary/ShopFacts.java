package se.samservice.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.Language;
import se.samservice.value.PartialDate;

/**
 * What came to shops and went from them. A service is counted shop by shop, so that one that moves to another shop is both
 * lost and won; one without an end of its own ends when its shop closes for good.
 */
final class ShopFacts {

    private final LocalDate today;
    private final Ground ground;
    private final Map<Id<Shop>, Shop> before;

    ShopFacts(Ground ground) {
        this.ground = ground;
        this.today = ground.today();
        this.before =
                ground.before().map(ServiceDataset::getShops).map(Ground::byId).orElse(Map.of());
    }

    Stream<Fact> all() {
        return ground.data().getShops().stream().flatMap(shop -> Stream.concat(statuses(shop), services(shop)));
    }

    private Stream<Fact> statuses(Shop shop) {
        List<Fact> facts = new ArrayList<>();
        List<StatusChange> history = shop.getStatusHistory();
        for (int i = 0; i < history.size(); i++) {
            StatusChange change = history.get(i);
            boolean trades = change.getStatus().isTrading();
            boolean first = i == 0;
            facts.add(status(FactKind.SHOP_STATUS, shop, change, first));
            boolean begins = first && change.getStatus() != ShopStatus.PLANNED; // nothing closes that has yet to open
            if (begins || (!first && trades != history.get(i - 1).getStatus().isTrading())) {
                facts.add(status(trades ? FactKind.SHOP_OPENED : FactKind.SHOP_CLOSED, shop, change, first));
            }
        }
        return facts.stream();
    }

    /** The first status of all is told since the first day it is known, which need not be its first day. */
    private Fact status(FactKind kind, Shop shop, StatusChange change, boolean first) {
        return new Fact(
                kind,
                EntityRef.of("shops", shop.getId()),
                List.of(shop.getVillage()),
                Window.past(change.getSince(), today),
                first,
                1,
                Phrase.of(language -> Phrase.dated(
                        change.getSince(),
                        language,
                        Phrase.text(shop.getName()) + ": " + Phrase.term(change.getStatus(), language))));
    }

    private Stream<Fact> services(Shop shop) {
        Optional<Shop> earlier = Optional.ofNullable(before.get(shop.getId()));
        List<ServiceKind> dated = new ArrayList<>();
        Map<PartialDate, List<ServiceKind>> won = new LinkedHashMap<>();
        Map<PartialDate, List<ServiceKind>> lost = new LinkedHashMap<>();
        for (ServiceOffering service : shop.getServices()) {
            Optional<DatePeriod> period = service.getPeriod();
            period.flatMap(DatePeriod::getStart).ifPresent(start -> add(won, start, service.getKind()));
            period.flatMap(DatePeriod::getEnd)
                    .or(() -> closed(shop))
                    .ifPresent(end -> add(lost, end, service.getKind()));
            if (period.isPresent()) {
                dated.add(service.getKind());
            }
        }
        Stream<Fact> told =
                Stream.concat(facts(FactKind.SERVICE_WON, shop, won), facts(FactKind.SERVICE_LOST, shop, lost));
        return Stream.concat(told, earlier.stream().flatMap(then -> undated(shop, then, Set.copyOf(dated))));
    }

    private static Optional<PartialDate> closed(Shop shop) {
        return shop.getStatusHistory().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.getStatus() == ShopStatus.CLOSED)
                .map(StatusChange::getSince);
    }

    private static void add(Map<PartialDate, List<ServiceKind>> byDate, PartialDate date, ServiceKind kind) {
        byDate.computeIfAbsent(date, any -> new ArrayList<>()).add(kind);
    }

    private Stream<Fact> facts(FactKind kind, Shop shop, Map<PartialDate, List<ServiceKind>> byDate) {
        return byDate.entrySet().stream()
                .map(entry -> fact(
                        kind,
                        shop,
                        entry.getValue(),
                        // A start can be planned as an end can; both are taken as they stand.
                        Window.days(entry.getKey()),
                        Optional.of(entry.getKey())));
    }

    /** What stands in one dataset and not in the other, without any date of its own. */
    private Stream<Fact> undated(Shop shop, Shop then, Set<ServiceKind> dated) {
        Days since = Window.undated(ground.dayAfterBefore().filter(day -> !day.isAfter(today)), today);
        List<ServiceKind> won = without(shop, then, dated);
        List<ServiceKind> lost = without(then, shop, dated);
        return Stream.of(
                        Optional.of(won)
                                .filter(kinds -> !kinds.isEmpty())
                                .map(kinds -> fact(FactKind.SERVICE_WON, shop, kinds, since, Optional.empty())),
                        Optional.of(lost)
                                .filter(kinds -> !kinds.isEmpty())
                                .map(kinds -> fact(FactKind.SERVICE_LOST, shop, kinds, since, Optional.empty())))
                .flatMap(Optional::stream);
    }

    private static List<ServiceKind> without(Shop one, Shop other, Set<ServiceKind> dated) {
        Set<ServiceKind> left = new HashSet<>(dated);
        other.getServices().forEach(service -> left.add(service.getKind()));
        return one.getServices().stream()
                .map(ServiceOffering::getKind)
                .filter(left::add)
                .toList();
    }

    private static Fact fact(
            FactKind kind, Shop shop, List<ServiceKind> services, Days when, Optional<PartialDate> date) {
        Function<Language, String> text = language -> Phrase.text(shop.getName()) + " "
                + (kind == FactKind.SERVICE_WON
                        ? language.choose("har nu ", "now has ")
                        : language.choose("har inte längre ", "no longer has "))
                + services.stream()
                        .map(service -> Phrase.term(service, language))
                        .collect(Collectors.joining(", "));
        return new Fact(
                kind,
                EntityRef.of("shops", shop.getId()),
                List.of(shop.getVillage()),
                when,
                false,
                services.size(),
                Phrase.of(language -> date.map(day -> Phrase.dated(day, language, text.apply(language)))
                        .orElseGet(() -> text.apply(language))));
    }
}
