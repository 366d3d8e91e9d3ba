package se.samservice.access;

import se.samservice.value.Term;

/** Why a {@link ThresholdAnswer} is as it is. */
public enum ThresholdReason implements Term {
    /** The distance was compared with the limit. */
    COMPARED,
    /** The limit surely or possibly does not hold on the day. */
    NOT_IN_FORCE,
    /** The data knows of no place at a known distance; there may be one in the next municipality. */
    NO_PLACE_KNOWN,
    /** The way to the nearest place goes over water, and limits are made for roads. */
    OVER_WATER,
    /** The distance was not found by the method of the limit. */
    OTHER_METHOD,
    /** The position of the nearest place is not known, only its village. */
    APPROXIMATE_DISTANCE,
    /** It is not sure that the service can be had at the nearest place on the day. */
    UNSURE_SERVICE,
    /** A place at an unknown distance, or one found by another method, may be nearer. */
    NEARER_PLACE_POSSIBLE,
    /** The limit is below nothing, which is an error. */
    IMPOSSIBLE_LIMIT
}
