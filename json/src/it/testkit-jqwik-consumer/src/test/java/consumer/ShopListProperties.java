package consumer;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.ServiceDataset;
import se.samservice.testkit.ReportCheck;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import se.samservice.testkit.arbitrary.ValidArbitraries;

class ShopListProperties {

    @Provide
    Arbitrary<ServiceDataset> valid() {
        return ValidArbitraries.datasets();
    }

    @Provide
    Arbitrary<ServiceDataset> any() {
        return DatasetArbitraries.datasets();
    }

    @Property(tries = 100)
    void a_closed_shop_is_not_listed(@ForAll("valid") ServiceDataset dataset) {
        ReportCheck.of(dataset).isValid();
        long open = dataset.getShops().stream()
                .filter(shop -> !shop.getServices().isEmpty())
                .count();
        if (ShopList.open(dataset).size() != open) {
            throw new AssertionError("Listed: " + ShopList.open(dataset));
        }
    }

    @Property(tries = 100)
    void no_dataset_brings_the_list_down(@ForAll("any") ServiceDataset dataset) {
        ShopList.open(dataset);
    }
}
