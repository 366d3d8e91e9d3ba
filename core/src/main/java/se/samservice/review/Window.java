package se.samservice.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.HalfYear;
import se.samservice.value.PartialDate;

/** The days of a period that the data can know of: none after today. */
record Window(Optional<Days> days, LocalDate today) {

    /** What is expected to come again and again is looked for this far back. */
    private static final int YEARS_BACK = 10;

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    static Window of(DatePeriod period, LocalDate today) {
        LocalDate first = period.getStart().map(PartialDate::earliest).orElse(FIRST_DAY);
        LocalDate end = period.getEnd().map(PartialDate::latest).orElse(LAST_DAY);
        LocalDate last = end.isAfter(today) ? today : end;
        return new Window(last.isBefore(first) ? Optional.empty() : Optional.of(Days.of(first, last)), today);
    }

    /** Whether some day of the span lies within, whatever days are meant; what may have begun has happened before today. */
    boolean surely(Span span) {
        return days.filter(window -> holds(window, span.start())
                        || holds(window, span.end())
                        || surelyBetween(span).filter(window::overlaps).isPresent())
                .isPresent();
    }

    /** Whether some day of the span may lie within. */
    boolean possibly(Span span) {
        return days.filter(window -> window.overlaps(span.days())).isPresent();
    }

    private boolean holds(Days window, Days meant) {
        LocalDate last = meant.last().isAfter(today) ? today : meant.last();
        return window.contains(meant.first()) && window.contains(last);
    }

    private static Optional<Days> surelyBetween(Span span) {
        LocalDate first = span.start().last();
        LocalDate last = span.end().first();
        return last.isBefore(first) ? Optional.empty() : Optional.of(Days.of(first, last));
    }

    /** The last ten years of it at most. */
    Optional<Days> recent() {
        return days.map(window -> {
            LocalDate limit =
                    window.last().getYear() > YEARS_BACK ? window.last().minusYears(YEARS_BACK) : FIRST_DAY;
            return window.first().isBefore(limit) ? Days.of(limit, window.last()) : window;
        });
    }

    /** The whole half-years of it, in the last ten years, that ended some months ago. */
    List<HalfYear> halfYears(int monthsAgo) {
        List<HalfYear> halfYears = new ArrayList<>();
        recent().ifPresent(window -> {
            HalfYear halfYear = HalfYear.from(window.first());
            while (!halfYear.lastDay().isAfter(window.last())) {
                if (!halfYear.firstDay().isBefore(window.first())
                        && !halfYear.lastDay().plusMonths(monthsAgo).isAfter(today)) {
                    halfYears.add(halfYear);
                }
                if (halfYear.lastDay().equals(LAST_DAY)) {
                    break;
                }
                halfYear = halfYear.next();
            }
        });
        return halfYears;
    }
}
