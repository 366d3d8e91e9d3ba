package se.samservice.json.opendata;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.place.Population;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.value.Coordinates;
import se.samservice.value.Identified;
import se.samservice.value.Language;
import se.samservice.value.Term;
import tools.jackson.core.io.NumberOutput;

/**
 * Villages or shops as a table: CSV (RFC 4180) in UTF-8 without byte order mark, one row each, the columns of Sweden's
 * national open-data specifications first (Swedish: <i>nationella dataspecifikationer</i>, see dataportal.se).
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>Column</th><th>Of</th><th>What it tells</th></tr>
 * <tr><td>{@code source}</td><td>both</td><td>the code of the municipality, leading zero kept</td></tr>
 * <tr><td>{@code id}, {@code name}</td><td>both</td><td>as in the dataset</td></tr>
 * <tr><td>{@code latitude}, {@code longitude}</td><td>both</td><td>WGS84, point as decimal sign; empty where no position
 * on the earth is known</td></tr>
 * <tr><td>{@code email}</td><td>both</td><td>a shared mail box of the shop's owner, else {@linkplain #email the one given
 * here}</td></tr>
 * <tr><td>{@code visit_url}</td><td>both</td><td>the public page of the shop's owner</td></tr>
 * <tr><td>{@code wikidata}</td><td>both</td><td>always empty: a dataset does not know it</td></tr>
 * <tr><td>{@code updated}</td><td>both</td><td>the day the dataset is from</td></tr>
 * <tr><td>{@code description}</td><td>both</td><td>a short text in the language of the reader</td></tr>
 * <tr><td>{@code service_role}</td><td>villages</td><td>the part it has in the service plan, as a token</td></tr>
 * <tr><td>{@code population}, {@code population_date}</td><td>villages</td><td>registered people and their date</td></tr>
 * <tr><td>{@code village}</td><td>shops</td><td>the id of the village it lies in</td></tr>
 * <tr><td>{@code kind}, {@code status}</td><td>shops</td><td>tokens, for example {@code grocery} and
 * {@code open}</td></tr>
 * <tr><td>{@code services}</td><td>shops</td><td>tokens of what one can get there, with {@code |} between</td></tr>
 * </table>
 *
 * <p>A text that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break gets an apostrophe
 * before it: spreadsheets would take it for a formula, and a name in an open file must not be able to run one. No name of
 * a place and no well-formed id begins so. Numbers are written as they are.
 */
public final class PlaceCsv implements PublishedForm {

    private static final List<String> NATIONAL = List.of(
            "source",
            "id",
            "name",
            "latitude",
            "longitude",
            "email",
            "visit_url",
            "wikidata",
            "updated",
            "description");

    private static final List<String> OF_VILLAGES = List.of("service_role", "population", "population_date");

    private static final List<String> OF_SHOPS = List.of("village", "kind", "status", "services");

    private final boolean shops;
    private final Locale locale;
    private final String email;

    private PlaceCsv(boolean shops, Locale locale, String email) {
        this.shops = shops;
        this.locale = Language.of(locale).locale();
        this.email = email;
    }

    /**
     * The table of the villages.
     *
     * @param locale the wish of the reader of the descriptions, see {@link Language#of(Locale)}
     * @return a writer
     */
    public static PlaceCsv villages(Locale locale) {
        return new PlaceCsv(false, locale, "");
    }

    /**
     * The table of the shops.
     *
     * @param locale the wish of the reader of the descriptions, see {@link Language#of(Locale)}
     * @return a writer
     */
    public static PlaceCsv shops(Locale locale) {
        return new PlaceCsv(true, locale, "");
    }

    /**
     * The same table with a mail box for questions in every row that has no better one. The national specifications ask
     * for an address in each row; give one of the municipality's that nobody owns alone.
     *
     * @param email an address such as {@code landsbygd@umea.se}
     * @return another writer
     */
    public PlaceCsv email(String email) {
        return new PlaceCsv(shops, locale, Objects.requireNonNull(email, "email"));
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public byte[] write(ServiceDataset dataset) {
        Places places = Places.of(dataset);
        CsvText csv = new CsvText();
        Stream.of(NATIONAL, shops ? OF_SHOPS : OF_VILLAGES)
                .flatMap(List::stream)
                .forEach(csv::text);
        csv.endRow();
        if (shops) {
            places.shops().forEach(shop -> row(csv, shop, places));
        } else {
            places.villages().forEach(village -> row(csv, village, places));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(CsvText csv, Village village, Places places) {
        start(csv, village, village.getName(), village.getCoordinates(), places);
        csv.text(email).text("").text("").text(places.asOf().toString()).text(description(village, places));

        Optional<Population> population = places.populationOf(village);
        csv.text(token(village.getServiceRole()))
                .number(population.map(figure -> Integer.toString(figure.getCount())))
                .text(population.map(figure -> figure.getAsOf().toString()).orElse(""))
                .endRow();
    }

    private void row(CsvText csv, Shop shop, Places places) {
        start(csv, shop, shop.getName(), shop.getCoordinates(), places);
        csv.text(places.mailOf(shop).orElse(email))
                .text(places.pageOf(shop).orElse(""))
                .text("")
                .text(places.asOf().toString())
                .text(description(shop, places));

        String services = places.serviceKindsOf(shop).stream().map(Term::token).collect(Collectors.joining("|"));
        csv.text(shop.getVillage().value())
                .text(shop.getKind().token())
                .text(token(places.statusOf(shop)))
                .text(services)
                .endRow();
    }

    private static void start(
            CsvText csv, Identified<?> place, String name, Optional<Coordinates> position, Places places) {
        Optional<Coordinates> onEarth = Places.onEarth(position);
        csv.text(places.municipality().getCode())
                .text(place.getId().value())
                .text(name)
                .number(onEarth.map(at -> degrees(at.getLatitude())))
                .number(onEarth.map(at -> degrees(at.getLongitude())));
    }

    /** Without exponent, which not all readers of tables know; not by the JDK, whose way changed in 19. */
    private static String degrees(double degrees) {
        return new BigDecimal(NumberOutput.toString(degrees, true))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String token(Optional<? extends Term> term) {
        return term.map(Term::token).orElse("");
    }

    /** For example <i>Serviceort i Umeå kommun</i>. */
    private String description(Village village, Places places) {
        Language language = Language.of(locale);
        String what =
                village.getServiceRole().map(role -> role.label(locale)).orElse(language.choose("Ort", "Village"));
        return what + language.choose(" i ", " in ") + places.municipalityName();
    }

    /**
     * For example <i>Dagligvarubutik, Botsmark (nedlagd)</i> or <i>Apotek, Sävar: Apotek, Paketskåp</i>. No preposition,
     * since it is <i>i Sävar</i> but <i>på Holmön</i>.
     */
    private String description(Shop shop, Places places) {
        String where =
                places.villageOf(shop).map(village -> ", " + village.getName()).orElse("");
        String status = places.statusOf(shop)
                .filter(now -> now != ShopStatus.OPEN)
                .map(now -> " (" + now.label(locale).toLowerCase(locale) + ")")
                .orElse("");
        String services = places.serviceKindsOf(shop).stream()
                .map(kind -> kind.label(locale))
                .collect(Collectors.joining(", "));
        return shop.getKind().label(locale) + where + status + (services.isEmpty() ? "" : ": " + services);
    }
}
