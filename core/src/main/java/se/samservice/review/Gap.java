package se.samservice.review;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.samservice.value.EntityRef;
import se.samservice.value.HalfYear;
import se.samservice.value.LocalizedText;

/**
 * Something missing (Swedish: <i>lucka</i>).
 *
 * @param kind what is missing
 * @param things the things, villages or activities it concerns; none for half-years
 * @param names what these are called, in the same order
 * @param halfYears the half-years it concerns
 * @param weighs whether it keeps the reading below {@link Reading#SHOWN}; what is missing in some of the evidence does not
 *     when another piece lacks nothing
 */
public record Gap(
        GapKind kind, List<EntityRef> things, List<LocalizedText> names, List<HalfYear> halfYears, boolean weighs) {

    /**
     * Keeps copies.
     *
     * @param kind what is missing
     * @param things the things it concerns
     * @param names what these are called
     * @param halfYears the half-years it concerns
     * @param weighs whether it keeps the reading below {@link Reading#SHOWN}
     */
    public Gap {
        Objects.requireNonNull(kind, "kind");
        things = List.copyOf(things);
        names = List.copyOf(names);
        halfYears = List.copyOf(halfYears);
    }

    /**
     * The gap in words, the first few names and the number of the others.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @return a sentence on one line; texts from data are not escaped for any markup
     */
    public String describe(Locale locale) {
        return ReviewText.of(locale).gap(this);
    }
}
