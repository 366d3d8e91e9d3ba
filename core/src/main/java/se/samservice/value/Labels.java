package se.samservice.value;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words for terms, from {@code terms_sv.properties} and {@code terms_en.properties}. */
final class Labels {

    private Labels() {}

    static String of(Term term, Language language) {
        // Both bundles exist, so the look-up never falls back to the default locale of the JVM.
        ResourceBundle labels = ResourceBundle.getBundle("se.samservice.value.terms", language.locale());
        String key = vocabulary(term) + '.' + term.token();
        return labels.containsKey(key) ? labels.getString(key) : term.token();
    }

    private static String vocabulary(Term term) {
        Class<?> type = term instanceof Enum<?> constant ? constant.getDeclaringClass() : term.getClass();
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
