package se.samservice.validation.rule.shop;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samservice.finding.Rule;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Season;

/** The same hour of the week stands twice in opening hours. */
public final class OpeningSpansOverlap extends DatasetRule {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    /** Describes the rule. */
    public OpeningSpansOverlap() {
        super(Rule.warning("opening_spans_overlap")
                .since("0.1")
                .messageSv("Tiden överlappar en annan av öppettiderna.")
                .messageEn("The time overlaps another of the opening times.")
                .helpSv(
                        "Dela upp tiderna så att varje timme står en gång, till exempel obemannat 06–10 och bemannat 10–18.")
                .helpEn(
                        "Divide the times so that each hour stands once, for example unstaffed 06–10 and staffed 10–18.")
                .rationale("Hours are summed up for each kind of staffing, and one that stands twice is counted twice.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(OpeningHours.class, (hours, place) -> {
            for (int span : overlapping(hours.getSpans())) {
                breaches.add(place.pointer().at("spans").at(span));
            }
        });
    }

    /** Spans that overlap one before them; of several in a heap, at least one. */
    private static Set<Integer> overlapping(List<OpeningSpan> spans) {
        return areOnDaysOfTheirOwn(spans) ? Set.of() : overlappingInWeek(spans);
    }

    /** Most hours are: each day stands once and no span goes on past midnight. */
    private static boolean areOnDaysOfTheirOwn(List<OpeningSpan> spans) {
        int taken = 0;
        for (OpeningSpan span : spans) {
            int days = 0;
            for (DayOfWeek day : span.getDays()) {
                days |= 1 << day.getValue();
            }
            if ((taken & days) != 0 || span.getOpens().minuteOfDay() + span.minutesPerDay() > DAY) {
                return false;
            }
            taken |= days;
        }
        return true;
    }

    private static Set<Integer> overlappingInWeek(List<OpeningSpan> spans) {
        Map<Optional<Season>, List<Stretch>> bySeason = new HashMap<>();
        for (int i = 0; i < spans.size(); i++) {
            OpeningSpan span = spans.get(i);
            List<Stretch> stretches = bySeason.computeIfAbsent(span.getSeason(), any -> new ArrayList<>());
            for (DayOfWeek day : new HashSet<>(span.getDays())) {
                int start = (day.getValue() * DAY + span.getOpens().minuteOfDay()) % WEEK;
                int end = start + span.minutesPerDay();
                stretches.add(new Stretch(start, Math.min(end, WEEK), i));
                if (end > WEEK) { // the night to Sunday
                    stretches.add(new Stretch(0, end - WEEK, i));
                }
            }
        }
        Set<Integer> later = new LinkedHashSet<>();
        bySeason.values().forEach(stretches -> {
            stretches.sort(Comparator.comparingInt(Stretch::start));
            Stretch longest = new Stretch(0, 0, 0);
            for (Stretch stretch : stretches) {
                if (stretch.start() < longest.end()) {
                    later.add(Math.max(stretch.span(), longest.span()));
                }
                longest = stretch.end() > longest.end() ? stretch : longest;
            }
        });
        return later;
    }

    /** Minutes of the week from Sunday 00:00, the last one not included. */
    private record Stretch(int start, int end, int span) {}
}
