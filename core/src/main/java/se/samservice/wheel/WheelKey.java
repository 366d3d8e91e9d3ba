package se.samservice.wheel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.OccurrenceStatus;
import se.samservice.cycle.Precision;
import se.samservice.text.CleanText;

/** Explains the colours and signs that are in the wheel, and only those. */
final class WheelKey {

    /** How wide a sign is, in font sizes, with the gap to its text. */
    static final double SIGN = 1.9;

    private static final double BETWEEN = 1.1;
    static final double LINE = 1.55;

    private WheelKey() {}

    static List<KeyItem> items(YearWheel wheel, WheelContent content, WheelPlan plan) {
        WheelText text = WheelText.of(wheel);
        WheelDates dates = WheelDates.of(wheel);
        Locale locale = wheel.getLocale();
        List<KeyItem> items = new ArrayList<>();
        kinds(wheel, content)
                .forEach(kind -> items.add(
                        new KeyItem(KeyItem.Sign.COLOUR, Optional.of(kind), CleanText.of(kind.label(locale)), 0, 0)));
        Set<OccurrenceStatus> statuses = new TreeSet<>();
        boolean someTime = false;
        boolean cut = false;
        for (Entry entry : content.entries()) {
            for (Time time : entry.times()) {
                statuses.add(time.status());
                someTime |= time.precision() == Precision.MONTH || time.precision() == Precision.WEEK;
                cut |= time.days().first().isBefore(content.period().first())
                        || time.days().last().isAfter(content.period().last());
            }
        }
        for (OccurrenceStatus status : statuses) {
            switch (status) {
                case DONE -> items.add(sign(KeyItem.Sign.DONE, status.label(locale)));
                case LATE -> items.add(sign(KeyItem.Sign.LATE, status.label(locale)));
                case SKIPPED -> items.add(sign(KeyItem.Sign.SKIPPED, status.label(locale)));
                case OPEN -> {}
            }
        }
        if (someTime) {
            items.add(sign(KeyItem.Sign.SOME_TIME, text.someTimeInMonth()));
        }
        if (cut) {
            items.add(sign(KeyItem.Sign.CUT, text.goesBeyond()));
        }
        if (!plan.bunches().isEmpty()) {
            items.add(sign(KeyItem.Sign.BUNCH, text.bunched()));
        }
        Optional<LocalDate> today = wheel.getToday().filter(content.period()::contains);
        today.ifPresent(day -> items.add(sign(KeyItem.Sign.TODAY, text.today() + ", " + dates.day(day))));
        return items;
    }

    private static KeyItem sign(KeyItem.Sign sign, String text) {
        return new KeyItem(sign, Optional.empty(), text, 0, 0);
    }

    /** The kinds in the wheel that have a colour of their own, those this library knows first and in its order. */
    static Set<ActivityKind> kinds(YearWheel wheel, WheelContent content) {
        Set<ActivityKind> used = new LinkedHashSet<>();
        content.entries().forEach(entry -> used.add(coloured(wheel, entry.kind())));
        Set<ActivityKind> kinds = new LinkedHashSet<>(ActivityKind.known());
        kinds.retainAll(used);
        kinds.addAll(used);
        return kinds;
    }

    private static ActivityKind coloured(YearWheel wheel, ActivityKind kind) {
        return kind.isKnown() || wheel.getColours().containsKey(kind) ? kind : ActivityKind.OTHER;
    }

    /** The items in rows of at most a width, from a place on; their y is the middle of the row. */
    static List<KeyItem> rows(List<KeyItem> items, double x, double y, double width, double size) {
        List<KeyItem> placed = new ArrayList<>();
        double atX = x;
        double atY = y + size * LINE / 2;
        for (KeyItem item : items) {
            double needed = size * SIGN + TextWidths.of(item.text(), size);
            if (atX > x && atX + needed > x + width) {
                atX = x;
                atY += size * LINE;
            }
            placed.add(item.at(atX, atY));
            atX += needed + size * BETWEEN;
        }
        return placed;
    }
}
