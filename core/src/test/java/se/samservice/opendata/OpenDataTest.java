package se.samservice.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.samservice.Model;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.finding.Report;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.testkit.FullSample;
import se.samservice.testkit.Secrets;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import se.samservice.validation.ServiceValidator;
import se.samservice.value.ExtraProperties;
import se.samservice.value.Identified;

final class OpenDataTest {

    private static final ServiceDataset FULL = FullSample.dataset();

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return DatasetArbitraries.datasets();
    }

    @Test
    void confidential_attributes_are_left_out_wherever_they_stand() {
        ServiceDataset open = OpenData.of(FULL);

        assertThat(open.getShops().get(0).getGroceryTurnovers()).isEmpty();
        assertThat(open.getImages().get(0).getCreator()).isEmpty();
        assertThat(open.getActors().get(0).getContactPoints().get(0).getPersonalChannel())
                .isEmpty();
    }

    @Test
    void everything_else_is_kept() {
        Shop shop = FULL.getShops().get(0);
        ServiceDataset open = OpenData.of(FULL);

        assertThat(open.getShops())
                .containsExactly(shop.toBuilder().groceryTurnovers(List.of()).build());
        assertThat(open.getActors().get(0).getContactPoints().get(0).getSharedChannel())
                .isPresent();
        assertThat(open.getVillages()).isEqualTo(FULL.getVillages());
    }

    @Test
    void properties_nobody_here_knows_are_left_out_wherever_they_stand() {
        Village village = FULL.getVillages().get(0).toBuilder()
                .extraProperties(ExtraProperties.of("x-kontakt", "SECRET"))
                .build();
        ServiceDataset dataset = FULL.toBuilder()
                .villages(List.of(village))
                .extraProperties(ExtraProperties.of("x-export", "SECRET"))
                .build();

        assertThat(OpenData.of(dataset)).isEqualTo(OpenData.of(FULL));
        assertThat(OpenData.of(OpenData.of(FULL).toBuilder()
                                .villages(List.of(village))
                                .build())
                        .getVillages())
                .isEqualTo(FULL.getVillages());
    }

    @Test
    void what_has_no_secrets_is_not_copied() {
        ServiceDataset open = OpenData.of(FULL);

        assertThat(OpenData.of(open)).isSameAs(open);
        assertThat(open.getEvents().get(0)).isSameAs(FULL.getEvents().get(0));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what the test is about
    void null_is_refused_by_name() {
        assertThatNullPointerException().isThrownBy(() -> OpenData.of(null)).withMessage("dataset");
    }

    /** Else a value without it could not be built, or references to what it held would lead nowhere. */
    @Test
    void what_is_confidential_can_be_left_out_without_harm() {
        assertThat(Model.valueTypes())
                .flatExtracting(type -> ValueType.of(type).orElseThrow().attributes())
                .filteredOn(Attribute::isConfidential)
                .isNotEmpty()
                .noneMatch(Attribute::isRequired)
                .noneMatch(attribute ->
                        attribute.elementType() instanceof Class<?> held && Identified.class.isAssignableFrom(held));
    }

    @Property(tries = 200)
    void no_secret_is_left_in_any_dataset(@ForAll("datasets") ServiceDataset dataset) {
        ServiceDataset secretive = Secrets.plantedIn(dataset);
        ServiceDataset open = OpenData.of(secretive);

        assertThat(OpenData.of(dataset)).isEqualTo(open);
        assertThat(OpenData.of(open)).isSameAs(open);
    }

    @Property(tries = 50)
    void leaving_out_makes_nothing_wrong(@ForAll("datasets") ServiceDataset dataset) {
        assertThat(places(ServiceValidator.standard().validate(dataset)))
                .containsAll(places(ServiceValidator.standard().validate(OpenData.of(dataset))));
    }

    private static Set<String> places(Report report) {
        Set<String> places = new TreeSet<>();
        report.getFindings().forEach(finding -> places.add(finding.getCode() + " " + finding.getPointer()));
        return places;
    }
}
