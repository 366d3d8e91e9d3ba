package se.samservice.shop;

import se.samservice.value.Term;

/** How a distance was found; figures of different methods are never compared. */
public enum DistanceMethod implements Term {
    /** Along the road network, as Pipos measures (Swedish: <i>vägavstånd</i>). */
    ROAD,
    /** As the crow flies (Swedish: <i>fågelvägen</i>). */
    STRAIGHT_LINE,
    /** As somebody has said, method not known (Swedish: <i>uppgivet</i>). */
    STATED
}
