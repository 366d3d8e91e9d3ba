package consumer;

import java.util.List;
import se.samservice.ServiceDataset;
import se.samservice.shop.Shop;

/** What a stranger makes of a dataset: the shops where one can buy something today. */
final class ShopList {

    private ShopList() {}

    static List<String> open(ServiceDataset dataset) {
        return dataset.getShops().stream()
                .filter(shop -> shop.isTradingOn(dataset.getAsOf()))
                .map(Shop::getName)
                .sorted()
                .toList();
    }
}
