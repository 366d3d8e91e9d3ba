package se.samservice.json.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.ServiceDataset;
import se.samservice.shop.Assortment;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopChain;
import se.samservice.shop.ShopKind;
import se.samservice.value.Id;
import se.samservice.value.Season;

final class JsonLdTest {

    private static final String PAGE = "https://umea.example/service";
    private static final ServiceDataset DATASET = OpenDataset.sample();
    private static final JsonLd FORM = JsonLd.in(OpenDataset.SWEDISH);

    /** What a reader of linked data understands, one line a triple, {@code schema:} for schema.org. */
    private static Set<String> triples(ServiceDataset dataset) {
        try {
            return com.apicatalog.jsonld.JsonLd.toRdf(JsonDocument.of(new StringReader(FORM.writeString(dataset))))
                    .base(PAGE)
                    .loader((uri, options) -> {
                        throw new JsonLdError(
                                JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "Nothing is to be fetched: " + uri);
                    })
                    .get()
                    .toList()
                    .stream()
                    .map(JsonLdTest::text)
                    .collect(Collectors.toSet());
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
    }

    private static String text(RdfNQuad quad) {
        String subject =
                quad.getSubject().isBlankNode() ? "_" : quad.getSubject().getValue();
        String object = quad.getObject().isBlankNode() ? "_" : quad.getObject().getValue();
        String type = quad.getObject().isLiteral()
                ? "^" + quad.getObject().asLiteral().getDatatype()
                : "";
        return (subject + " " + quad.getPredicate().getValue() + " " + object + type)
                .replace(PAGE, "")
                .replace("https://schema.org/", "schema:")
                .replace("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "a")
                .replace("^http://www.w3.org/2001/XMLSchema#string", "");
    }

    private static ServiceDataset with(Shop shop) {
        return DATASET.toBuilder().shops(List.of(shop)).build();
    }

    private static Shop shop() {
        return DATASET.getShops().get(0);
    }

    @Test
    void a_chain_is_a_brand_and_an_independent_shop_has_none() {
        assertThat(FORM.writeString(
                        with(shop().toBuilder().chain(ShopChain.TEMPO).build())))
                .contains("\"@type\": \"Brand\"", "\"name\": \"Tempo\"");
        assertThat(FORM.writeString(
                        with(shop().toBuilder().chain(ShopChain.INDEPENDENT).build())))
                .doesNotContain("Brand");
    }

    private static List<OpeningTurn> turns(Season season, String asOf) {
        OpeningHours hours = OpeningHours.builder()
                .addSpan(OpenDataset.span("09:00", "18:00", DayOfWeek.MONDAY).toBuilder()
                        .season(season)
                        .build())
                .build();
        return OpeningTurn.of(Optional.of(hours), LocalDate.parse(asOf));
    }

    @Test
    void the_municipality_its_villages_and_shops_belong_together() {
        assertThat(triples(DATASET))
                .contains(
                        "#municipality a schema:AdministrativeArea",
                        "#municipality schema:name Umeå kommun",
                        "#villages/holmon a schema:Place",
                        "#villages/holmon schema:name Holmön",
                        "#villages/holmon schema:alternateName Holmöarna",
                        "#villages/holmon schema:containedInPlace #municipality",
                        "#shops/holmons-lanthandel a schema:GroceryStore",
                        "#shops/holmons-lanthandel schema:name Holmöns lanthandel",
                        "#shops/holmons-lanthandel schema:containedInPlace #villages/holmon",
                        "#shops/holmons-lanthandel schema:url https://holmon.example/butiken",
                        "#shops/holmons-lanthandel schema:geo _",
                        "_ schema:value 2480",
                        "_ schema:addressRegion Västerbottens län",
                        "_ a schema:GeoCoordinates",
                        "_ schema:latitude 6.379E1^http://www.w3.org/2001/XMLSchema#double");
    }

    @Test
    void opening_hours_and_services_are_told_with_their_seasons() {
        assertThat(triples(DATASET))
                .contains(
                        "#shops/holmons-lanthandel schema:openingHoursSpecification _",
                        "_ schema:dayOfWeek schema:Monday",
                        "_ schema:dayOfWeek schema:Saturday",
                        "_ schema:opens 09:00:00^schema:Time",
                        "_ schema:closes 18:00:00^schema:Time",
                        "_ schema:validFrom 2024-06-15^schema:Date",
                        "_ schema:validThrough 2024-08-20^schema:Date",
                        "_ schema:description Bemannad",
                        "#shops/holmons-lanthandel schema:makesOffer _",
                        "_ schema:itemOffered _",
                        "_ schema:serviceType parcel_locker",
                        "_ schema:name Paketskåp",
                        "_ schema:hoursAvailable _",
                        "_ schema:closes 23:59:00^schema:Time");
    }

    @Test
    void a_shop_that_does_not_trade_is_left_out() {
        assertThat(FORM.writeString(DATASET)).doesNotContain("handlarn-botsmark");
    }

    @Test
    void the_type_is_what_schema_org_calls_the_kind() {
        assertThat(triples(with(shop().toBuilder().kind(ShopKind.FUEL).build())))
                .contains("#shops/holmons-lanthandel a schema:GasStation");
        assertThat(triples(with(shop().toBuilder().kind(ShopKind.of("own_word")).build())))
                .contains("#shops/holmons-lanthandel a schema:LocalBusiness");
        assertThat(triples(
                        with(shop().toBuilder().assortment(Assortment.LIMITED).build())))
                .contains("#shops/holmons-lanthandel a schema:ConvenienceStore");
    }

    @Test
    void an_id_that_is_malformed_still_gives_a_well_formed_name() {
        Shop odd = shop().toBuilder().id(Id.of("Å b/<c>")).build();

        assertThat(FORM.writeString(with(odd))).contains("\"@id\": \"#shops/%C3%85%20b%2F%3Cc%3E\"");
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 18:00, Monday, 09:00:00, 18:00:00",
        "18:00, 02:00, Monday, 18:00:00, 02:00:00",
        "18:00, 24:00, Monday, 18:00:00, 00:00:00",
        "00:00, 24:00, Monday, 00:00:00, 23:59:00",
        "06:00, 06:00, Monday, 06:00:00, 05:59:00",
        "24:00, 06:00, Tuesday, 00:00:00, 06:00:00"
    })
    void hours_are_told_as_schema_org_understands_them(
            String opens, String closes, String day, String from, String until) {
        OpeningHours hours = OpeningHours.builder()
                .addSpan(OpenDataset.span(opens, closes, DayOfWeek.MONDAY))
                .build();

        assertThat(OpeningTurn.of(Optional.of(hours), DATASET.getAsOf()))
                .singleElement()
                .satisfies(turn -> {
                    assertThat(turn.days()).containsExactly(day);
                    assertThat(turn.opens()).isEqualTo(from);
                    assertThat(turn.closes()).isEqualTo(until);
                    assertThat(turn.validFrom()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-18, 2023-12-01, 2024-03-31", // going on since last year
        "2024-04-01, 2024-12-01, 2025-03-31", // the next
        "2024-12-24, 2024-12-01, 2025-03-31"
    })
    void a_season_over_new_year_has_the_days_of_this_turn_or_the_next(String asOf, String from, String through) {
        assertThat(turns(OpenDataset.season(Month.DECEMBER, 1, Month.MARCH, 31), asOf))
                .singleElement()
                .satisfies(turn -> {
                    assertThat(turn.validFrom()).contains(from);
                    assertThat(turn.validThrough()).contains(through);
                });
    }

    @Test
    void in_other_years_a_season_begins_after_the_leap_day_and_ends_before_it() {
        assertThat(turns(OpenDataset.season(Month.FEBRUARY, 29, Month.MAY, 5), "2023-01-01"))
                .singleElement()
                .satisfies(turn -> assertThat(turn.validFrom()).contains("2023-03-01"));
        assertThat(turns(OpenDataset.season(Month.FEBRUARY, 29, Month.MAY, 5), "2024-01-01"))
                .singleElement()
                .satisfies(turn -> assertThat(turn.validFrom()).contains("2024-02-29"));
        assertThat(turns(OpenDataset.season(Month.FEBRUARY, 29, Month.FEBRUARY, 29), "2023-01-01"))
                .singleElement()
                .satisfies(turn -> assertThat(turn.validThrough()).contains("2024-02-29"));
        assertThat(turns(OpenDataset.season(Month.JANUARY, 7, Month.FEBRUARY, 29), "2023-01-01"))
                .singleElement()
                .satisfies(turn -> assertThat(turn.validThrough()).contains("2023-02-28"));
    }

    @Test
    void an_impossible_day_is_no_season() {
        assertThat(turns(OpenDataset.season(Month.APRIL, 31, Month.MAY, 5), "2023-01-01"))
                .isEmpty();
        assertThat(turns(OpenDataset.season(Month.APRIL, 0, Month.MAY, 5), "2023-01-01"))
                .isEmpty();
    }
}
