package se.samservice.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.summary.SummarySamples.AUTUMN;
import static se.samservice.summary.SummarySamples.BOTSMARK;
import static se.samservice.summary.SummarySamples.SPRING;
import static se.samservice.summary.SummarySamples.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    private static final Locale SWEDISH = SummarySamples.SWEDISH;

    static Stream<Arguments> documents() {
        return Stream.of(
                        draft("autumn", HalfYearDraft.of(NOW, MIDSUMMER, AUTUMN)),
                        draft("spring", HalfYearDraft.of(NOW, SPRING)),
                        overview("plan", PlanOverview.ofPlan(NOW, BusyWork.PLAN)),
                        overview("project", PlanOverview.ofProject(NOW, BusyWork.PROJECT)))
                .flatMap(documents -> documents);
    }

    private static Stream<Arguments> draft(String name, HalfYearDraft draft) {
        return inAllForms(name, draft::toMarkdown, draft::toHtml);
    }

    private static Stream<Arguments> overview(String name, PlanOverview overview) {
        return inAllForms(name, overview::toMarkdown, overview::toHtml);
    }

    private static Stream<Arguments> inAllForms(
            String name, Function<Locale, String> markdown, BiFunction<Locale, Integer, String> html) {
        return Stream.of(
                Arguments.of(name + "-sv.md", markdown.apply(SWEDISH)),
                Arguments.of(name + "-en.html", html.apply(Locale.ENGLISH, 1)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_in_full(String name, String text) throws IOException {
        if (Boolean.getBoolean("samservice.update")) {
            Files.writeString(Path.of("src/test/resources/se/samservice/summary", name), text);
        }

        assertThat(text).isEqualTo(golden(name));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = SummaryDocumentsTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
