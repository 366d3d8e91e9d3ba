package se.samservice.wheel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samservice.text.CleanText;
import se.samservice.text.Markup;

/** Everything in a wheel as a list that can stand in a text. */
final class MarkdownList {

    private final YearWheel wheel;
    private final WheelContent content;
    private final WheelText text;
    private final WheelDates dates;
    private final StringBuilder out = new StringBuilder();

    MarkdownList(YearWheel wheel, WheelContent content) {
        this.wheel = wheel;
        this.content = content;
        this.text = WheelText.of(wheel);
        this.dates = WheelDates.of(wheel);
    }

    String text() {
        out.append("# ").append(Markup.markdown(AltText.title(wheel))).append("\n\n");
        if (content.entries().isEmpty()) {
            out.append(text.empty()).append(".\n");
        } else {
            out.append(text.count(content.entries().size(), content.occurrences()))
                    .append(".\n");
        }
        MonthRows.of(content).forEach((month, rows) -> {
            String name = dates.month(month);
            out.append("\n## ")
                    .append(name.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(name.substring(1))
                    .append("\n\n");
            rows.forEach(this::row);
        });
        if (!content.idle().isEmpty()) {
            out.append("\n## ").append(text.idle()).append("\n\n");
            content.idle()
                    .forEach(entry -> out.append("- ")
                            .append(Markup.markdown(entry.title()))
                            .append('\n'));
        }
        return out.toString();
    }

    private void row(MonthRows.Row row) {
        Entry entry = row.entry();
        List<String> details = new ArrayList<>();
        details.add(text.number() + " " + entry.number());
        details.add(Markup.markdown(content.rings().get(entry.ring())));
        details.add(Markup.markdown(CleanText.of(entry.kind().label(wheel.getLocale()))));
        String remark = dates.remark(row.time());
        if (!remark.isEmpty()) {
            details.add(remark);
        }
        out.append("- ")
                .append(dates.full(row.time()))
                .append(": **")
                .append(Markup.markdown(entry.title()))
                .append("** (")
                .append(String.join("; ", details))
                .append(")\n");
    }
}
