package se.samservice.examples.pipos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import se.samservice.examples.pipos.Localities.Match;
import se.samservice.examples.pipos.Remark.Kind;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopKind;
import se.samservice.value.Coordinates;
import se.samservice.value.ExtraProperties;
import se.samservice.value.Id;
import se.samservice.value.Source;

/**
 * What the rows of all files are about: one place each, with its services. Two rows are about one place when they have the
 * same name and lie within 200 metres, or, where one has no position, have the same address.
 */
final class Places {

    private static final double SAME_PLACE_METRES = 200;

    /** A place as it is put together. */
    private static final class Place {

        private final Row first;
        private final Match match;
        private final Map<ServiceKind, ServiceOffering> services = new LinkedHashMap<>();
        private Optional<Coordinates> position;
        private Optional<Service> groceries = Optional.empty();

        Place(Row first, Match match, Optional<Coordinates> position) {
            this.first = first;
            this.match = match;
            this.position = position;
        }

        boolean isAlso(Row row, Optional<Coordinates> other) {
            if (position.isEmpty() || other.isEmpty()) {
                return address(first).equals(address(row));
            }
            return Positions.metres(position.get(), other.get()) <= SAME_PLACE_METRES;
        }

        private static String address(Row row) {
            return Cells.words(row.cell(Column.ADDRESS) + " " + row.cell(Column.POST_TOWN));
        }
    }

    private final Map<String, List<Place>> byName = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Id<Source> source;

    Places(Id<Source> source) {
        this.source = source;
    }

    /** Adds what a row says, if its locality is known; remarks when the place was, and how sure the locality is. */
    boolean add(
            Row row,
            Service service,
            Optional<Coordinates> position,
            Function<List<Remark>, Optional<Match>> locality,
            List<Remark> remarks) {
        List<Place> named = byName.computeIfAbsent(Cells.words(row.cell(Column.NAME)), name -> new ArrayList<>());
        Optional<Place> known =
                named.stream().filter(place -> place.isAlso(row, position)).findFirst();
        if (known.isPresent()) {
            merge(known.get(), row, service, position, remarks);
            return true;
        }
        Optional<Match> match = locality.apply(remarks);
        match.ifPresent(found -> {
            Place place = new Place(row, found, position);
            place.services.put(service.kind(), offering(row, service));
            place.groceries = service.assortment().map(some -> service);
            named.add(place);
            places.add(place);
            remark(found, row, remarks);
        });
        return match.isPresent();
    }

    private void merge(Place place, Row row, Service service, Optional<Coordinates> position, List<Remark> remarks) {
        boolean added = place.services.putIfAbsent(service.kind(), offering(row, service)) == null;
        place.position = place.position.or(() -> position);
        place.groceries = place.groceries.or(() -> service.assortment().map(some -> service));
        remarks.add(row.remark(added ? Kind.MERGED : Kind.SAID_BEFORE, place.first.where()));
    }

    private static void remark(Match match, Row row, List<Remark> remarks) {
        if (match.confidence() != Confidence.SURE) {
            Kind kind = match.confidence() == Confidence.LIKELY ? Kind.LIKELY_LOCALITY : Kind.UNSURE_LOCALITY;
            remarks.add(row.remark(kind, match.village().getName()));
        }
    }

    private ServiceOffering offering(Row row, Service service) {
        return ServiceOffering.builder()
                .kind(service.kind())
                .form(service.form())
                .addSource(source)
                .extraProperties(extra(row, Map.of("x-serviceform", Column.FORM)))
                .build();
    }

    private static ExtraProperties extra(Row row, Map<String, Column> names) {
        ExtraProperties extra = ExtraProperties.none();
        for (Map.Entry<String, Column> name : names.entrySet()) {
            if (row.has(name.getValue())) {
                extra = extra.with(name.getKey(), row.cell(name.getValue()));
            }
        }
        return extra;
    }

    /** The places as shops, in the order of their first rows. */
    List<Shop> shops() {
        Ids ids = new Ids();
        return places.stream().map(place -> shop(place, ids)).toList();
    }

    private Shop shop(Place place, Ids ids) {
        Row row = place.first;
        Map<String, Column> kept = new TreeMap<>(Map.of(
                "x-adress", Column.ADDRESS,
                "x-postnummer", Column.POSTCODE,
                "x-postort", Column.POST_TOWN,
                "x-huvudman", Column.PRINCIPAL,
                "x-register-id", Column.ID));
        return Shop.builder()
                .id(Id.of(ids.next(row.cell(Column.NAME))))
                .name(row.cell(Column.NAME))
                .village(place.match.village().getId())
                .kind(kind(place.services))
                .coordinates(place.position)
                .assortment(place.groceries.flatMap(Service::assortment))
                .services(List.copyOf(place.services.values()))
                .addSource(source)
                .extraProperties(extra(row, kept)
                        .with("x-ort-säkerhet", place.match.confidence().token()))
                .build();
    }

    private static ShopKind kind(Map<ServiceKind, ServiceOffering> services) {
        if (services.containsKey(ServiceKind.GROCERIES)) {
            return ShopKind.GROCERY;
        }
        if (services.containsKey(ServiceKind.FUEL)) {
            return ShopKind.FUEL;
        }
        if (services.containsKey(ServiceKind.PHARMACY)) {
            return ShopKind.PHARMACY;
        }
        return services.containsKey(ServiceKind.POST_PARCEL) || services.containsKey(ServiceKind.PARCEL_LOCKER)
                ? ShopKind.PARCEL_POINT
                : ShopKind.OTHER;
    }
}
