package se.samservice.access;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Source;

/**
 * Limits that somebody has set for distances to service, with the sources that say so (Swedish:
 * <i>avståndsgränser</i>): a region's rules, say, that all its municipalities share.
 */
@Value.Immutable
@SamserviceStyle
public interface AccessThresholds extends Extensible {

    /**
     * Where the limits come from.
     *
     * @return sources that the limits refer to by id
     */
    List<@Valid Source> getSources();

    /**
     * The limits.
     *
     * @return limits in any order; of several for one service each is answered by itself
     */
    List<@Valid AccessThreshold> getThresholds();

    /**
     * Starts without limits.
     *
     * @return a new builder
     */
    static AccessThresholdsBuilder builder() {
        return new AccessThresholdsBuilder();
    }

    /**
     * Starts from these limits.
     *
     * @return a new builder
     */
    default AccessThresholdsBuilder toBuilder() {
        return builder().from(this);
    }
}
