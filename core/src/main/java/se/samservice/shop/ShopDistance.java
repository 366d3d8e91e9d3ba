package se.samservice.shop;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;

/** The way from one shop to the next one (Swedish: <i>avstånd till närmaste butik</i>). */
@Value.Immutable
@SamserviceStyle
public interface ShopDistance extends Sourced, Extensible {

    /**
     * The shop at the other end.
     *
     * @return the id of a shop, or empty when it lies in another municipality or is not named
     */
    Optional<Id<Shop>> getShop();

    /**
     * How far it is.
     *
     * @return metres, zero or more
     */
    @PositiveOrZero(message = "{se.samservice.constraint.number_negative}")
    int getMetres();

    /**
     * How it was found.
     *
     * @return the method
     */
    DistanceMethod getMethod();

    /**
     * When it held.
     *
     * @return the day, month or year
     */
    PartialDate getAsOf();

    /**
     * Starts a distance.
     *
     * @return a new builder
     */
    static ShopDistanceBuilder builder() {
        return new ShopDistanceBuilder();
    }

    /**
     * Starts from the values of this distance.
     *
     * @return a new builder
     */
    default ShopDistanceBuilder toBuilder() {
        return builder().from(this);
    }
}
