package se.samservice.json.opendata;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.opendata.OpenData;
import se.samservice.place.Municipality;
import se.samservice.place.Population;
import se.samservice.place.PopulationKind;
import se.samservice.place.Village;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.Term;

/** The villages and shops that a form writes, as they were on the day the dataset is from. */
final class Places {

    private final ServiceDataset open;
    private final Map<Id<Village>, Village> villages;
    private final Map<Id<Actor>, Actor> actors;

    private Places(ServiceDataset open) {
        this.open = open;
        villages = byId(open.getVillages(), Village::getId);
        actors = byId(open.getActors(), Actor::getId);
    }

    static Places of(ServiceDataset dataset) {
        return new Places(OpenData.of(dataset));
    }

    /** Of two with the same id, which is a mistake, the first counts. */
    private static <T extends Identified<T>> Map<Id<T>, T> byId(List<T> things, Function<T, Id<T>> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }

    LocalDate asOf() {
        return open.getAsOf();
    }

    Municipality municipality() {
        return open.getMunicipality();
    }

    /** For example {@code Umeå kommun}. */
    String municipalityName() {
        return municipality().getOfficialName().orElse(municipality().getName());
    }

    List<Village> villages() {
        return open.getVillages();
    }

    List<Shop> shops() {
        return open.getShops();
    }

    Optional<Village> villageOf(Shop shop) {
        return Optional.ofNullable(villages.get(shop.getVillage()));
    }

    Optional<Population> populationOf(Village village) {
        return village.populationOn(PopulationKind.REGISTERED, asOf());
    }

    Optional<ShopStatus> statusOf(Shop shop) {
        return shop.statusOn(asOf());
    }

    List<ServiceOffering> servicesOf(Shop shop) {
        return shop.servicesOn(asOf()).toList();
    }

    /** The kinds of what one can get at a shop, each once. */
    List<Term> serviceKindsOf(Shop shop) {
        return servicesOf(shop).stream()
                .<Term>map(ServiceOffering::getKind)
                .distinct()
                .toList();
    }

    /** The public page of whoever keeps the shop. */
    Optional<String> pageOf(Shop shop) {
        return ownerOf(shop).flatMap(Actor::getUrl).filter(Places::isWebAddress);
    }

    /** A mail box that several people of whoever keeps the shop answer. */
    Optional<String> mailOf(Shop shop) {
        return ownerOf(shop).stream()
                .flatMap(owner -> owner.getContactPoints().stream())
                .flatMap(contact -> contact.getSharedChannel().stream())
                .filter(channel -> channel.matches("[^@\\s]+@[^@\\s]+"))
                .map(channel -> channel.toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private Optional<Actor> ownerOf(Shop shop) {
        return shop.getOwner().flatMap(owner -> Optional.ofNullable(actors.get(owner)));
    }

    /** The position, if there is such a one on the earth. */
    static Optional<Coordinates> onEarth(Optional<Coordinates> position) {
        return position.filter(at -> Math.abs(at.getLatitude()) <= 90 && Math.abs(at.getLongitude()) <= 180);
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
