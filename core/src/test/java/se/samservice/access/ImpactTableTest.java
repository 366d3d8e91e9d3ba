package se.samservice.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.plan.Comparison;
import se.samservice.shop.ServiceKind;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

class ImpactTableTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);

    private final ServiceAccess access = ServiceAccess.of(Countryside.dataset(), END_OF_2022);

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void closing_the_shop_of_botsmark_is_told_village_by_village_with_what_is_lost() {
        ImpactTable table = ImpactTable.of(access.ifClosed(List.of(Countryside.SHOP_BOTSMARK)))
                .title(LocalizedText.of("Om butiken i Botsmark stängde"));

        assertThat(spaced(table.toMarkdown(SWEDISH, 2))).startsWith("""
                        ## Om butiken i Botsmark stängde

                        Berörda: 5 orter, 201 kända invånare; antalet är okänt för 4 av dem.

                        Finns därefter inte i uppgifterna: Drivmedel.

                        Avstånd fågelvägen är kortare än vägen.

                        | Ort | Service | Närmaste före | Avstånd före | Närmaste efter | Avstånd efter | Skillnad | Anmärkning |
                        |---|---|---|---|---|---|---|---|
                        | botsmark, 201 invånare (2015) | Dagligvaror | shop-botsmark | i orten | shop-bullmark | 26,0 km, fågelvägen \
                        | \\+26,0 km | försvinner ur orten; avståndet är räknat till ortens mitt |
                        | botsmark, 201 invånare (2015) | Drivmedel | shop-botsmark | i orten | finns inte i uppgifterna | | försvinner | försvinner ur orten |
                        """);
        assertThat(table.toHtml(Locale.ENGLISH, 2))
                .contains("<h2>Om butiken i Botsmark stängde</h2>\n<p>Affected: 5 villages, 201 known residents;")
                .contains("<caption>Nearest place before and after, by village</caption>")
                .contains("<tr><th scope=\"rowgroup\" colspan=\"7\">holmon (island without fixed link), ");
    }

    @Test
    void the_whole_table_has_a_row_for_each_village_and_service_changed_or_not() {
        ServiceAccess after = access.with(Scenario.none().addService(Id.of("shop-bullmark"), ServiceKind.FUEL));

        String table = spaced(ImpactTable.of(access, after).toMarkdown(SWEDISH, 2));

        assertThat(table.lines().filter(line -> line.startsWith("| "))).hasSize(1 + 5 * 2);
        assertThat(table)
                .contains("Berörda: 4 orter; antalet är okänt för 4 av dem.")
                .contains("| Dagligvaror | shop-botsmark | i orten | shop-botsmark | i orten | | |")
                .contains("| shop-botsmark | 46,8 km, fågelvägen | shop-bullmark | 21,5 km, fågelvägen | −25,3 km |");
    }

    @Test
    void a_service_that_comes_is_new_and_one_that_goes_is_lost() {
        ServiceAccess after = access.with(Scenario.none()
                .addService(Id.of("shop-bullmark"), ServiceKind.PHARMACY)
                .endService(Countryside.SHOP_BOTSMARK, ServiceKind.FUEL));

        assertThat(ImpactTable.of(access.impactOf(after)).toMarkdown(Locale.ENGLISH, 2))
                .contains("| lost | |", "| new | only place in the data", "No longer in the data afterwards: Fuel.");
    }

    @Test
    void distances_of_two_methods_are_not_subtracted() {
        DistanceFunction ownShopOnly = DistanceFunction.road((village, shop) ->
                shop.getVillage().equals(village.getId()) ? OptionalDouble.of(800) : OptionalDouble.empty());
        ServiceDataset dataset = Countryside.dataset();
        ServiceAccess mixed =
                ServiceAccess.of(dataset, END_OF_2022, ownShopOnly.orElse(DistanceFunction.straightLine(dataset)));

        assertThat(spaced(ImpactTable.of(mixed.ifClosed(List.of(Countryside.SHOP_BOTSMARK)))
                        .toMarkdown(SWEDISH, 2)))
                .contains("| i orten, 0,8 km, vägavstånd | shop-bullmark | 26,0 km, fågelvägen | kan inte jämföras |");
    }

    @Test
    void a_limit_for_the_next_shop_is_set_against_the_distance_afterwards() {
        AccessThreshold threshold = AccessThreshold.builder()
                .title(LocalizedText.of("Mer än en mil"))
                .service(ServiceKind.GROCERIES)
                .comparison(Comparison.MORE_THAN)
                .metres(10_000)
                .build();
        ServiceAccess roads = ServiceAccess.of(
                Countryside.dataset(),
                END_OF_2022,
                DistanceFunction.road((village, shop) ->
                        OptionalDouble.of(shop.getVillage().equals(village.getId()) ? 300 : 33_000)));

        assertThat(ImpactTable.of(roads.ifClosed(List.of(Countryside.SHOP_BOTSMARK)))
                        .thresholds(List.of(threshold))
                        .toMarkdown(Locale.ENGLISH, 2))
                .contains(
                        "| Mer än en mil: Seems to be met: the distance was compared with the limit; the region decides |")
                .contains("The answers are indications; the region decides.");
    }

    @Test
    void where_nothing_changes_the_table_says_so() {
        assertThat(ImpactTable.of(access.impactOf(access)).toHtml(SWEDISH, 2))
                .contains("<p>Ingen ort berörs.</p>", "<td colspan=\"7\">Inget ändras.</td>");
    }
}
