package se.samservice.json.binding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samservice.value.PartialDate;

/** Reads whole days many times faster than {@link LocalDate#parse(CharSequence)}, and more strictly. */
final class Dates {

    private Dates() {}

    static @Nullable LocalDate parse(String text) {
        return text.length() == 10 ? PartialDate.parse(text).toLocalDate() : null;
    }
}
