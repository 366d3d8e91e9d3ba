package se.samservice.plan;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.DatePeriod;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/** A document that steers, other than the service plan itself (Swedish: <i>styrdokument</i>). */
@Value.Immutable
@SamserviceStyle
public interface SteeringDocument extends Identified<SteeringDocument>, Sourced, Extensible {

    @Override
    Id<SteeringDocument> getId();

    /**
     * What it is called.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * What kind of document.
     *
     * @return the kind
     */
    DocumentKind getKind();

    /**
     * Whose it is.
     *
     * @return the id of an actor, or empty
     */
    Optional<Id<Actor>> getOwner();

    /**
     * How it was decided.
     *
     * @return the decision, or empty
     */
    Optional<@Valid Decision> getDecision();

    /**
     * When it holds.
     *
     * @return the period, or empty
     */
    Optional<@Valid DatePeriod> getPeriod();

    /**
     * Where it can be read.
     *
     * @return an address, or empty
     */
    Optional<@Text(max = 2000) String> getUrl();

    /**
     * Starts a document.
     *
     * @return a new builder
     */
    static SteeringDocumentBuilder builder() {
        return new SteeringDocumentBuilder();
    }

    /**
     * Starts from the values of this document.
     *
     * @return a new builder
     */
    default SteeringDocumentBuilder toBuilder() {
        return builder().from(this);
    }
}
