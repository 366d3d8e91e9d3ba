package se.samservice.review;

import java.time.LocalDate;
import java.util.Optional;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.HalfYear;
import se.samservice.value.PartialDate;

/** From one day to another, each of which may be known only by month or year. */
record Span(Days start, Days end) {

    static Span at(PartialDate date) {
        return new Span(meant(date), meant(date));
    }

    static Span on(LocalDate day) {
        return new Span(Days.of(day), Days.of(day));
    }

    static Span of(HalfYear halfYear) {
        return new Span(Days.of(halfYear.firstDay()), Days.of(halfYear.lastDay()));
    }

    /** An end that surely comes before the start is none; each end tells what the other, known less exactly, cannot be. */
    static Span between(PartialDate start, PartialDate end) {
        return between(meant(start), meant(end));
    }

    /** What goes on when the data was written. */
    static Span since(PartialDate start, LocalDate asOf) {
        return between(meant(start), Days.of(asOf));
    }

    /** What has no start is seen at its end, what has no end goes on, and what has neither is known on the day of the data. */
    static Span of(DatePeriod period, LocalDate asOf) {
        Optional<PartialDate> end = period.getEnd();
        return period.getStart()
                .map(start -> end.map(last -> between(start, last)).orElseGet(() -> since(start, asOf)))
                .or(() -> end.map(Span::at))
                .orElseGet(() -> on(asOf));
    }

    private static Span between(Days start, Days end) {
        if (end.last().isBefore(start.first())) {
            return new Span(start, start);
        }
        LocalDate startsBy = start.last().isBefore(end.last()) ? start.last() : end.last();
        LocalDate endsFrom = end.first().isAfter(start.first()) ? end.first() : start.first();
        return new Span(Days.of(start.first(), startsBy), Days.of(endsFrom, end.last()));
    }

    private static Days meant(PartialDate date) {
        return Days.of(date.earliest(), date.latest());
    }

    /** All days it may take up. */
    Days days() {
        return Days.of(start.first(), end.last());
    }
}
