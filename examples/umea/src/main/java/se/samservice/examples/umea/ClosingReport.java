package se.samservice.examples.umea;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.access.AccessChange;
import se.samservice.access.AccessImpact;
import se.samservice.access.ImpactTable;
import se.samservice.access.Residents;
import se.samservice.access.ServiceAccess;
import se.samservice.access.ServicePlace;
import se.samservice.json.opendata.AccessLayer;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.value.Id;
import se.samservice.value.Language;
import se.samservice.value.LocalizedText;
import se.samservice.value.Source;

/**
 * What the closing of each shop in a year would have meant for its village, one shop at a time.
 *
 * <p>Begins with the shops as they were on the eve of the year, because closings are often known only by year, and that day
 * surely comes before.
 */
final class ClosingReport {

    private final ServiceDataset data;
    private final int year;
    private final Locale locale;
    private final Language language;
    private final LocalDate eve;
    private final ServiceAccess access;
    private final Map<Id<Village>, Village> villages;

    ClosingReport(ServiceDataset data, int year, Locale locale) {
        this.data = data;
        this.year = year;
        this.locale = locale;
        this.language = Language.of(locale);
        this.eve = LocalDate.of(year, 1, 1).minusDays(1);
        this.access = ServiceAccess.of(data, eve);
        this.villages = access.villages().stream().collect(Collectors.toMap(Village::getId, Function.identity()));
    }

    static ClosingReport ofLastWholeYear(ServiceDataset data, Locale locale) {
        return new ClosingReport(data, data.getAsOf().getYear() - 1, locale);
    }

    int year() {
        return year;
    }

    /** The shops that were open on the eve, by name of their village. */
    private List<Shop> shops() {
        return data.getShops().stream()
                .filter(shop -> villages.containsKey(shop.getVillage()) && shop.isTradingOn(eve))
                .sorted(Comparator.comparing((Shop shop) -> village(shop).getName())
                        .thenComparing(Shop::getId))
                .toList();
    }

    private Village village(Shop shop) {
        return Objects.requireNonNull(villages.get(shop.getVillage()), "village");
    }

    /** What would have changed for the village of a shop. */
    private List<AccessChange> changes(Shop shop) {
        return access.ifClosed(List.of(shop.getId())).changes().stream()
                .filter(change -> change.village().getId().equals(shop.getVillage()))
                .toList();
    }

    private AccessImpact impact() {
        return new AccessImpact(
                eve, shops().stream().flatMap(shop -> changes(shop).stream()).toList());
    }

    String title() {
        return language.choose("Om ortens butik hade stängt under ", "If the shop of the village had closed in ")
                + year;
    }

    /** The part of the printed report. */
    String text() {
        TextTable table = new TextTable();
        table.row(List.of(
                language.choose("Ort", "Village"),
                language.choose("Invånare", "Residents"),
                language.choose("Butik", "Shop"),
                language.choose("Närmaste dagligvaror därefter", "Nearest groceries afterwards")));
        shops().forEach(shop -> table.row(row(shop)));
        return "\n" + title() + "\n" + table.text();
    }

    private List<String> row(Shop shop) {
        Stream<String> row =
                Stream.of(village(shop).getName(), residents(village(shop)), shop.getName(), groceries(shop));
        return Stream.concat(row, closed(shop).stream()).toList();
    }

    private String residents(Village village) {
        Residents residents = Residents.of(List.of(village), eve);
        return residents.isComplete() ? Long.toString(residents.known()) : language.choose("okänt", "unknown");
    }

    private String groceries(Shop shop) {
        return changes(shop).stream()
                .filter(change -> change.service().equals(ServiceKind.GROCERIES))
                .findFirst()
                .flatMap(change -> change.after().nearest())
                .map(this::place)
                .orElse("–");
    }

    private String place(ServicePlace place) {
        return place.shop().getName()
                + String.format(locale, ", %.1f km, ", place.distance().metres() / 1000.0)
                + place.distance().method().label(locale).toLowerCase(locale)
                + (place.overWater() ? language.choose(", över vatten", ", over water") : "");
    }

    private Optional<String> closed(Shop shop) {
        return shop.getStatusHistory().stream()
                .filter(change -> change.getStatus() == ShopStatus.CLOSED
                        && change.getSince().earliest().getYear() == year)
                .map(StatusChange::getSince)
                .map(since -> language.choose("stängde verkligen, ", "really closed, ") + since)
                .findFirst();
    }

    private ImpactTable table() {
        return ImpactTable.of(impact()).title(LocalizedText.of(title()));
    }

    private List<String> remarks() {
        String eachAlone = language.choose(
                "Läget är det den " + eve
                        + ". Varje rad gäller att just den ortens butik stänger och alla andra är kvar.",
                "The situation is that of " + eve
                        + ". Each row is about the shop of that village closing and all others staying.");
        Stream<String> closed =
                shops().stream().flatMap(shop -> closed(shop).stream().map(when -> shop.getName() + ": " + when + "."));
        Stream<String> licensed = data.getSources().stream()
                .filter(source -> source.getLicence()
                        .filter(licence -> licence.startsWith("CC-BY"))
                        .isPresent())
                .map(this::credit);
        return Stream.of(Stream.of(eachAlone), closed, licensed)
                .flatMap(Function.identity())
                .toList();
    }

    private String credit(Source source) {
        return language.choose("Källa: ", "Source: ") + source.getTitle() + ", "
                + source.getLicence().orElseThrow() + ".";
    }

    String markdown() {
        return table().toMarkdown(locale, 1)
                + remarks().stream().map(remark -> "\n" + remark + "\n").collect(Collectors.joining());
    }

    String page() {
        return HtmlPage.headed(locale, title(), html(1));
    }

    /** The table and what is to say of it, as a part of a page. */
    String html(int headingLevel) {
        return table().toHtml(locale, headingLevel)
                + remarks().stream().map(HtmlPage::paragraph).collect(Collectors.joining());
    }

    byte[] layer() {
        return AccessLayer.in(locale).write(impact());
    }
}
