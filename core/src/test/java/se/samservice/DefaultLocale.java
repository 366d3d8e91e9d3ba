package se.samservice;

import java.util.Locale;
import java.util.ResourceBundle;

/** The default locale of the JVM, for tests that show how little it matters. */
public final class DefaultLocale {

    private DefaultLocale() {}

    /** Runs something with another default locale and puts the old one back. */
    public static void during(String languageTag, Runnable test) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(languageTag));
        ResourceBundle.clearCache();
        try {
            test.run();
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }
}
