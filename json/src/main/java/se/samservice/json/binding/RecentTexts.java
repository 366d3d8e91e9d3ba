package se.samservice.json.binding;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * What short texts were last found to mean. The words, dates and times of a dataset are few and stand in it over and over;
 * one that was met before is recognised without making a string of it.
 *
 * <p>Bounded whatever is read, and safe without locks: an entry never changes, and a lost one is only found again.
 */
final class RecentTexts<T> {

    private static final int SLOTS = 256;

    private static final int LONGEST = 24;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array cannot be of a generic type
    private final @Nullable Entry<T>[] slots = new Entry[SLOTS];

    /**
     * What the text the parser stands on means.
     *
     * @param parser stands on a string
     * @return the value, or null if it was not met lately
     */
    @Nullable
    T find(JsonParser parser) {
        int length = parser.getStringLength();
        if (length > LONGEST) {
            return null;
        }
        char[] text = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + text[i];
        }
        Entry<T> entry = slots[slot(hash)];
        return entry != null && entry.is(text, from, length) ? entry.value : null;
    }

    /** Remembers what a text means. */
    void remember(String text, T value) {
        if (text.length() <= LONGEST) {
            slots[slot(text.hashCode())] = new Entry<>(text.toCharArray(), value);
        }
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 8)) & (SLOTS - 1);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry<T>(char[] text, T value) {

        boolean is(char[] other, int from, int length) {
            if (text.length != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (text[i] != other[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
