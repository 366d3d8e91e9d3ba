package se.samservice.finding;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/**
 * How a report is shown to people: as text, in the manner of a good compiler.
 *
 * <pre>{@code
 * String text = ReportText.builder()
 *         .locale(Locale.ENGLISH)
 *         .fileName("my-data.json")
 *         .source(Files.readString(file))
 *         .build()
 *         .of(report);
 * }</pre>
 *
 * <p>Errors come first, then warnings, then information; within each what stands first in the document. A summary with
 * true totals closes the text.
 *
 * <pre>{@code
 * error[dangling_reference]: There is no “bottsmark” in villages.
 *  --> my-data.json:9:56 /shops/0/village (shops/handlarn)
 *   |
 * 9 |     {"id": "handlarn", "name": "Handlar'n", "village": "bottsmark", "kind": "grocery"}
 *   |                                                        ^
 * help: Correct the id, or add the thing that is missing.
 * }</pre>
 *
 * <p>The same report gives the same text on every JVM; lines end with {@code \n}. Whatever comes from data is shown, never
 * interpreted: a tab of the source is shown as {@code →}, and what is invisible by its number. The caret counts Unicode
 * code points; where a terminal draws some of them two columns wide, line and column still tell the place.
 */
@Value.Immutable
@SamserviceStyle
public interface ReportText {

    /** How many findings of each rule are shown unless stated. */
    int SHOWN_PER_RULE = 10;

    /**
     * The wish of the reader, see {@link se.samservice.value.Language#of(Locale)}.
     *
     * @return the locale
     */
    Locale getLocale();

    /**
     * What the document is called.
     *
     * @return the name or path of a file, or empty when there is none
     */
    Optional<String> getFileName();

    /**
     * The document, to show the lines that are at fault. They may hold personal data; leave the document out where that
     * must not be shown.
     *
     * @return the text, with or without byte order mark, or empty to show no lines
     */
    @Value.Redacted
    Optional<String> getSource();

    /**
     * Whether to colour the text with ANSI escape sequences, for terminals.
     *
     * @return false unless stated
     */
    @Value.Default
    default boolean isColour() {
        return false;
    }

    /**
     * How many findings of each rule are shown; the rest are counted.
     *
     * @return {@value #SHOWN_PER_RULE} unless stated; zero or less shows the summary only
     */
    @Value.Default
    default int getShownPerRule() {
        return SHOWN_PER_RULE;
    }

    /**
     * The text of a report.
     *
     * @param report what was found
     * @return one or more lines, each with its end
     */
    default String of(Report report) {
        return new ReportTextWriter(this, report).text();
    }

    /**
     * Starts a way to show reports.
     *
     * @return a new builder
     */
    static ReportTextBuilder builder() {
        return new ReportTextBuilder();
    }

    /**
     * Starts from the values of this one.
     *
     * @return a new builder
     */
    default ReportTextBuilder toBuilder() {
        return builder().from(this);
    }
}
