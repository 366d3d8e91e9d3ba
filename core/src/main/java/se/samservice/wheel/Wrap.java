package se.samservice.wheel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines between words. */
final class Wrap {

    private Wrap() {}

    /** Exactly so many lines, the longest of them as short as can be; empty when there are too few words. */
    static Optional<List<String>> into(String text, int lines) {
        String[] words = text.split(" ", -1);
        if (words.length < lines) {
            return Optional.empty();
        }
        if (lines == 1) {
            return Optional.of(List.of(text));
        }
        List<String> best = List.of();
        double shortest = Double.MAX_VALUE;
        for (int first = 1; first <= words.length - lines + 1; first++) {
            List<String> all = new ArrayList<>();
            all.add(String.join(" ", Arrays.asList(words).subList(0, first)));
            String rest = String.join(" ", Arrays.asList(words).subList(first, words.length));
            all.addAll(into(rest, lines - 1).orElse(List.of(rest)));
            double longest = all.stream()
                    .mapToDouble(line -> TextWidths.of(line, 1))
                    .max()
                    .orElse(0);
            if (longest < shortest) {
                shortest = longest;
                best = all;
            }
        }
        return Optional.of(best);
    }

    /**
     * Lines of at most a width, with nothing left out. A word that is wider alone is broken where it must be, between
     * letters with a hyphen; its last two pieces are of like length, so that no letter is left over.
     */
    static List<String> within(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measure.applyAsDouble(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (measure.applyAsDouble(line) > width && line.codePointCount(0, line.length()) > 1) {
                int end = fitting(line, width, measure);
                if (measure.applyAsDouble(line.substring(end)) <= width) {
                    end = Math.min(end, line.offsetByCodePoints(0, (line.codePointCount(0, line.length()) + 1) / 2));
                }
                lines.add(broken(line, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    /** How much of a word fits, at least one character. */
    private static int fitting(String word, double width, ToDoubleFunction<String> measure) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (measure.applyAsDouble(broken(word, next)) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static String broken(String word, int end) {
        boolean letters = end < word.length() && isLatin(word.codePointBefore(end)) && isLatin(word.codePointAt(end));
        return word.substring(0, end) + (letters ? "-" : "");
    }

    private static boolean isLatin(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
