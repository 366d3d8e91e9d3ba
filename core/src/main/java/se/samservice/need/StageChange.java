package se.samservice.need;

import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;

/** A solution reaching a new stage at a certain time (Swedish: <i>nytt skede</i>). */
@Value.Immutable
@SamserviceStyle
public interface StageChange extends Sourced, Extensible {

    /**
     * The stage that begins.
     *
     * @return the stage
     */
    SolutionStage getStage();

    /**
     * The first day of the stage, or the first day it is known to hold.
     *
     * @return the date as exactly as it is known
     */
    PartialDate getSince();

    /**
     * Starts a change.
     *
     * @return a new builder
     */
    static StageChangeBuilder builder() {
        return new StageChangeBuilder();
    }

    /**
     * Starts from the values of this change.
     *
     * @return a new builder
     */
    default StageChangeBuilder toBuilder() {
        return builder().from(this);
    }
}
