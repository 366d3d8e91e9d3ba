package se.samservice.summary;

import java.time.LocalDate;
import java.util.Optional;
import se.samservice.value.Days;
import se.samservice.value.PartialDate;

/** A period as it can be seen from the day of a dataset: what comes after that day has not happened yet. */
record Window(Days period, LocalDate today) {

    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    /** The days of the period that lie behind; none if it has not begun. */
    Optional<Days> seen() {
        return today.isBefore(period.first()) ? Optional.empty() : Optional.of(Days.of(period.first(), cut()));
    }

    /** The last day things are told of. */
    LocalDate cut() {
        return today.isBefore(period.last()) ? today : period.last();
    }

    /** Whether what happened on one of these days surely did so in the period. */
    boolean holds(Days when) {
        return seen().filter(days -> days.contains(when.first()) && days.contains(when.last()))
                .isPresent();
    }

    /** Whether it surely or possibly did. */
    boolean mayHold(Days when) {
        return seen().filter(days -> days.overlaps(when)).isPresent();
    }

    static Days days(PartialDate date) {
        return Days.of(date.earliest(), date.latest());
    }

    /** The days in which something can have happened of which the dataset tells as done. */
    static Days past(PartialDate date, LocalDate today) {
        return between(date.earliest(), date.latest(), today);
    }

    /** The same for what has no date, but is known not to have happened before a day. */
    static Days undated(Optional<LocalDate> notBefore, LocalDate today) {
        return between(notBefore.orElse(LONG_AGO), today, today);
    }

    private static Days between(LocalDate first, LocalDate last, LocalDate today) {
        if (first.isAfter(today)) {
            return last.isBefore(first) ? Days.of(first) : Days.of(first, last);
        }
        return Days.of(first, last.isAfter(today) ? today : last);
    }
}
