package se.samservice.access;

import se.samservice.value.Term;

/** What to bear in mind with a distance to service (Swedish: <i>anmärkning</i>). */
public enum AccessRemark implements Term {
    /** The data knows of nobody who offers the service; somebody in the next municipality may. */
    NO_PROVIDER,
    /** The data knows of one place only that offers the service. */
    SOLE_PROVIDER,
    /** The way to the nearest place goes over water without bridge or road ferry; the distance is not the journey. */
    OVER_WATER,
    /** The position of the nearest place is not known, only its village. */
    APPROXIMATE_DISTANCE,
    /** It is not sure that the service can be had at the nearest place on the day. */
    UNSURE_SERVICE,
    /** Distances of several methods were compared, so that another place may be nearer. */
    MIXED_METHODS,
    /** Other places lie at an unknown distance, and may be nearer. */
    UNMEASURED_PLACES
}
