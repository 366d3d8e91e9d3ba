package se.samservice.value;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/**
 * A text of the municipality's own in Swedish and, where somebody has translated it, in English.
 */
@Value.Immutable
@SamserviceStyle
public interface LocalizedText extends Extensible {

    /**
     * The Swedish text.
     *
     * @return 1 to 4000 characters, line breaks allowed
     */
    @Text(max = 4000, multiline = true)
    String getSv();

    /**
     * The English text.
     *
     * @return 1 to 4000 characters, line breaks allowed; empty when not translated
     */
    Optional<@Text(max = 4000, multiline = true) String> getEn();

    /**
     * The text in the language of a reader.
     *
     * @param locale the wish of the reader, see {@link Language#of(Locale)}
     * @return the English text if it is asked for and exists, else the Swedish one
     */
    default String in(Locale locale) {
        return Language.of(locale).choose(getSv(), getEn().orElse(getSv()));
    }

    /**
     * A text in Swedish only.
     *
     * @param sv the Swedish text
     * @return the text
     */
    static LocalizedText of(String sv) {
        return builder().sv(sv).build();
    }

    /**
     * A text in both languages.
     *
     * @param sv the Swedish text
     * @param en the English text
     * @return the text
     */
    static LocalizedText of(String sv, String en) {
        return builder().sv(sv).en(en).build();
    }

    /**
     * Starts a text.
     *
     * @return a new builder
     */
    static LocalizedTextBuilder builder() {
        return new LocalizedTextBuilder();
    }

    /**
     * Starts from the values of this text.
     *
     * @return a new builder
     */
    default LocalizedTextBuilder toBuilder() {
        return builder().from(this);
    }
}
