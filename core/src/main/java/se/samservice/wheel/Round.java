package se.samservice.wheel;

import java.time.LocalDate;
import se.samservice.value.Days;

/** The days of a period laid around a circle: degrees clockwise from twelve o'clock, every day equally wide. */
record Round(Days period) {

    /** Where a day begins; before 0 or after 360 when it is outside the period. */
    double start(LocalDate day) {
        return (day.toEpochDay() - period.first().toEpochDay()) * 360.0 / period.length();
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return start(day) + 360.0 / period.length();
    }
}
