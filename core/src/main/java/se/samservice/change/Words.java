package se.samservice.change;

import java.time.DayOfWeek;
import java.util.ResourceBundle;
import se.samservice.value.Language;

/** The words for types, attributes and days of the week, from {@code words_sv.properties} and {@code words_en.properties}. */
final class Words {

    private final ResourceBundle words;

    Words(Language language) {
        // Both bundles exist, so the look-up never falls back to the default locale of the JVM.
        words = ResourceBundle.getBundle("se.samservice.change.words", language.locale());
    }

    String type(Class<?> type) {
        return words.getString("type." + type.getSimpleName());
    }

    String property(String name) {
        return words.getString("property." + name);
    }

    String day(DayOfWeek day) {
        return words.getString("day." + day.name());
    }
}
