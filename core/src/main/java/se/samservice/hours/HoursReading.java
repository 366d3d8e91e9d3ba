package se.samservice.hours;

import java.util.Locale;
import java.util.Objects;
import se.samservice.shop.OpeningHours;
import se.samservice.value.Language;

/** What became of a text with opening hours: it was read, or refused with the reason. */
public sealed interface HoursReading {

    /**
     * The text says one thing only, and this is it.
     *
     * @param hours what it says
     */
    record Read(OpeningHours hours) implements HoursReading {

        /**
         * Holds hours.
         *
         * @param hours what the text says
         */
        public Read {
            Objects.requireNonNull(hours, "hours");
        }
    }

    /**
     * The text could not be read, or not in one way only.
     *
     * @param fault why
     * @param start where in the text it is, as {@link String#charAt} counts, 0 for the first character
     * @param end where it ends, itself not part of it; the same as {@code start} when something is missing there
     */
    record Refused(HoursFault fault, int start, int end) implements HoursReading {

        /**
         * Holds a refusal.
         *
         * @param fault why
         * @param start where it is
         * @param end where it ends
         */
        public Refused {
            Objects.requireNonNull(fault, "fault");
        }

        /**
         * The reason for people to read. It does not repeat the text, which may name a person.
         *
         * @param locale the wish of the reader, see {@link Language#of(Locale)}
         * @return one line, for example <i>Tecken 10: klockslag utan stängningstid</i>; the first character is number 1
         */
        public String text(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return Language.of(locale).choose("Tecken ", "Character ") + (start + 1) + ": " + fault.label(locale);
        }
    }
}
