package se.samservice.access;

import java.util.Objects;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;

/**
 * The last place in its village, or in the whole data, that offers a service (Swedish: <i>ensam om en service</i>, as in
 * <i>sista butiken</i>).
 *
 * @param shop the place
 * @param service what only it offers
 * @param everywhere whether nobody else in the data offers it, rather than nobody else in the village
 * @param residents who would have to go elsewhere without it: those of the villages it is nearest to, or of all villages
 *     if there is nowhere else to go
 */
public record SoleProvider(Shop shop, ServiceKind service, boolean everywhere, Residents residents) {

    /**
     * Holds a provider.
     *
     * @param shop the place
     * @param service what only it offers
     * @param everywhere whether nobody else in the data offers it
     * @param residents who depends on it
     */
    public SoleProvider {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(residents, "residents");
    }
}
