package se.samservice.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;
import se.samservice.shop.DistanceMethod;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;

/**
 * A municipality's rule for what it puts first, such as "outside ten kilometres from the town" (Swedish:
 * <i>prioriteringsregel</i>).
 */
@Value.Immutable
@SamserviceStyle
public interface PriorityRule extends Identified<PriorityRule>, Sourced, Extensible {

    @Override
    Id<PriorityRule> getId();

    /**
     * The rule in words.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * What the distance is counted from.
     *
     * @return the kind of place
     */
    DistanceFrom getMeasuredFrom();

    /**
     * How the distance is compared.
     *
     * @return the comparison
     */
    Comparison getComparison();

    /**
     * The limit.
     *
     * @return metres, zero or more
     */
    @PositiveOrZero(message = "{se.samservice.constraint.number_negative}")
    int getMetres();

    /**
     * How the distance is measured.
     *
     * @return the method
     */
    DistanceMethod getMethod();

    /**
     * Starts a rule.
     *
     * @return a new builder
     */
    static PriorityRuleBuilder builder() {
        return new PriorityRuleBuilder();
    }

    /**
     * Starts from the values of this rule.
     *
     * @return a new builder
     */
    default PriorityRuleBuilder toBuilder() {
        return builder().from(this);
    }
}
