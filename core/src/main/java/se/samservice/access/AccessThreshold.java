package se.samservice.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.plan.Comparison;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.DatePeriod;
import se.samservice.value.Extensible;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;

/**
 * A limit somebody has set for the distance to a service, such as "more than 10 km to the next shop" (Swedish:
 * <i>avståndsgräns</i>).
 *
 * <p>Limits differ between regions and years, so none is built in. Example:
 *
 * <pre>{@code
 * AccessThreshold threshold = AccessThreshold.builder()
 *         .title(LocalizedText.of("Mer än en mil till nästa butik"))
 *         .service(ServiceKind.GROCERIES)
 *         .comparison(Comparison.MORE_THAN)
 *         .metres(10_000)
 *         .validity(DatePeriod.since(PartialDate.of(2018)))
 *         .addSource(Id.of("rule-2018"))
 *         .build();
 * threshold.judge(access.reach(botsmark, ServiceKind.GROCERIES), date).result(); // MET, NOT_MET or UNKNOWN
 * }</pre>
 */
@Value.Immutable
@SamserviceStyle
public interface AccessThreshold extends Sourced, Extensible {

    /**
     * The limit in the words of whoever set it.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * What one wants to get.
     *
     * @return the service
     */
    ServiceKind getService();

    /**
     * How the distance is compared with the limit.
     *
     * @return the comparison
     */
    Comparison getComparison();

    /**
     * The limit.
     *
     * @return metres, zero or more; a negative limit says nothing of any distance
     */
    @PositiveOrZero(message = "{se.samservice.constraint.number_negative}")
    int getMetres();

    /**
     * How the distance has to be measured; others are not compared with the limit.
     *
     * @return along roads unless stated
     */
    @Value.Default
    default DistanceMethod getMethod() {
        return DistanceMethod.ROAD;
    }

    /**
     * When the limit holds.
     *
     * @return the period, or empty when it always does
     */
    Optional<@Valid DatePeriod> getValidity();

    /**
     * Sets the distance from a village to the nearest place against the limit. To ask for the next shop instead, judge
     * what {@link ServiceAccess#ifClosed} tells of the time after.
     *
     * @param reach how far it is; for the service of this threshold
     * @param date the day the limit should hold on
     * @return the answer, an indication
     * @throws IllegalArgumentException if the reach is for another service
     */
    default ThresholdAnswer judge(ServiceReach reach, LocalDate date) {
        Objects.requireNonNull(date, "date");
        if (!reach.service().equals(getService())) {
            throw new IllegalArgumentException("reach: is for " + reach.service() + ", not for " + getService());
        }
        return ThresholdAnswer.of(this, reach, date);
    }

    /**
     * Whether a distance is on the side of the limit that is asked for.
     *
     * @param metres the distance
     * @return true if the comparison holds
     */
    default boolean isReachedBy(int metres) {
        return switch (getComparison()) {
            case MORE_THAN -> metres > getMetres();
            case AT_LEAST -> metres >= getMetres();
            case LESS_THAN -> metres < getMetres();
            case AT_MOST -> metres <= getMetres();
        };
    }

    /**
     * Starts a threshold.
     *
     * @return a new builder
     */
    static AccessThresholdBuilder builder() {
        return new AccessThresholdBuilder();
    }

    /**
     * Starts from the values of this threshold.
     *
     * @return a new builder
     */
    default AccessThresholdBuilder toBuilder() {
        return builder().from(this);
    }
}
