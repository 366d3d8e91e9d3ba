package se.samservice.hours;

import java.util.Locale;
import se.samservice.shop.StaffingMode;

/** What the README shows of this package. */
final class ReadmeHours {

    private ReadmeHours() {}

    static String answer() {
        // snippet:start
        HoursReading reading = SwedishHours.read("Mån-fre 10-18, lör 10-14, sön stängt", StaffingMode.STAFFED);
        String answer = reading instanceof HoursReading.Read read
                ? OsmHours.of(read.hours()).orElse("") // Mo-Fr 10:00-18:00; Sa 10:00-14:00
                : ((HoursReading.Refused) reading).text(Locale.ENGLISH);
        // snippet:end
        return answer;
    }
}
