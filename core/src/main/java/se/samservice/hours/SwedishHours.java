package se.samservice.hours;

import java.util.Objects;
import se.samservice.shop.StaffingMode;

/**
 * Reads opening hours as people write them in Swedish (Swedish: <i>öppettider</i>), where they can be understood in one way
 * only.
 *
 * <p>Days and ranges of days come before their hours: {@code Mån-fre 10-18, lör 10.00–14.00, sön stängt}, {@code alla dagar
 * dygnet runt}. Before them may stand a season ({@code juni-augusti}, {@code 15/6-20/8}) or {@code bemannat} and
 * {@code obemannat}; both hold for what follows until the next, and must be said again after a semicolon. A day that is
 * closed is taken out of what was said before it. Hours that end when they begin or before go on past midnight.
 *
 * <p>What is never guessed: a closing time that is not there, {@code 10-6} for 10 to 18, whether {@code vardagar} takes in
 * Saturday (it does not when Saturday is told apart), what {@code helg} means, whether hours come instead of others or
 * besides, what holds on holidays, in some weeks or on one date. Such a text is refused as a whole, with the reason and
 * the place. Any text is answered, in time that grows with its length.
 *
 * <pre>{@code
 * SwedishHours.read("Mån-fre 10-18, lör 10-14", StaffingMode.STAFFED); // Read
 * SwedishHours.read("Vardagar 10-18", StaffingMode.STAFFED);           // Refused: ambiguous_days at 0
 * }</pre>
 */
public final class SwedishHours {

    private SwedishHours() {}

    /**
     * Reads a text.
     *
     * @param text any text
     * @param staffing whether somebody is there during hours of which the text does not say so
     * @return the hours, or why there are none
     */
    public static HoursReading read(String text, StaffingMode staffing) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(staffing, "staffing");
        return new HoursReader(text, staffing).read();
    }
}
