package se.samservice.examples.plain;

import java.nio.file.Path;
import java.util.Locale;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.finding.Report;
import se.samservice.json.ReadResult;
import se.samservice.json.SamserviceJson;

/** The first lines of the README. */
final class Main {

    private Main() {}

    public static void main(String[] args) {
        // snippet:start
        ReadResult read = SamserviceJson.standard().read(Path.of(args[0]));
        Report report = read.validate();
        for (Finding finding : report.getFindings()) {
            System.out.println(finding.getSeverity() + " " + finding.getPointer() + " " + finding.message(Locale.ENGLISH));
        }
        ServiceDataset data = read.orElseThrow();
        System.out.println(data.getMunicipality().getName() + ": " + data.getVillages().size() + " villages, "
                + data.getShops().size() + " shops, valid: " + report.isValid());
        // snippet:end
    }
}
