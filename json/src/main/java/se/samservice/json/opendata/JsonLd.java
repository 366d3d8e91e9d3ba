package se.samservice.json.opendata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samservice.ServiceDataset;
import se.samservice.place.Counties;
import se.samservice.place.County;
import se.samservice.place.Municipality;
import se.samservice.place.Village;
import se.samservice.shop.Assortment;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopChain;
import se.samservice.shop.ShopKind;
import se.samservice.value.Coordinates;
import se.samservice.value.Language;

/**
 * Villages and shops for search engines and linked data: JSON-LD 1.1 with the words of schema.org.
 *
 * <p>The municipality is an {@code AdministrativeArea}, a village a {@code Place} in it, and a shop what schema.org calls
 * its kind: {@code GroceryStore}, {@code ConvenienceStore} where the assortment is known to be limited,
 * {@code GasStation}, {@code Pharmacy}, else {@code LocalBusiness}. Opening hours stand as
 * {@code openingHoursSpecification}, those of a part of the year with the days on which that part begins and ends, this
 * time or the next; services as offers, with hours of their own where they have them. A shop that does not trade on the
 * day of the dataset is left out, since schema.org has no word for it.
 *
 * <p>The context stands in the document, so that nothing has to be fetched to read it. Names such as
 * {@code #shops/handlarn} are relative to the page the document is published on or in.
 */
public final class JsonLd implements PublishedForm {

    private static final String MUNICIPALITY = "#municipality";

    private static final Map<ShopKind, String> TYPES =
            Map.of(ShopKind.GROCERY, "GroceryStore", ShopKind.FUEL, "GasStation", ShopKind.PHARMACY, "Pharmacy");

    private final Locale locale;

    private JsonLd(Locale locale) {
        this.locale = locale;
    }

    /**
     * The writer for readers of a language.
     *
     * @param locale the wish of the reader, see {@link Language#of(Locale)}
     * @return a writer
     */
    public static JsonLd in(Locale locale) {
        return new JsonLd(Language.of(locale).locale());
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public byte[] write(ServiceDataset dataset) {
        Places places = Places.of(dataset);
        return Members.document(root -> root.object("@context", JsonLd::context).list("@graph", () -> {
            root.element(node -> municipality(node, places));
            places.villages().forEach(village -> root.element(node -> village(node, village)));
            places.shops().stream()
                    .filter(shop -> shop.isTradingOn(places.asOf()))
                    .forEach(shop -> root.element(node -> shop(node, shop, places)));
        }));
    }

    private static void context(Members context) {
        context.text("@vocab", "https://schema.org/");
        for (String reference : List.of("containedInPlace", "url")) {
            context.object(reference, term -> term.text("@type", "@id"));
        }
        context.object("dayOfWeek", term -> term.text("@type", "@vocab"));
        for (String time : List.of("opens", "closes")) {
            context.object(time, term -> term.text("@type", "Time"));
        }
        for (String date : List.of("validFrom", "validThrough")) {
            context.object(date, term -> term.text("@type", "Date"));
        }
    }

    private static void municipality(Members node, Places places) {
        Municipality municipality = places.municipality();
        node.text("@id", MUNICIPALITY)
                .text("@type", "AdministrativeArea")
                .text("name", places.municipalityName())
                .object(
                        "identifier",
                        identifier -> identifier
                                .text("@type", "PropertyValue")
                                .text("propertyID", "kommunkod")
                                .text("value", municipality.getCode()))
                .object(
                        "address",
                        address -> address.text("@type", "PostalAddress")
                                .text(
                                        "addressRegion",
                                        Counties.withCode(municipality.getCountyCode())
                                                .map(County::name))
                                .text("addressCountry", "SE"));
    }

    private static void village(Members node, Village village) {
        node.text("@id", name("villages", village.getId().value()))
                .text("@type", "Place")
                .text("identifier", village.getId().value())
                .text("name", village.getName())
                .texts("alternateName", village.getAliases())
                .text("containedInPlace", MUNICIPALITY);
        geo(node, village.getCoordinates());
    }

    private void shop(Members node, Shop shop, Places places) {
        Optional<Village> village = places.villageOf(shop);
        node.text("@id", name("shops", shop.getId().value()))
                .text("@type", type(shop))
                .text("identifier", shop.getId().value())
                .text("name", shop.getName())
                .texts("alternateName", shop.getAliases())
                .text(
                        "containedInPlace",
                        village.map(it -> name("villages", it.getId().value())))
                .text("url", places.pageOf(shop));
        shop.getChain()
                .filter(chain -> !chain.equals(ShopChain.INDEPENDENT)) // that is no brand
                .ifPresent(chain -> node.object(
                        "brand", brand -> brand.text("@type", "Brand").text("name", chain.label(locale))));
        node.object(
                "address",
                address -> address.text("@type", "PostalAddress")
                        .text("addressLocality", village.map(Village::getName))
                        .text("addressCountry", "SE"));
        geo(node, shop.getCoordinates());
        hours(node, "openingHoursSpecification", shop.getOpeningHours(), places);
        node.objects("makesOffer", places.servicesOf(shop), (offer, service) -> offer(offer, service, places));
    }

    private static String type(Shop shop) {
        boolean limited = shop.getAssortment().equals(Optional.of(Assortment.LIMITED));
        return limited && shop.getKind().equals(ShopKind.GROCERY)
                ? "ConvenienceStore"
                : TYPES.getOrDefault(shop.getKind(), "LocalBusiness");
    }

    private void offer(Members offer, ServiceOffering service, Places places) {
        offer.text("@type", "Offer").object("itemOffered", item -> {
            item.text("@type", "Service")
                    .text("serviceType", service.getKind().token())
                    .text("name", service.getKind().label(locale));
            service.getProvider()
                    .ifPresent(provider -> item.object(
                            "provider",
                            organisation ->
                                    organisation.text("@type", "Organization").text("name", provider)));
            hours(item, "hoursAvailable", service.getOpeningHours(), places);
        });
    }

    private void hours(Members node, String name, Optional<OpeningHours> hours, Places places) {
        List<OpeningTurn> turns = OpeningTurn.of(hours, places.asOf());
        node.objects(
                name,
                turns,
                (specification, turn) -> specification
                        .text("@type", "OpeningHoursSpecification")
                        .text("description", turn.staffing().label(locale))
                        .texts("dayOfWeek", turn.days())
                        .text("opens", turn.opens())
                        .text("closes", turn.closes())
                        .text("validFrom", turn.validFrom())
                        .text("validThrough", turn.validThrough()));
    }

    private static void geo(Members node, Optional<Coordinates> position) {
        Places.onEarth(position)
                .ifPresent(at -> node.object(
                        "geo",
                        geo -> geo.text("@type", "GeoCoordinates")
                                .number("latitude", at.getLatitude())
                                .number("longitude", at.getLongitude())));
    }

    private static String name(String list, String id) {
        return "#" + list + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
