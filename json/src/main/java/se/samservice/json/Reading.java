package se.samservice.json;

import se.samservice.json.version.Upgrades;

/**
 * How documents are read.
 *
 * @param tolerant whether unknown properties are kept instead of refused
 * @param upgrades what makes older documents readable
 * @param limits how large a document may be
 */
record Reading(boolean tolerant, Upgrades upgrades, Limits limits) {

    static final Reading STRICT = new Reading(false, Upgrades.RELEASED, Limits.standard());

    Reading tolerantly() {
        return new Reading(true, upgrades, limits);
    }

    Reading within(Limits other) {
        return new Reading(tolerant, upgrades, other);
    }
}
