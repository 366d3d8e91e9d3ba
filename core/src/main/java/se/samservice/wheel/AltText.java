package se.samservice.wheel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.samservice.text.CleanText;
import se.samservice.value.Days;

/** A wheel in a few sentences. */
final class AltText {

    private AltText() {}

    static String title(YearWheel wheel) {
        String title = CleanText.of(wheel.getTitle().in(wheel.getLocale()));
        String period = WheelText.of(wheel).period(wheel.period());
        return wheel.getOwner()
                .map(CleanText::of)
                .filter(owner -> !owner.isEmpty())
                .map(owner -> title + ", " + owner + ", " + period)
                .orElse(title + ", " + period);
    }

    static String of(YearWheel wheel, WheelContent content) {
        WheelText text = WheelText.of(wheel);
        List<String> sentences = new ArrayList<>();
        sentences.add(text.wheel() + ": " + title(wheel));
        if (content.entries().isEmpty()) {
            sentences.add(text.empty());
        } else {
            sentences.add(text.count(content.entries().size(), content.occurrences()));
            sentences.add(text.rings(content.rings()));
            List<Integer> load = load(wheel, content);
            int most = Collections.max(load);
            sentences.add(text.busiest(wheel.getStart().plusMonths(load.indexOf(most)), most));
        }
        return String.join(". ", sentences) + ".";
    }

    /** How many times touch each month. */
    private static List<Integer> load(YearWheel wheel, WheelContent content) {
        List<Integer> load = new ArrayList<>(Collections.nCopies(12, 0));
        for (int i = 0; i < 12; i++) {
            Days month = Days.of(wheel.getStart().plusMonths(i));
            int position = i;
            content.entries()
                    .forEach(entry -> load.set(
                            position,
                            load.get(position)
                                    + (int) entry.times().stream()
                                            .filter(time -> time.days().overlaps(month))
                                            .count()));
        }
        return load;
    }
}
