package se.samservice.json.opendata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samservice.ServiceDataset;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.value.Coordinates;
import se.samservice.value.Language;
import se.samservice.value.Term;

/**
 * Villages and shops on a map: a GeoJSON {@code FeatureCollection} (RFC 7946), which every map program opens.
 *
 * <p>Each feature is a point in WGS84, longitude first, or has the geometry {@code null} where no position on the earth is
 * known. Its id is {@code villages/} or {@code shops/} and the id of the thing, and stays the same from one publication to
 * the next. Properties that are not known are left out:
 *
 * <table>
 * <caption>Properties of a feature</caption>
 * <tr><th>Property</th><th>Of</th><th>What it tells</th></tr>
 * <tr><td>{@code type}</td><td>both</td><td>{@code village} or {@code shop}</td></tr>
 * <tr><td>{@code id}, {@code name}</td><td>both</td><td>as in the dataset</td></tr>
 * <tr><td>{@code aliases}</td><td>both</td><td>other names in use</td></tr>
 * <tr><td>{@code municipality}</td><td>both</td><td>the code of the municipality, four digits as a text</td></tr>
 * <tr><td>{@code asOf}</td><td>both</td><td>the day everything here holds for</td></tr>
 * <tr><td>{@code serviceRole}</td><td>villages</td><td>the part it has in the service plan</td></tr>
 * <tr><td>{@code population}, {@code populationAsOf}</td><td>villages</td><td>registered people and their date</td></tr>
 * <tr><td>{@code village}, {@code villageName}</td><td>shops</td><td>the village it lies in</td></tr>
 * <tr><td>{@code kind}</td><td>shops</td><td>what it mainly is</td></tr>
 * <tr><td>{@code chain}</td><td>shops</td><td>the chain or concept whose name it carries</td></tr>
 * <tr><td>{@code status}</td><td>shops</td><td>where it stands, for example {@code open} or {@code closed}</td></tr>
 * <tr><td>{@code yearRound}</td><td>shops</td><td>whether it is open in all months</td></tr>
 * <tr><td>{@code services}</td><td>shops</td><td>what one can get there; nothing while it does not trade</td></tr>
 * </table>
 *
 * <p>Words of a vocabulary stand as tokens for programs, and beside them, in {@code kindLabel}, {@code serviceLabels} and
 * so on, in the language of the reader.
 *
 * <pre>{@code
 * byte[] map = GeoJson.in(Locale.forLanguageTag("sv")).write(dataset);
 * }</pre>
 */
public final class GeoJson implements PublishedForm {

    private final Locale locale;

    private GeoJson(Locale locale) {
        this.locale = locale;
    }

    /**
     * The writer for readers of a language.
     *
     * @param locale the wish of the reader, see {@link Language#of(Locale)}
     * @return a writer
     */
    public static GeoJson in(Locale locale) {
        return new GeoJson(Language.of(locale).locale());
    }

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public byte[] write(ServiceDataset dataset) {
        Places places = Places.of(dataset);
        return Members.document(collection -> collection
                .text("type", "FeatureCollection")
                .list("features", () -> {
                    places.villages()
                            .forEach(village -> collection.element(feature -> write(feature, village, places)));
                    places.shops().forEach(shop -> collection.element(feature -> write(feature, shop, places)));
                }));
    }

    private void write(Members feature, Village village, Places places) {
        feature.text("type", "Feature").text("id", "villages/" + village.getId());
        geometry(feature, village.getCoordinates());
        feature.object("properties", properties -> {
            common(properties, "village", village.getId().value(), village.getName(), village.getAliases(), places);
            village.getServiceRole().ifPresent(role -> term(properties, "serviceRole", role));
            places.populationOf(village)
                    .ifPresent(population -> properties
                            .integer("population", population.getCount())
                            .text("populationAsOf", population.getAsOf().toString()));
        });
    }

    private void write(Members feature, Shop shop, Places places) {
        feature.text("type", "Feature").text("id", "shops/" + shop.getId());
        geometry(feature, shop.getCoordinates());
        feature.object("properties", properties -> {
            common(properties, "shop", shop.getId().value(), shop.getName(), shop.getAliases(), places);
            properties.text("village", shop.getVillage().value());
            properties.text("villageName", places.villageOf(shop).map(Village::getName));
            term(properties, "kind", shop.getKind());
            shop.getChain().ifPresent(chain -> term(properties, "chain", chain));
            places.statusOf(shop).ifPresent(status -> term(properties, "status", status));
            shop.getYearRound().ifPresent(yearRound -> properties.flag("yearRound", yearRound));
            List<Term> services = places.serviceKindsOf(shop);
            properties.texts("services", services.stream().map(Term::token).toList());
            properties.texts(
                    "serviceLabels",
                    services.stream().map(service -> service.label(locale)).toList());
        });
    }

    static void geometry(Members feature, Optional<Coordinates> position) {
        Places.onEarth(position)
                .ifPresentOrElse(
                        at -> feature.object(
                                "geometry",
                                point -> point.text("type", "Point")
                                        .numbers("coordinates", at.getLongitude(), at.getLatitude())),
                        () -> feature.nothing("geometry"));
    }

    private static void common(
            Members properties, String type, String id, String name, List<String> aliases, Places places) {
        properties
                .text("type", type)
                .text("id", id)
                .text("name", name)
                .texts("aliases", aliases)
                .text("municipality", places.municipality().getCode())
                .text("asOf", places.asOf().toString());
    }

    private void term(Members properties, String name, Term term) {
        properties.text(name, term.token()).text(name + "Label", term.label(locale));
    }
}
