package se.samservice.need;

import se.samservice.value.Term;

/** How a need was found (Swedish: <i>kartläggningsmetod</i>). */
public enum DiscoveryMethod implements Term {
    /** A workshop with people of the village. */
    WORKSHOP,
    /** A questionnaire (Swedish: <i>enkät</i>). */
    SURVEY,
    /** A visit to the shop or village (Swedish: <i>besök</i>). */
    VISIT,
    /** A meeting (Swedish: <i>möte</i>). */
    MEETING,
    /** Figures, for example from Pipos (Swedish: <i>statistik</i>). */
    STATISTICS
}
