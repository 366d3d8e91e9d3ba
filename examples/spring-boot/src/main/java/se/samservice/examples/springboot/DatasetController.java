package se.samservice.examples.springboot;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;

import java.io.InputStream;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samservice.ServiceDataset;
import se.samservice.finding.Problem;
import se.samservice.finding.Report;
import se.samservice.finding.Severity;
import se.samservice.json.Limit;
import se.samservice.json.Limits;
import se.samservice.json.ReadResult;
import se.samservice.json.ReportJson;
import se.samservice.json.SamserviceJson;

/** Takes the dataset of a municipality and gives it back. */
@RestController
final class DatasetController {

    /** Ten times what a large municipality needs; every request may take this much memory. */
    static final int MOST_BYTES = 4_000_000;

    private static final SamserviceJson JSON =
            SamserviceJson.standard().limits(Limits.standard().with(Limit.BYTES, MOST_BYTES));

    private final CurrentDataset current;

    DatasetController(CurrentDataset current) {
        this.current = current;
    }

    /** The service keeps data without errors, and tells of lesser findings; faulty data it refuses with every finding. */
    // snippet:start
    @PutMapping(path = "/dataset", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Object> put(InputStream body, Locale locale) {
        ReadResult read = JSON.read(body);
        Report report = read.validate();
        if (!report.isValid()) {
            Problem problem = Problem.of(report, locale, Severity.INFO);
            return ResponseEntity.status(problem.getStatus()).contentType(APPLICATION_PROBLEM_JSON).body(problem.toMap());
        }
        current.set(read.orElseThrow());
        return ResponseEntity.ok().contentType(APPLICATION_JSON).body(ReportJson.in(locale).write(report));
    }
    // snippet:end

    /** Written by the mapper of Spring, which has found the library's module by itself. */
    @GetMapping("/dataset")
    ServiceDataset get() {
        return current.get();
    }
}
