package se.samservice.summary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventBuilder;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.MatterOutcome;
import se.samservice.collaboration.VillageMatter;
import se.samservice.place.Village;
import se.samservice.testkit.Samples;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** What tests of summaries begin from: two villages, and what happens there. */
final class SummarySamples {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final HalfYear AUTUMN = HalfYear.of(2023, 2);
    static final HalfYear SPRING = HalfYear.of(2024, 1);
    static final Id<Village> BOTSMARK = Samples.BOTSMARK;
    static final Id<Village> HOLMON = Id.of("holmon");

    static final ServiceDataset BARE = ServiceDataset.builder()
            .asOf(Samples.TODAY)
            .municipality(Samples.municipality())
            .addVillages(village(BOTSMARK, "Botsmark"), village(HOLMON, "Holmön"))
            .build();

    private SummarySamples() {}

    static Village village(Id<Village> id, String name) {
        return Village.builder().id(id).name(name).build();
    }

    @SafeVarargs
    static Event event(String title, String date, Id<Village>... villages) {
        EventBuilder event = Event.builder()
                .id(Id.of(title.toLowerCase(Locale.ROOT)))
                .title(LocalizedText.of(title))
                .kind(EventKind.VISIT)
                .date(PartialDate.parse(date));
        for (Id<Village> village : villages) {
            event.addVillage(village);
        }
        return event.build();
    }

    static ServiceDataset with(Event... events) {
        return BARE.toBuilder().addEvents(events).build();
    }

    static VillageMatter matter(String id, String received, String answered) {
        return VillageMatter.builder()
                .id(Id.of(id))
                .title(LocalizedText.of("Vem plogar " + id + "?", "Who ploughs " + id + "?"))
                .received(PartialDate.parse(received))
                .answered(PartialDate.parse(answered))
                .outcome(MatterOutcome.SOLVED)
                .build();
    }

    static List<String> swedish(Stream<SummaryLine> lines) {
        return lines.map(line -> line.text().getSv()).toList();
    }

    static VillagePart part(HalfYearDraft draft, List<Id<Village>> villages) {
        return draft.getParts().stream()
                .filter(part -> part.villages().equals(villages))
                .findFirst()
                .orElseThrow();
    }
}
