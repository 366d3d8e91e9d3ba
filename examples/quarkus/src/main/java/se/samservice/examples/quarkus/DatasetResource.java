package se.samservice.examples.quarkus;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import se.samservice.finding.Problem;
import se.samservice.finding.Report;
import se.samservice.json.ReadResult;
import se.samservice.json.ReportJson;
import se.samservice.json.SamserviceJson;

/** Judges whole datasets with the library's own reader, which tells every fault at once. */
@Path("/dataset")
public class DatasetResource {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(InputStream body, @Context HttpHeaders headers) {
        ReadResult read = SamserviceJson.standard().read(body);
        Report report = read.validate();
        if (report.isValid()) {
            return Response.ok(ReportJson.in(language(headers)).write(report), MediaType.APPLICATION_JSON)
                    .build();
        }
        Problem problem = Problem.of(report, language(headers));
        return Response.status(problem.getStatus())
                .type("application/problem+json")
                .entity(problem.toMap())
                .build();
    }

    /** Those who state no language, or take any, get Swedish. */
    private static Locale language(HttpHeaders headers) {
        Locale wished = headers.getAcceptableLanguages().get(0);
        return wished.getLanguage().equals("*") ? SWEDISH : wished;
    }
}
