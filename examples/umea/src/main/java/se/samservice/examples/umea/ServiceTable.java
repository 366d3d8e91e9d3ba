package se.samservice.examples.umea;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import se.samservice.ServiceDataset;
import se.samservice.place.Village;
import se.samservice.shop.BasicService;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.value.Language;
import se.samservice.value.PartialDate;

/** Which basic services each village has on the dataset's day, by name of the village. */
final class ServiceTable {

    /** What is known of a service in a village. */
    enum Mark {
        OFFERED("●", "finns", "offered"),
        FORMERLY("○", "har funnits", "formerly"),
        NOT_STATED("·", "ingen uppgift", "not stated");

        private final String symbol;
        private final String swedish;
        private final String english;

        Mark(String symbol, String swedish, String english) {
            this.symbol = symbol;
            this.swedish = swedish;
            this.english = english;
        }

        String symbol() {
            return symbol;
        }

        String meaning(Language language) {
            return language.choose(swedish, english);
        }
    }

    /** A village: one mark for each of the basic services, and what is to say of closed shops. */
    record Row(String village, List<Mark> marks, List<String> remarks) {}

    private final ServiceDataset data;
    private final Language language;

    ServiceTable(ServiceDataset data, Locale locale) {
        this.data = data;
        this.language = Language.of(locale);
    }

    List<Row> rows() {
        return data.getVillages().stream()
                .sorted(Comparator.comparing(Village::getName))
                .map(this::row)
                .toList();
    }

    private Row row(Village village) {
        List<Shop> shops = data.getShops().stream()
                .filter(shop -> shop.getVillage().equals(village.getId()))
                .toList();
        return new Row(
                village.getName(),
                Arrays.stream(BasicService.values())
                        .map(service -> mark(shops, service))
                        .toList(),
                shops.stream().flatMap(shop -> closure(shop).stream()).toList());
    }

    private Mark mark(List<Shop> shops, BasicService service) {
        Predicate<ServiceOffering> wanted = offering ->
                offering.getKind().basicService().filter(service::equals).isPresent();
        if (shops.stream().flatMap(shop -> shop.servicesOn(data.getAsOf())).anyMatch(wanted)) {
            return Mark.OFFERED;
        }
        return shops.stream().flatMap(shop -> shop.getServices().stream()).anyMatch(wanted)
                ? Mark.FORMERLY
                : Mark.NOT_STATED;
    }

    private List<String> closure(Shop shop) {
        Optional<ShopStatus> now = shop.statusOn(data.getAsOf());
        if (now.filter(ShopStatus.CLOSED::equals).isEmpty()) {
            return List.of();
        }
        return shop.getStatusHistory().stream()
                .filter(change -> change.getStatus() == ShopStatus.CLOSED)
                .map(StatusChange::getSince)
                .map(PartialDate::toString)
                .map(since -> language.choose("butiken stängd sedan " + since, "shop closed since " + since))
                .toList();
    }
}
