package se.samservice.testkit.generator;

import java.util.List;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;
import se.samservice.value.Source;

/** Where a made-up municipality says it knows things from. */
final class Sources {

    static final Source STATISTICS = Source.builder()
            .id(Id.of("scb-2020"))
            .title("Tätorter och småorter 2020")
            .publisher("SCB")
            .seen(PartialDate.of(2024, 1))
            .licence("CC0-1.0")
            .build();

    static final Source INVENTORY = Source.builder()
            .id(Id.of("inventering-2023"))
            .title("Serviceinventering 2023")
            .publisher("Kommunen")
            .published(PartialDate.of(2023, 12))
            .build();

    static final List<Id<Source>> BY_STATISTICS = List.of(STATISTICS.getId());
    static final List<Id<Source>> BY_INVENTORY = List.of(INVENTORY.getId());

    private Sources() {}
}
