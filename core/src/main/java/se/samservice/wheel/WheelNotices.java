package se.samservice.wheel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samservice.cycle.Activity;
import se.samservice.cycle.AnnualCycle;
import se.samservice.finding.Finding;
import se.samservice.finding.Findings;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Report;
import se.samservice.finding.Rule;
import se.samservice.text.CleanText;
import se.samservice.value.LocalizedText;

/** Tells what could not be drawn as it should, and what to do about it. */
final class WheelNotices {

    private static final Rule BUNCHED = Rule.warning("wheel_activities_bunched")
            .since("0.1")
            .messageSv("{count} tillfällen får inte plats i sin ring och är ritade tillsammans.")
            .messageEn("{count} occurrences have no room in their ring and are drawn together.")
            .helpSv("Dela upp årshjulet på flera, eller använd listan.")
            .helpEn("Split the wheel into several, or use the list.")
            .rationale("Pieces that overlap cannot be read; all of them are in the legend.")
            .source("Samservice drawing rules")
            .build();

    private static final Rule CHARACTER_REPLACED = Rule.info("wheel_character_replaced")
            .since("0.1")
            .messageSv("Titeln har tecken som inte kan ritas.")
            .messageEn("The title has characters that cannot be drawn.")
            .helpSv("Ta bort styrtecken ur titeln.")
            .helpEn("Remove control characters from the title.")
            .rationale("Control characters break XML or turn the text around them.")
            .source("XML 1.0, production 2 (Char); Unicode Standard Annex 9")
            .build();

    private static final Rule CROWDED = Rule.warning("wheel_crowded")
            .since("0.1")
            .messageSv("Ringarna är så fulla att texten blir mycket liten.")
            .messageEn("The rings are so full that the text becomes very small.")
            .helpSv("Dela upp årshjulet på flera, eller använd listan.")
            .helpEn("Split the wheel into several, or use the list.")
            .rationale("Lanes lower than 18 thousandths of the wheel hold only small numbers.")
            .source("Samservice drawing rules")
            .build();

    private static final Rule EMPTY = Rule.info("wheel_empty")
            .since("0.1")
            .messageSv("Inget inträffar under perioden.")
            .messageEn("Nothing takes place in the period.")
            .helpSv("Välj en annan period eller lägg in aktiviteter.")
            .helpEn("Choose another period or add activities.")
            .rationale("An empty wheel is drawn, but is seldom what was wanted.")
            .source("Samservice drawing rules")
            .build();

    private static final Rule HEADING_SHORTENED = Rule.info("wheel_heading_shortened")
            .since("0.1")
            .messageSv("Rubriken är längre än den får plats att vara.")
            .messageEn("The heading is longer than there is room for.")
            .helpSv("Ge årshjulet en kortare titel; tabellen och listan har hela.")
            .helpEn("Give the wheel a shorter title; the table and the list have all of it.")
            .rationale("A heading must leave room for the wheel.")
            .source("Samservice drawing rules")
            .build();

    private static final Rule LEGEND_CONTINUES = Rule.info("wheel_legend_continues")
            .since("0.1")
            .messageSv("Förteckningen tar {count} sidor.")
            .messageEn("The legend takes {count} pages.")
            .helpSv("Skriv ut alla sidor.")
            .helpEn("Print all pages.")
            .rationale("A sheet has a fixed size; what does not fit goes on.")
            .source("Samservice drawing rules")
            .build();

    private static final Rule MANY_RINGS = Rule.info("wheel_many_rings")
            .since("0.1")
            .messageSv("{count} ringar är svåra att hålla isär.")
            .messageEn("{count} rings are hard to tell apart.")
            .helpSv("Tre till fem ringar är lagom.")
            .helpEn("Three to five rings are enough.")
            .rationale("The inner rings become short and the lanes low.")
            .source("Samservice drawing rules")
            .build();

    private static final Rule NUMBERS_ONLY = Rule.info("wheel_numbers_only")
            .since("0.1")
            .messageSv("{count} av {all} tillfällen är ritade med bara sitt nummer.")
            .messageEn("{count} of {all} occurrences are drawn with their number alone.")
            .helpSv("Ge långa titlar en kort form för hjulet, eller välj en större sida.")
            .helpEn("Give long titles a short form for the wheel, or choose a larger page.")
            .rationale("The legend says what the number stands for, but looking it up takes time.")
            .source("Samservice drawing rules")
            .build();

    private static final Rule RING_TITLE_LEFT_OUT = Rule.info("wheel_ring_title_left_out")
            .since("0.1")
            .messageSv("{count} ringars namn får inte plats i hjulet.")
            .messageEn("The names of {count} rings have no room in the wheel.")
            .helpSv("Ge ringarna kortare namn; förteckningen har hela.")
            .helpEn("Give the rings shorter names; the legend has all of them.")
            .rationale("A name stands along its ring, which is short near the middle.")
            .source("Samservice drawing rules")
            .build();

    private static final Rule RINGS_MERGED = Rule.warning("wheel_rings_merged")
            .since("0.1")
            .messageSv("Bara de {count} yttersta ringarna är ritade för sig; resten är ritade i en.")
            .messageEn("Only the outermost {count} rings are drawn on their own; the rest are drawn in one.")
            .helpSv("Dela upp årshjulet på flera.")
            .helpEn("Split the wheel into several.")
            .rationale("There is no room for more rings.")
            .source("Samservice drawing rules")
            .build();

    static final List<Rule> ALL = List.of(
            BUNCHED,
            CHARACTER_REPLACED,
            CROWDED,
            EMPTY,
            HEADING_SHORTENED,
            LEGEND_CONTINUES,
            MANY_RINGS,
            NUMBERS_ONLY,
            RING_TITLE_LEFT_OUT,
            RINGS_MERGED);

    private static final int FEW_RINGS = 5;

    private final Findings findings = new Findings();

    private WheelNotices() {}

    static Report of(YearWheel wheel, WheelLayout layout) {
        WheelNotices notices = new WheelNotices();
        notices.rings(wheel, layout);
        notices.pieces(layout);
        notices.text(wheel);
        if (layout.sheets().size() > 1) {
            notices.add(LEGEND_CONTINUES, Map.of("count", layout.sheets().size()));
        }
        return notices.findings.toReport(Optional.empty());
    }

    private void rings(YearWheel wheel, WheelLayout layout) {
        int rings = layout.content().rings().size();
        if (rings > WheelPlan.MOST_RINGS) {
            add(RINGS_MERGED, Map.of("count", WheelPlan.MOST_RINGS - 1));
        }
        if (rings > FEW_RINGS) {
            add(MANY_RINGS, Map.of("count", rings));
        }
        long untitled = layout.plan().bands().rings().stream()
                .filter(ring -> !RingTitles.fits(wheel, layout, ring))
                .count();
        if (untitled > 0) {
            add(RING_TITLE_LEFT_OUT, Map.of("count", untitled));
        }
    }

    private void pieces(WheelLayout layout) {
        WheelPlan plan = layout.plan();
        if (layout.content().entries().isEmpty()) {
            add(EMPTY, Map.of());
        }
        int bunched = plan.bunches().stream().mapToInt(Bunch::count).sum();
        if (bunched > 0) {
            add(BUNCHED, Map.of("count", bunched));
        }
        if (plan.crowded()) {
            add(CROWDED, Map.of());
        }
        long numbers =
                plan.placed().stream().filter(piece -> piece.label().isEmpty()).count();
        if (numbers > 0) {
            add(NUMBERS_ONLY, Map.of("count", numbers, "all", layout.content().occurrences()));
        }
    }

    private void text(YearWheel wheel) {
        String heading = CleanText.of(wheel.getTitle().in(wheel.getLocale()));
        String owner = wheel.getOwner().map(CleanText::of).orElse("");
        if (!SheetLayout.shown(heading).equals(heading)
                || !SheetLayout.shown(owner).equals(owner)) {
            add(HEADING_SHORTENED, Map.of());
        }
        for (int i = 0; i < wheel.getCycles().size(); i++) {
            AnnualCycle cycle = wheel.getCycles().get(i);
            JsonPointer place = JsonPointer.ROOT.at("annualCycles").at(i);
            for (int j = 0; j < cycle.getRings().size(); j++) {
                text(
                        wheel,
                        cycle.getRings().get(j).getTitle(),
                        place.at("rings").at(j));
            }
            for (int j = 0; j < cycle.getActivities().size(); j++) {
                Activity activity = cycle.getActivities().get(j);
                text(wheel, activity.getTitle(), place.at("activities").at(j));
            }
        }
    }

    private void text(YearWheel wheel, LocalizedText title, JsonPointer place) {
        if (CleanText.isChanged(title.in(wheel.getLocale()))) {
            findings.add(Finding.builder()
                    .rule(CHARACTER_REPLACED)
                    .pointer(place.at("title"))
                    .build());
        }
    }

    private void add(Rule rule, Map<String, Object> params) {
        findings.add(Finding.builder()
                .rule(rule)
                .pointer(JsonPointer.ROOT)
                .params(params)
                .build());
    }
}
