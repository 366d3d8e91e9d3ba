package se.samservice.value;

import java.util.Locale;

/**
 * A word of a vocabulary: an enum constant or an {@link OpenCode}.
 *
 * <p>Programs see its token, people its label.
 */
public interface Term {

    /**
     * The word as it stands in JSON and in codes, for example {@code parcel_locker}.
     *
     * @return the token; for an enum constant its name in lower case
     */
    default String token() {
        return this instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : toString();
    }

    /**
     * The word as a person reads it, for example <i>Paketskåp</i>.
     *
     * @param locale the wish of the reader, see {@link Language#of(Locale)}
     * @return the label; for a code that this library does not know, its token
     */
    default String label(Locale locale) {
        return Labels.of(this, Language.of(locale));
    }
}
