package se.samservice.wheel;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * How wide text becomes, without asking the machine for its fonts.
 *
 * <p>Widths are those of Arial by class of character, with room to spare: the reader's machine may well put DejaVu Sans,
 * which is a seventh wider, in its place.
 */
final class TextWidths {

    /** For fonts wider than expected. */
    static final double SAFETY = 1.15;

    private static final double BOLD = 1.12;

    /** Width in thousandths of the font size, and the characters that are at most that wide. */
    private static final String[][] CLASSES = {
        {"245", "ijl'"},
        {"297", "I ,.;:/\\|\u00b7\u2019"},
        {"365", "tfr()-[]!\"`{}*\u201d\u201c\u00a0"},
        {"440", "\u2013"},
        {"515", "cksvxyz?J\u201e"},
        {"560", "abdeghnopquL0123456789_$\u00a7"},
        {"615", "FTZ"},
        {"672", "ABEKPSVXY&"},
        {"730", "CDHNRUw+<=>~#^"},
        {"785", "GOQ"},
        {"895", "Mm%\u00e6"},
        {"1020", "W@\u2014\u2026\u00c6\u0152\u0153"}
    };

    private static final int[] LATIN = latin();

    private TextWidths() {}

    private static int[] latin() {
        int[] widths = new int[0x180];
        Arrays.fill(widths, 730);
        for (String[] group : CLASSES) {
            int width = Integer.parseInt(group[0]);
            group[1].chars().filter(c -> c < widths.length).forEach(c -> widths[c] = width);
        }
        for (int c = 0xC0; c < widths.length; c++) {
            String base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            if (base.length() > 1) {
                widths[c] = widths[base.charAt(0)];
            }
        }
        return widths;
    }

    /** The widest that a text may become, in the unit of the font size. */
    static double of(String text, double fontSize) {
        long thousandths = 0;
        for (int i = 0; i < text.length(); ) { // a stream would take most of the time of a crowded wheel
            int c = text.codePointAt(i);
            thousandths += thousandths(c);
            i += Character.charCount(c);
        }
        return thousandths * SAFETY * fontSize / 1000;
    }

    /** The same in bold. */
    static double ofBold(String text, double fontSize) {
        return of(text, fontSize) * BOLD;
    }

    private static long thousandths(int c) {
        if (c < LATIN.length) {
            return LATIN[c];
        }
        for (String[] group : CLASSES) {
            if (group[1].indexOf(c) >= 0) {
                return Integer.parseInt(group[0]);
            }
        }
        if (isInvisible(c)) {
            return 0;
        }
        if (c >= 0x1F000) {
            return 1250;
        }
        return c >= 0x2E80 ? 1050 : 950;
    }

    /** Marks on the letter before, joiners and selectors. */
    private static boolean isInvisible(int c) {
        return (c >= 0x300 && c <= 0x36F)
                || (c >= 0x200B && c <= 0x200F)
                || c == 0x2060
                || (c >= 0xFE00 && c <= 0xFE0F);
    }
}
