package consumer;

import se.samservice.testkit.FaultyDocument;
import se.samservice.testkit.FaultyDocuments;
import se.samservice.testkit.FullSample;
import se.samservice.testkit.ReportCheck;
import se.samservice.testkit.Secrets;
import se.samservice.testkit.generator.DatasetSize;
import se.samservice.testkit.generator.MunicipalityGenerator;

/** Uses what needs resources and reflection. */
final class Main {

    private Main() {}

    public static void main(String[] args) {
        ReportCheck.of(MunicipalityGenerator.seeded(1).generate(DatasetSize.VILLAGE))
                .hasNoWarnings();
        Secrets.plantedIn(FullSample.dataset());
        int bytes = 0;
        for (FaultyDocument document : FaultyDocuments.all()) {
            bytes += document.bytes().length;
        }
        System.out.println(FaultyDocuments.all().size() + " faulty documents, " + bytes + " bytes");
    }
}
