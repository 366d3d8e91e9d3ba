package se.samservice.summary;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.samservice.value.Days;
import se.samservice.value.PartialDate;

/** When facts surely or perhaps lie in a period that has come as far as the day of the dataset. */
record RecountedTime(LocalDate asOf, LocalDate first, LocalDate last) {

    static RecountedTime of(Days period, LocalDate asOf) {
        return new RecountedTime(asOf, period.first(), period.last().isAfter(asOf) ? asOf : period.last());
    }

    /** From the first day something can have happened to the last; a past fact did not happen after the dataset's day. */
    LocalDate[] known(PartialDate date) {
        boolean begun = !date.earliest().isAfter(asOf);
        return new LocalDate[] {date.earliest(), begun && date.latest().isAfter(asOf) ? asOf : date.latest()};
    }

    static LocalDate[] asItStands(PartialDate date) {
        return new LocalDate[] {date.earliest(), date.latest()};
    }

    LocalDate[] everSince() {
        return new LocalDate[] {LocalDate.of(1, 1, 1), asOf};
    }

    boolean surely(LocalDate[] when) {
        return !when[0].isBefore(first) && !when[1].isAfter(last);
    }

    boolean perhaps(LocalDate[] when) {
        return !when[1].isBefore(first) && !when[0].isAfter(last);
    }

    Count tally(Stream<LocalDate[]> whens) {
        int least = 0;
        int most = 0;
        for (LocalDate[] when : whens.toList()) {
            least += surely(when) ? 1 : 0;
            most += perhaps(when) ? 1 : 0;
        }
        return new Count(least, most);
    }
}
