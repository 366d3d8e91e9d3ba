package se.samservice.plan;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.shop.Shop;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** What a plan says of one shop (Swedish: <i>prioriterad butik</i>). */
@Value.Immutable
@SamserviceStyle
public interface ShopPriority extends Extensible {

    /**
     * The shop.
     *
     * @return the id of a shop
     */
    Id<Shop> getShop();

    /**
     * Whether the plan puts it first.
     *
     * @return false unless stated
     */
    @Value.Default
    default boolean isPriority() {
        return false;
    }

    /**
     * Whether the plan calls it the last shop of its place (Swedish: <i>sista butiken på orten</i>).
     *
     * @return false unless stated
     */
    @Value.Default
    default boolean isLastInLocality() {
        return false;
    }

    /**
     * The rule that decided it.
     *
     * @return the id of a rule of the same plan, or empty
     */
    Optional<Id<PriorityRule>> getRule();

    /**
     * What its closing would mean (Swedish: <i>konsekvens vid nedläggning</i>).
     *
     * @return the text, or empty
     */
    Optional<@Valid LocalizedText> getConsequenceOfClosure();

    /**
     * Starts a shop entry.
     *
     * @return a new builder
     */
    static ShopPriorityBuilder builder() {
        return new ShopPriorityBuilder();
    }

    /**
     * Starts from the values of this shop entry.
     *
     * @return a new builder
     */
    default ShopPriorityBuilder toBuilder() {
        return builder().from(this);
    }
}
