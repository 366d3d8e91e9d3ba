package se.samservice.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.change.StatusMoved.Standing;
import se.samservice.need.NeedStatus;
import se.samservice.place.Municipalities;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopChain;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.shop.Turnover;
import se.samservice.testkit.Samples;
import se.samservice.value.ExtraProperties;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class ChangesTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private static final ServiceDataset BEFORE = Samples.dataset().toBuilder()
            .shops(List.of(Shop.builder()
                    .from(Samples.shop())
                    .name("Handlarn i Botsmark")
                    .services(List.of(service(ServiceKind.GROCERIES), service(ServiceKind.FUEL)))
                    .statusHistory(List.of(status(ShopStatus.OPEN, 2019)))
                    .build()))
            .build();

    private static final Shop SHOP = BEFORE.getShops().get(0);

    private static ServiceOffering service(ServiceKind kind) {
        return ServiceOffering.builder().kind(kind).build();
    }

    private static StatusChange status(ShopStatus status, int year) {
        return StatusChange.of(status, PartialDate.of(year), List.of());
    }

    private static Changes to(Shop shop) {
        return Changes.between(BEFORE, BEFORE.toBuilder().shops(List.of(shop)).build());
    }

    private static Changes to(List<Village> villages) {
        return Changes.between(BEFORE, BEFORE.toBuilder().villages(villages).build());
    }

    private static Village village(String id, String name) {
        return Village.builder().id(Id.of(id)).name(name).build();
    }

    private static String inSwedish(Changes changes) {
        return String.join("\n", changes.describe(SWEDISH));
    }

    private static String inEnglish(Changes changes) {
        return String.join("\n", changes.describe(Locale.ENGLISH));
    }

    @Test
    void a_shop_that_closed_has_moved_its_status() {
        Changes changes = to(SHOP.toBuilder()
                .addStatusHistory(status(ShopStatus.CLOSED, 2023))
                .build());

        assertThat(changes.only(StatusMoved.class)).singleElement().satisfies(moved -> {
            assertThat(moved.path()).hasToString("shops/" + SHOP.getId() + "/statusHistory");
            assertThat(moved.subject().type()).isEqualTo(Shop.class);
            assertThat(moved.from().map(Standing::status)).hasValue(ShopStatus.OPEN);
            assertThat(moved.to().map(Standing::status)).hasValue(ShopStatus.CLOSED);
            assertThat(moved.since()).hasValue(PartialDate.of(2023));
        });
        assertThat(inSwedish(changes))
                .isEqualTo("Butiken Handlarn i Botsmark: status ändrad från öppen till nedlagd, sedan 2023.");
        assertThat(inEnglish(changes))
                .isEqualTo("The shop Handlarn i Botsmark: status changed from open to closed, since 2023.");
    }

    @Test
    void a_history_that_ends_in_the_same_status_has_not_moved_it() {
        Changes changes = to(SHOP.toBuilder()
                .statusHistory(List.of(status(ShopStatus.PLANNED, 2018), status(ShopStatus.OPEN, 2019)))
                .build());

        assertThat(changes.list()).hasOnlyElementsOfType(AttributeChanged.class);
        assertThat(inSwedish(changes))
                .isEqualTo("Butiken Handlarn i Botsmark: statushistoriken har ändrats, nytt: planerad 2018.");
    }

    @Test
    void the_date_of_a_status_moves_with_it_and_a_date_that_did_not_move_is_not_its() {
        ServiceDataset met = BEFORE.toBuilder()
                .needs(List.of(Samples.need().toBuilder()
                        .status(NeedStatus.MET)
                        .statusSince(PartialDate.of(2024, 2))
                        .build()))
                .build();
        ServiceDataset dropped = met.toBuilder()
                .needs(List.of(met.getNeeds().get(0).toBuilder()
                        .status(NeedStatus.DROPPED)
                        .build()))
                .build();

        assertThat(inSwedish(Changes.between(BEFORE, met)))
                .isEqualTo("Behovet Paket måste hämtas i stan: status ändrad från under arbete till uppfyllt,"
                        + " sedan 2024-02.");
        assertThat(inSwedish(Changes.between(met, dropped)))
                .isEqualTo("Behovet Paket måste hämtas i stan: status ändrad från uppfyllt till avskrivet.");
    }

    @Test
    void services_that_came_and_went_are_told_apart() {
        Changes changes = to(SHOP.toBuilder()
                .services(List.of(service(ServiceKind.POST_PARCEL), service(ServiceKind.GROCERIES)))
                .build());

        assertThat(changes.only(AttributeChanged.class)).singleElement().satisfies(change -> {
            assertThat(change.added()).containsExactly(service(ServiceKind.POST_PARCEL));
            assertThat(change.removed()).containsExactly(service(ServiceKind.FUEL));
        });
        assertThat(inSwedish(changes))
                .isEqualTo(
                        "Butiken Handlarn i Botsmark: servicen har ändrats, nytt: Post och paket; borta: Drivmedel.");
        assertThat(inEnglish(changes.inverse()))
                .isEqualTo("The shop Handlarn i Botsmark: services changed, new: Fuel; gone: Post and parcels.");
    }

    @Test
    void an_attribute_is_set_changed_and_taken_away() {
        Shop bare = SHOP.toBuilder().chain(Optional.empty()).build();
        Shop tempo = SHOP.toBuilder().chain(ShopChain.TEMPO).build();
        Shop coop = SHOP.toBuilder().chain(ShopChain.COOP).build();

        assertThat(inSwedish(between(bare, tempo))).endsWith(": kedjan har angetts som Tempo.");
        assertThat(inSwedish(between(tempo, coop))).endsWith(": kedjan har ändrats från Tempo till Coop.");
        assertThat(inSwedish(between(coop, bare))).endsWith(": kedjan anges inte längre (var Coop).");
        assertThat(inEnglish(between(bare, tempo))).endsWith(": chain set to Tempo.");
        assertThat(inEnglish(between(tempo, coop))).endsWith(": chain changed from Tempo to Coop.");
        assertThat(inEnglish(between(coop, bare))).endsWith(": chain no longer given (was Coop).");
    }

    private static Changes between(Shop before, Shop after) {
        return Changes.between(
                BEFORE.toBuilder().shops(List.of(before)).build(),
                BEFORE.toBuilder().shops(List.of(after)).build());
    }

    @Test
    void a_village_that_is_added_or_renamed_is_known_by_its_id_wherever_it_stands() {
        Village ersmark = village("ersmark", "Ersmark");
        Village brattby = village("brattby", "Brattby");
        ServiceDataset before =
                BEFORE.toBuilder().villages(List.of(ersmark, brattby)).build();
        ServiceDataset after = before.toBuilder()
                .villages(List.of(village("savar", "Sävar"), village("ersmark", "Västra Ersmark"), brattby))
                .build();

        assertThat(Changes.between(before, after).describe(SWEDISH))
                .containsExactly(
                        "Orten Västra Ersmark: namnet har ändrats från ”Ersmark” till ”Västra Ersmark”.",
                        "Orten Sävar har tillkommit.");
        assertThat(Changes.between(after, before).describe(Locale.ENGLISH))
                .containsExactly(
                        "The village Ersmark: name changed from “Västra Ersmark” to “Ersmark”.",
                        "The village Sävar has been removed.");
    }

    @Test
    void an_id_that_moved_is_hinted_at() {
        ServiceDataset after = BEFORE.toBuilder()
                .shops(List.of(SHOP.toBuilder().id(Id.of("handlarn-ny")).build()))
                .build();

        Changes changes = Changes.between(BEFORE, after);

        assertThat(changes.only(ThingAdded.class).get(0).movedFrom())
                .hasValue(SHOP.getId().value());
        assertThat(changes.only(ThingRemoved.class).get(0).movedTo()).hasValue("handlarn-ny");
        assertThat(inSwedish(changes))
                .contains("Butiken Handlarn i Botsmark har tagits bort. Finns troligen kvar med id ”handlarn-ny”.")
                .contains("Butiken Handlarn i Botsmark har tillkommit. Fanns troligen förut med id ”");
        assertThat(changes.list()).hasSize(2);
    }

    @Test
    void a_namesake_in_another_village_is_no_moved_id() {
        ServiceDataset after = BEFORE.toBuilder()
                .shops(List.of(SHOP.toBuilder()
                        .id(Id.of("handlarn-ny"))
                        .village(Id.of("holmon"))
                        .build()))
                .build();

        assertThat(Changes.between(BEFORE, after).only(ThingAdded.class).get(0).movedFrom())
                .isEmpty();
    }

    @Test
    void confidential_attributes_and_own_properties_change_without_their_values() {
        Changes changes = to(SHOP.toBuilder()
                .groceryTurnovers(List.of(Turnover.builder()
                        .amountSek(7_654_321)
                        .fiscalYearEnd(PartialDate.of(2023))
                        .build()))
                .extraProperties(ExtraProperties.of("x-hemligt", "hemligt"))
                .build());

        assertThat(changes.list())
                .allSatisfy(change ->
                        assertThat(((AttributeChanged) change).confidential()).isTrue());
        assertThat(inSwedish(changes)).isEqualTo("""
                        Butiken Handlarn i Botsmark: omsättningen av dagligvaror har ändrats.
                        Butiken Handlarn i Botsmark: de egna egenskaperna har ändrats.""");
        assertThat(changes + " " + changes.list()).doesNotContain("7654321").doesNotContain("hemligt");
    }

    @Test
    void a_text_changed_only_in_the_other_language_is_told_without_values() {
        ServiceDataset after = BEFORE.toBuilder()
                .needs(List.of(Samples.need().toBuilder()
                        .title(LocalizedText.of(Samples.need().getTitle().getSv(), "Parcels are far away"))
                        .build()))
                .build();

        assertThat(inSwedish(Changes.between(BEFORE, after)))
                .isEqualTo("Behovet Paket måste hämtas i stan: titeln har ändrats.");
        assertThat(inEnglish(Changes.between(BEFORE, after)))
                .isEqualTo("The need Parcels are far away: title changed from"
                        + " “Parcels have to be fetched in town” to “Parcels are far away”.");
    }

    @Test
    void what_belongs_to_the_dataset_itself_is_told_of_it() {
        ServiceDataset after = BEFORE.toBuilder().asOf(LocalDate.of(2024, 9, 1)).build();

        assertThat(inSwedish(Changes.between(BEFORE, after)))
                .isEqualTo("Datamängden: dagen som uppgifterna gäller har ändrats från 2024-03-18 till 2024-09-01.");
    }

    @Test
    void things_in_another_order_are_one_change() {
        Village a = village("a", "A");
        Village b = village("b", "B");
        Village c = village("c", "C");
        ServiceDataset before = BEFORE.toBuilder().villages(List.of(a, b, c)).build();
        ServiceDataset after = BEFORE.toBuilder().villages(List.of(c, a)).build();

        Changes changes = Changes.between(before, after);

        assertThat(changes.list()).hasExactlyElementsOfTypes(ThingsReordered.class, ThingRemoved.class);
        assertThat(inSwedish(changes)).startsWith("Datamängden: orterna står i annan ordning.");
        assertThat(changes.applyTo(before)).isEqualTo(after);
    }

    @Test
    void changes_can_be_applied_to_a_dataset_that_differs_elsewhere() {
        Changes changes = to(SHOP.toBuilder().chain(ShopChain.COOP).build());
        ServiceDataset elsewhere = BEFORE.toBuilder().villages(List.of()).build();

        assertThat(changes.applyTo(elsewhere).getShops().get(0).getChain()).hasValue(ShopChain.COOP);
    }

    @Test
    void changes_are_refused_by_a_dataset_that_is_not_as_it_was() {
        Changes renamed = to(SHOP.toBuilder().name("Nya Handlarn").build());
        Changes added = to(List.of(village("savar", "Sävar")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> renamed.applyTo(renamed.applyTo(BEFORE)))
                .withMessageContaining("shops/" + SHOP.getId() + "/name");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        renamed.applyTo(BEFORE.toBuilder().shops(List.of()).build()));
        assertThatIllegalArgumentException().isThrownBy(() -> added.applyTo(added.applyTo(BEFORE)));
    }

    @Test
    void datasets_of_different_municipalities_are_refused() {
        ServiceDataset other = BEFORE.toBuilder()
                .municipality(Municipalities.withCode("2482").orElseThrow())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Changes.between(BEFORE, other))
                .withMessageContaining("2482");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Changes.between(BEFORE, BEFORE).applyTo(other));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tried
    void null_is_refused_by_name() {
        Changes none = Changes.between(BEFORE, BEFORE);

        assertThatNullPointerException()
                .isThrownBy(() -> Changes.between(null, BEFORE))
                .withMessage("before");
        assertThatNullPointerException()
                .isThrownBy(() -> Changes.between(BEFORE, null))
                .withMessage("after");
        assertThatNullPointerException().isThrownBy(() -> none.applyTo(null)).withMessage("before");
        assertThatNullPointerException().isThrownBy(() -> none.describe(null)).withMessage("locale");
        assertThatNullPointerException().isThrownBy(() -> none.only(null)).withMessage("kind");
    }
}
