package se.samservice.wheel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every time of every activity under the month in which it begins, or the first month when it began before. */
final class MonthRows {

    private static final Comparator<Row> ORDER = Comparator.<Row, LocalDate>comparing(
                    row -> row.time().days().first())
            .thenComparing(row -> row.time().days().last())
            .thenComparingInt(row -> row.entry().number());

    private MonthRows() {}

    /** One time of one activity. */
    record Row(Entry entry, Time time) {}

    static Map<YearMonth, List<Row>> of(WheelContent content) {
        Map<YearMonth, List<Row>> months = new TreeMap<>();
        YearMonth first = YearMonth.from(content.period().first());
        for (Entry entry : content.entries()) {
            for (Time time : entry.times()) {
                YearMonth month = YearMonth.from(time.days().first());
                months.computeIfAbsent(month.isBefore(first) ? first : month, any -> new ArrayList<>())
                        .add(new Row(entry, time));
            }
        }
        months.values().forEach(rows -> rows.sort(ORDER));
        return months;
    }
}
