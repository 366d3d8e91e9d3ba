package se.samservice.shop;

import java.util.List;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;
import se.samservice.value.Source;
import se.samservice.value.Sourced;

/** A shop entering a new status at a certain time (Swedish: <i>statusändring</i>). */
@Value.Immutable
@SamserviceStyle
public interface StatusChange extends Sourced, Extensible {

    /**
     * The status that begins.
     *
     * @return the status
     */
    ShopStatus getStatus();

    /**
     * The first day of the status, or the first day it is known to hold.
     *
     * @return the date as exactly as it is known
     */
    PartialDate getSince();

    /**
     * A change that names its sources.
     *
     * @param status the status that begins
     * @param since its first day
     * @param sources who says so
     * @return the change
     */
    static StatusChange of(ShopStatus status, PartialDate since, List<Id<Source>> sources) {
        return builder().status(status).since(since).sources(sources).build();
    }

    /**
     * Starts a change.
     *
     * @return a new builder
     */
    static StatusChangeBuilder builder() {
        return new StatusChangeBuilder();
    }

    /**
     * Starts from the values of this change.
     *
     * @return a new builder
     */
    default StatusChangeBuilder toBuilder() {
        return builder().from(this);
    }
}
