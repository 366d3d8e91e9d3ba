package se.samservice.wheel;

import java.util.ArrayDeque;
import java.util.Deque;
import se.samservice.text.Markup;

/**
 * Writes well-formed SVG: every text and attribute is escaped, every number has at most two decimals and a point, whatever
 * the locale.
 */
final class Svg {

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Opens an element. */
    Svg open(String name) {
        closeTag();
        indent();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Gives the element just opened an attribute. */
    Svg with(String attribute, String value) {
        out.append(' ').append(attribute).append("=\"");
        Markup.xml(out, value);
        out.append('"');
        return this;
    }

    /** Gives the element just opened an attribute. */
    Svg with(String attribute, double value) {
        out.append(' ').append(attribute).append("=\"").append(number(value)).append('"');
        return this;
    }

    /** Closes the element opened last. */
    Svg close() {
        String name = open.pop();
        if (inTag) {
            out.append("/>\n");
            inTag = false;
        } else {
            indent();
            out.append("</").append(name).append(">\n");
        }
        return this;
    }

    /** Closes the element opened last around a text. */
    Svg close(String text) {
        out.append('>');
        Markup.xml(out, text);
        out.append("</").append(open.pop()).append(">\n");
        inTag = false;
        return this;
    }

    private void closeTag() {
        if (inTag) {
            out.append(">\n");
            inTag = false;
        }
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** A number with at most two decimals. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        StringBuilder text = new StringBuilder();
        if (hundredths < 0) {
            text.append('-');
            hundredths = -hundredths;
        }
        text.append(hundredths / 100);
        long decimals = hundredths % 100;
        if (decimals != 0) {
            text.append('.').append(decimals / 10);
            if (decimals % 10 != 0) {
                text.append(decimals % 10);
            }
        }
        return text.toString();
    }
}
