package se.samservice.finding;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody probably meant, by the number of letters that would have to be changed.
 *
 * <p>Only a close word is suggested: at most one change in a word of up to five letters, two in up to ten, three in longer
 * ones. A letter that is changed, added, left out, or swapped with its neighbour is one change; small and capital letters
 * are taken as the same.
 */
public final class Suggestion {

    private static final int LONGEST_COMPARED = 64;

    private Suggestion() {}

    /**
     * The known word closest to the one given.
     *
     * @param given what stands there
     * @param known the words that may stand there
     * @return the closest word, of equally close ones the first in alphabetical order, or empty when none is close
     */
    public static Optional<String> closest(String given, Collection<String> known) {
        if (given.isEmpty() || given.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        int limit = given.length() <= 5 ? 1 : given.length() <= 10 ? 2 : 3;
        String lower = given.toLowerCase(Locale.ROOT);
        record Candidate(String word, int changes) {}
        return known.stream()
                .filter(word -> Math.abs(word.length() - given.length()) <= limit)
                .map(word -> new Candidate(word, changes(lower, word.toLowerCase(Locale.ROOT), limit)))
                .filter(candidate -> candidate.changes <= limit && candidate.changes < candidate.word.length())
                .min(Comparator.comparingInt(Candidate::changes).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** The optimal string alignment distance, row by row; when it must pass the limit, any number that does. */
    private static int changes(String a, String b, int limit) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, current[j]);
            }
            if (least > limit) {
                // Nor does a swap lead past this row: nothing in the row before is below the limit.
                return least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[b.length()];
    }
}
