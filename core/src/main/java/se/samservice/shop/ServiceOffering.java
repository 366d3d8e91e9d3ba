package se.samservice.shop;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.DatePeriod;
import se.samservice.value.Extensible;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/** One service that can be had at a shop, such as fuel or a parcel locker (Swedish: <i>service i butiken</i>). */
@Value.Immutable
@SamserviceStyle
public interface ServiceOffering extends Sourced, Extensible {

    /**
     * What one can get.
     *
     * @return the kind
     */
    ServiceKind getKind();

    /**
     * How it is given.
     *
     * @return the form, or empty when not known
     */
    Optional<ServiceForm> getForm();

    /**
     * Who stands behind it when that is not the shop, for example {@code PostNord}.
     *
     * @return a name, or empty
     */
    Optional<@Text String> getProvider();

    /**
     * When it is or was offered.
     *
     * @return the period, or empty when it is offered and nobody knows since when
     */
    Optional<@Valid DatePeriod> getPeriod();

    /**
     * The hours of this service where they differ from the shop's.
     *
     * @return the hours, or empty when they are the shop's own
     */
    Optional<@Valid OpeningHours> getOpeningHours();

    /**
     * Whether the service is offered on a day.
     *
     * @param date the day
     * @return true unless the day surely lies outside the period
     */
    default boolean isOfferedOn(LocalDate date) {
        return getPeriod().map(period -> period.contains(date)).orElse(true);
    }

    /**
     * A service of which nothing more is known.
     *
     * @param kind what one can get
     * @return the offering
     */
    static ServiceOffering of(ServiceKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * Starts an offering.
     *
     * @return a new builder
     */
    static ServiceOfferingBuilder builder() {
        return new ServiceOfferingBuilder();
    }

    /**
     * Starts from the values of this offering.
     *
     * @return a new builder
     */
    default ServiceOfferingBuilder toBuilder() {
        return builder().from(this);
    }
}
