package se.samservice.summary;

import static se.samservice.summary.SummarySamples.AUTUMN;
import static se.samservice.summary.SummarySamples.BOTSMARK;
import static se.samservice.summary.SummarySamples.SPRING;
import static se.samservice.summary.SummarySamples.SWEDISH;
import static se.samservice.summary.SummarySamples.event;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.Kept;
import se.samservice.ServiceDataset;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopKind;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** Whole documents of {@link BusyYear}, to be read by people as well. */
final class SummaryDocumentsTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final ServiceDataset NOW = BusyYear.DATASET;

    /** The shop of Sörmjöle was not open yet, but handed out parcels. */
    private static final ServiceDataset MIDSUMMER =
            SummarySamples.with(event("Kaffe", "2023-05-04", BOTSMARK), event("Valborg", "2023-04-30")).toBuilder()
                    .asOf(LocalDate.of(2023, 6, 23))
                    .addShop(Shop.builder()
                            .id(Id.of("sormjole"))
                            .name("Sörmjölebutiken")
                            .village(BusyYear.SORMJOLE)
                            .kind(ShopKind.GROCERY)
                            .addStatusHistory(
                                    StatusChange.of(ShopStatus.PLANNED, PartialDate.parse("2023-01"), List.of()))
                            .addService(ServiceOffering.of(ServiceKind.POST_PARCEL))
                            .build())
                    .build();

    private static HalfYearDraft autumn() {
        return HalfYearDraft.of(NOW, MIDSUMMER, AUTUMN);
    }

    private static HalfYearDraft spring() {
        return HalfYearDraft.of(NOW, SPRING);
    }

    private static PlanOverview plan() {
        return PlanOverview.ofPlan(NOW, BusyWork.PLAN);
    }

    private static PlanOverview project() {
        return PlanOverview.ofProject(NOW, BusyWork.PROJECT);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                document("autumn-sv.md", () -> autumn().toMarkdown(SWEDISH)),
                document("autumn-en.html", () -> autumn().toHtml(ENGLISH, 1)),
                document("spring-sv.md", () -> spring().toMarkdown(SWEDISH)),
                document("spring-en.html", () -> spring().toHtml(ENGLISH, 1)),
                document("plan-sv.md", () -> plan().toMarkdown(SWEDISH)),
                document("plan-en.html", () -> plan().toHtml(ENGLISH, 1)),
                document("project-sv.md", () -> project().toMarkdown(SWEDISH)),
                document("project-en.html", () -> project().toHtml(ENGLISH, 1)));
    }

    private static Arguments document(String name, Supplier<String> text) {
        return Arguments.of(name, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_document_in_full(String name, Supplier<String> document) throws IOException {
        Kept.isKeptAs(SummaryDocumentsTest.class, name, document.get());
    }
}
