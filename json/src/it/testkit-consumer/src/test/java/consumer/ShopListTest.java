package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.ServiceDataset;
import se.samservice.json.ReadResult;
import se.samservice.json.SamserviceJson;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.testkit.FaultyDocument;
import se.samservice.testkit.FaultyDocuments;
import se.samservice.testkit.ReportCheck;
import se.samservice.testkit.Samples;
import se.samservice.testkit.generator.DatasetSize;
import se.samservice.testkit.generator.MunicipalityGenerator;
import se.samservice.value.PartialDate;

class ShopListTest {

    static List<FaultyDocument> faultyDocuments() {
        return FaultyDocuments.all();
    }

    @Test
    void what_the_readme_shows() {
        // snippet:start
        Shop closed = Samples.shop().toBuilder()
                .addStatusHistory(StatusChange.of(ShopStatus.CLOSED, PartialDate.of(2023), List.of()))
                .build();
        ServiceDataset small = Samples.dataset().toBuilder().shops(List.of(closed)).build();
        ReportCheck.of(small).isInvalid().has("closed_shop_offers_service");

        ServiceDataset large = MunicipalityGenerator.seeded(42).generate(DatasetSize.MUNICIPALITY);
        ReportCheck.of(large).hasNoWarnings();

        for (FaultyDocument faulty : FaultyDocuments.breaking("json_syntax")) {
            ReadResult read = SamserviceJson.standard().read(faulty.bytes());
            ReportCheck.of(read.validate()).isAbout(faulty);
        }
        // snippet:end
        assertEquals(List.of(), ShopList.open(small));
        assertFalse(ShopList.open(large).isEmpty());
    }

    @Test
    void an_open_shop_is_listed() {
        assertTrue(ShopList.open(Samples.dataset()).contains(Samples.shop().getName()));
    }

    @ParameterizedTest
    @MethodSource("faultyDocuments")
    void no_document_brings_the_list_down(FaultyDocument document) {
        SamserviceJson.standard().read(document.bytes()).dataset().ifPresent(ShopList::open);
    }

    @Test
    void a_report_that_is_not_as_expected_fails_the_test() {
        ReportCheck flawless = ReportCheck.of(Samples.dataset());

        assertThrows(AssertionError.class, flawless::isInvalid);
    }
}
