package se.samservice.access;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the distance of a village says of a limit, and why (Swedish: <i>bedömning</i>). It is an indication: the region
 * decides, not the library.
 *
 * @param threshold the limit
 * @param reach the distance that was set against it
 * @param result whether the limit seems to be met
 * @param reason why
 */
public record ThresholdAnswer(
        AccessThreshold threshold, ServiceReach reach, ThresholdResult result, ThresholdReason reason) {

    /**
     * Holds an answer.
     *
     * @param threshold the limit
     * @param reach the distance
     * @param result whether the limit seems to be met
     * @param reason why
     */
    public ThresholdAnswer {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(reason, "reason");
    }

    static ThresholdAnswer of(AccessThreshold threshold, ServiceReach reach, LocalDate date) {
        Optional<ThresholdReason> hindrance = hindrance(threshold, reach, date);
        ThresholdResult result = hindrance.isPresent()
                ? ThresholdResult.UNKNOWN
                : threshold.isReachedBy(metres(reach)) ? ThresholdResult.MET : ThresholdResult.NOT_MET;
        return new ThresholdAnswer(threshold, reach, result, hindrance.orElse(ThresholdReason.COMPARED));
    }

    private static int metres(ServiceReach reach) {
        return reach.nearest().orElseThrow().distance().metres();
    }

    private static Optional<ThresholdReason> hindrance(AccessThreshold threshold, ServiceReach reach, LocalDate date) {
        if (threshold.getMetres() < 0) {
            return Optional.of(ThresholdReason.IMPOSSIBLE_LIMIT);
        }
        if (!threshold
                .getValidity()
                .map(period -> ServiceDay.surelyContains(period, date))
                .orElse(true)) {
            return Optional.of(ThresholdReason.NOT_IN_FORCE);
        }
        if (reach.nearest().isEmpty()) {
            return Optional.of(ThresholdReason.NO_PLACE_KNOWN);
        }
        ServicePlace nearest = reach.nearest().get();
        if (nearest.overWater()) {
            return Optional.of(ThresholdReason.OVER_WATER);
        }
        if (nearest.distance().method() != threshold.getMethod()) {
            return Optional.of(ThresholdReason.OTHER_METHOD);
        }
        if (nearest.distance().approximate()) {
            return Optional.of(ThresholdReason.APPROXIMATE_DISTANCE);
        }
        if (!nearest.sure()) {
            return Optional.of(ThresholdReason.UNSURE_SERVICE);
        }
        // A nearer place could only tip the scale if the answer differs between here and zero metres.
        return (reach.unmeasured() > 0 || reach.isMixed())
                        && threshold.isReachedBy(0) != threshold.isReachedBy(metres(reach))
                ? Optional.of(ThresholdReason.NEARER_PLACE_POSSIBLE)
                : Optional.empty();
    }

    /**
     * The answer for people to read.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @return one line, for example <i>Ser ut att vara uppfyllt: avståndet har jämförts med gränsen; regionen
     *     avgör</i>
     */
    public String text(Locale locale) {
        return result.label(locale) + ": " + reason.label(locale);
    }
}
