package se.samservice.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;

/**
 * Something people of one or more villages lack, or a shop needs to survive (Swedish: <i>servicebehov</i>).
 *
 * <p>A need "common to all" lists every village it is common to.
 */
@Value.Immutable
@SamserviceStyle
public interface ServiceNeed extends Identified<ServiceNeed>, Sourced, Extensible {

    @Override
    Id<ServiceNeed> getId();

    /**
     * The need in one line.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * The need in more words.
     *
     * @return the text, or empty
     */
    Optional<@Valid LocalizedText> getDescription();

    /**
     * Where the need is felt.
     *
     * @return ids of one or more villages
     */
    @NotEmpty(message = "{se.samservice.constraint.list_empty}")
    List<Id<Village>> getVillages();

    /**
     * What it is about.
     *
     * @return the theme
     */
    NeedTheme getTheme();

    /**
     * The services it concerns.
     *
     * @return kinds of service; empty when it is about something else
     */
    List<ServiceKind> getServices();

    /**
     * How far it has come.
     *
     * @return the status at the date of the dataset
     */
    NeedStatus getStatus();

    /**
     * Since when it has that status.
     *
     * @return the date as exactly as it is known, or empty
     */
    Optional<PartialDate> getStatusSince();

    /**
     * Why it stands where it stands; for a dropped need, why nobody pursues it.
     *
     * @return the text, or empty
     */
    Optional<@Valid LocalizedText> getStatusReason();

    /**
     * When it was first said.
     *
     * @return the date as exactly as it is known, or empty
     */
    Optional<PartialDate> getRaised();

    /**
     * Who found or voiced it.
     *
     * @return ids of actors
     */
    List<Id<Actor>> getDiscoveredBy();

    /**
     * How it was found.
     *
     * @return methods, often one
     */
    List<DiscoveryMethod> getDiscoveredThrough();

    /**
     * Starts a need.
     *
     * @return a new builder
     */
    static ServiceNeedBuilder builder() {
        return new ServiceNeedBuilder();
    }

    /**
     * Starts from the values of this need.
     *
     * @return a new builder
     */
    default ServiceNeedBuilder toBuilder() {
        return builder().from(this);
    }
}
