package se.samservice.change;

import java.util.Locale;

/**
 * One thing that is different in the later of two datasets (Swedish: <i>förändring</i>).
 *
 * <p>Immutable, equal when all it says is equal. The values in it are those of the datasets, confidential ones too; what it
 * tells people, in {@link #describe(Locale)} and as a text, holds none.
 */
public sealed interface Change permits ThingAdded, ThingRemoved, ThingsReordered, AttributeChanged, StatusMoved {

    /**
     * Where it is.
     *
     * @return names of properties, and ids where things stand in a list
     */
    ChangePath path();

    /**
     * Whom it is about.
     *
     * @return the nearest thing with an id, or the dataset
     */
    Subject subject();

    /**
     * The change that undoes this one.
     *
     * @return what would be reported if the datasets were swapped
     */
    Change inverse();

    /**
     * What has changed, for people. Texts from data are shown on one line, cut when they are long, and never interpreted;
     * who writes HTML escapes the sentence.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @return one or two sentences without anything confidential
     */
    default String describe(Locale locale) {
        return new Sentences(locale).of(this);
    }
}
