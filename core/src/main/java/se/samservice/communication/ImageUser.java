package se.samservice.communication;

import se.samservice.value.Term;

/** Who may use an image (Swedish: <i>användare</i>). */
public enum ImageUser implements Term {
    /** The municipality. */
    MUNICIPALITY,
    /** The shop it shows. */
    SHOP,
    /** Newspapers and the like. */
    PRESS,
    /** Everyone. */
    EVERYONE
}
