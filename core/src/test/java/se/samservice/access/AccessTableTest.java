package se.samservice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.place.Village;
import se.samservice.plan.Comparison;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

class AccessTableTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);

    private final ServiceAccess access = ServiceAccess.of(Countryside.dataset(), END_OF_2022);

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void in_markdown_every_row_names_village_service_places_and_how_the_distance_was_found() {
        assertThat(spaced(AccessTable.of(access)
                        .services(List.of(ServiceKind.FUEL, ServiceKind.GROCERIES))
                        .toMarkdown(SWEDISH, 1)))
                .startsWith("""
                        # Avstånd till service den 31 december 2022

                        Avstånd fågelvägen är kortare än vägen.

                        | Ort | Service | Närmaste | Avstånd till närmaste | Näst närmaste | Avstånd till näst närmaste | Anmärkning |
                        |---|---|---|---|---|---|---|
                        | botsmark, 201 invånare (2015) | Drivmedel | shop-botsmark | i orten | | | enda stället i uppgifterna |
                        | botsmark, 201 invånare (2015) | Dagligvaror | shop-botsmark | i orten | shop-bullmark | 26,0 km, fågelvägen | |
                        | holmon (ö utan fast förbindelse), antal invånare okänt | Drivmedel | shop-botsmark | 57,9 km, fågelvägen \
                        | | | enda stället i uppgifterna; över vatten, avståndet är inte resvägen; avståndet är räknat till ortens mitt |
                        """);
    }

    @Test
    void in_html_a_village_heads_its_rows_and_every_heading_has_a_scope() {
        assertThat(spaced(AccessTable.of(access)
                        .services(List.of(ServiceKind.GROCERIES))
                        .toHtml(Locale.ENGLISH, 3)))
                .startsWith("""
                        <section lang="en">
                        <h3>Distance to service on 31 December 2022</h3>
                        <p>Distances by straight line are shorter than the road.</p>
                        <table>
                        <caption>Nearest and next nearest place, by village</caption>
                        <thead>
                        <tr><th scope="col">Service</th><th scope="col">Nearest</th>\
                        <th scope="col">Distance to nearest</th><th scope="col">Next nearest</th>\
                        <th scope="col">Distance to next nearest</th><th scope="col">Remark</th></tr>
                        </thead>
                        <tbody>
                        <tr><th scope="rowgroup" colspan="6">botsmark, 201 residents (2015)</th></tr>
                        <tr><th scope="row">Groceries</th><td>shop-botsmark</td><td>in the village</td>\
                        <td>shop-bullmark</td><td>26.0 km, straight line</td><td></td></tr>
                        </tbody>
                        """)
                .endsWith("</tbody>\n</table>\n</section>\n");
    }

    @Test
    void a_limit_is_answered_in_a_column_of_its_own_as_an_indication() {
        AccessThreshold threshold = AccessThreshold.builder()
                .title(LocalizedText.of("Mer än en mil"))
                .service(ServiceKind.GROCERIES)
                .comparison(Comparison.MORE_THAN)
                .metres(10_000)
                .build();

        assertThat(AccessTable.of(access).thresholds(List.of(threshold)).toMarkdown(SWEDISH, 1))
                .contains("Bedömningarna är en fingervisning; regionen avgör.", "| Anmärkning | Bedömning |")
                .contains("Mer än en mil: Går inte att bedöma: avståndet är inte mätt på det sätt som gränsen kräver |")
                .doesNotContain("Ser ut att vara uppfyllt");
    }

    @Test
    void roads_are_told_as_roads_and_straight_lines_beside_them_are_told_too() {
        DistanceFunction ownShopOnly = DistanceFunction.road((village, shop) ->
                shop.getVillage().equals(village.getId()) ? OptionalDouble.of(850) : OptionalDouble.empty());
        ServiceDataset dataset = Countryside.dataset();

        assertThat(spaced(AccessTable.of(ServiceAccess.of(
                                dataset, END_OF_2022, ownShopOnly.orElse(DistanceFunction.straightLine(dataset))))
                        .toMarkdown(SWEDISH, 2)))
                .contains("| i orten, 0,9 km, vägavstånd | shop-bullmark | 26,0 km, fågelvägen |")
                .contains("avstånd mätta på olika sätt har jämförts");
    }

    @Test
    void no_place_at_a_known_distance_is_not_nobody() {
        ServiceAccess roads = ServiceAccess.of(
                Countryside.dataset(), END_OF_2022, DistanceFunction.road((from, to) -> OptionalDouble.empty()));

        assertThat(AccessTable.of(roads)
                        .services(List.of(ServiceKind.FUEL, ServiceKind.PHARMACY))
                        .toMarkdown(SWEDISH, 2))
                .contains("| Drivmedel | inget på känt avstånd | | | | andra ställen ligger på okänt avstånd |")
                .contains("| Apotek | finns inte i uppgifterna | | | | |");
    }

    @Test
    void what_stands_in_the_data_never_acts_as_markup() {
        Village village = Countryside.village("a", 64, 20).toBuilder()
                .name("<b>A</b> | *B*\n# C")
                .build();
        Shop shop = Countryside.shop("x", "a").toBuilder()
                .name("</td><script>|")
                .coordinates(Coordinates.of(64, 20.1))
                .build();
        AccessTable table = AccessTable.of(ServiceAccess.of(
                Countryside.dataset().toBuilder()
                        .villages(List.of(village))
                        .shops(List.of(shop))
                        .build(),
                END_OF_2022));

        assertThat(table.toHtml(SWEDISH, 2))
                .contains("&lt;b&gt;A&lt;/b&gt; | *B* # C, antal", "&lt;/td&gt;&lt;script&gt;|");
        assertThat(table.toMarkdown(SWEDISH, 2))
                .contains("| &lt;b&gt;A&lt;/b&gt; \\| \\*B\\* \\# C, antal", "&lt;/td&gt;&lt;script&gt;\\| |");
    }

    @Test
    void a_table_of_nothing_says_so() {
        ServiceAccess nothing = ServiceAccess.of(
                Countryside.dataset().toBuilder().shops(List.of()).build(), END_OF_2022);

        assertThat(AccessTable.of(nothing).toHtml(SWEDISH, 2))
                .contains("<tr><td colspan=\"6\">Uppgifterna rymmer ingen service.</td></tr>");
        assertThat(AccessTable.of(nothing).toMarkdown(SWEDISH, 2))
                .endsWith("|---|---|---|---|---|---|---|\n| Uppgifterna rymmer ingen service. | | | | | | |\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, -1})
    void there_are_six_levels_of_headings(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessTable.of(access).toHtml(SWEDISH, level))
                .withMessageContaining("headingLevel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImpactTable.of(access.ifClosed(List.of(Id.of("shop-holmon"))))
                        .toMarkdown(SWEDISH, level))
                .withMessageContaining("headingLevel");
    }
}
