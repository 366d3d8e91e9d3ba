package se.samservice.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.samservice.json.SamserviceJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as its users meet it: over HTTP. */
final class ServiceApplicationTest {

    private static final Path UMEA = Path.of("../umea/data/umea.json");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = SpringApplication.run(ServiceApplication.class, "--server.port=0", "--logging.level.root=warn");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void sound_data_is_kept_and_lesser_findings_are_told() throws Exception {
        HttpResponse<String> answer = put(Files.readString(UMEA));
        JsonNode report = json(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("application/json");
        assertThat(report.at("/counts/error").asInt()).isZero();
        assertThat(report.at("/counts/warning").asInt()).isPositive();
        assertThat(get("/dataset").statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_put_is_given_back_by_the_mapper_of_spring() throws Exception {
        put(Files.readString(UMEA));

        HttpResponse<String> answer = get("/dataset");

        assertThat(SamserviceJson.standard().read(answer.body()).orElseThrow())
                .isEqualTo(SamserviceJson.standard().read(UMEA).orElseThrow());
    }

    @Test
    void faulty_data_is_refused_with_every_finding_and_the_former_kept() throws Exception {
        put(Files.readString(UMEA));
        HttpResponse<String> answer = put("""
                {"schemaVersion": "1.0", "asOf": "2024-02-30", "municipality": {"code": "2480", "name": "Umeå",
                "countyCode": "24"}, "shops": [{"id": "a", "name": "A", "vilage": "b", "kind": "grocery"}]}
                """);
        JsonNode problem = json(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(problem.propertyNames()).containsExactlyInAnyOrder("type", "title", "status", "detail", "errors");
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        assertThat(problem.get("errors")
                        .valueStream()
                        .map(error -> error.get("code").asString() + " "
                                + error.get("pointer").asString()))
                .containsExactlyInAnyOrder(
                        "malformed_value #/asOf", "missing_property #/shops/0", "unknown_property #/shops/0/vilage");
        assertThat(json(get("/dataset")).get("asOf").asString()).isEqualTo("2024-03-18");
    }

    @ParameterizedTest
    @CsvSource({"en-GB, Faulty data", "sv-FI, Felaktiga uppgifter", "de;q=0.9, Faulty data", ", Felaktiga uppgifter"})
    void the_reader_chooses_the_language_and_those_who_do_not_get_swedish(String languages, String title)
            throws Exception {
        HttpRequest.Builder request = request("/dataset", "application/json", BodyPublishers.ofString("{}"));
        HttpResponse<String> answer = send(languages == null ? request : request.header("Accept-Language", languages));

        assertThat(json(answer).get("title").asString()).isEqualTo(title);
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "",
                "null",
                "{",
                "{\"asOf\":\"2024-01-01\"",
                "[".repeat(100_000),
                "{\"x\":" + "9".repeat(100_000) + "}",
                "{\"name\":\"" + "å".repeat(1_000_001) + "\"}",
                "{\"a\":1," + "\"a\":1,".repeat(200_000) + "\"a\":1}",
                "\u0000",
                "{\"a\": \"\ud800\"}",
                "<dataset/>");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void a_hostile_document_ends_in_a_problem_that_tells_nothing_of_the_program(String document) throws Exception {
        HttpResponse<String> answer = put(document);

        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(json(answer).get("errors").size()).isPositive();
        assertThat(answer.body()).doesNotContain("Exception", "se.samservice.", "org.springframework", "\tat ");
    }

    @Test
    void a_document_that_is_too_large_is_refused_as_such() throws Exception {
        HttpResponse<String> answer = put(" ".repeat(DatasetController.MOST_BYTES) + "{}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).at("/errors/0/code").asString()).isEqualTo("json_too_large");
    }

    @Test
    void an_endless_document_is_cut_off_and_the_service_lives() throws Exception {
        AtomicInteger megabytes = new AtomicInteger();
        BodyPublisher gigabyte = BodyPublishers.ofByteArrays(() -> Stream.generate(() -> new byte[1 << 20])
                .limit(1 << 10)
                .peek(any -> megabytes.incrementAndGet())
                .iterator());

        try {
            assertThat(send(request("/dataset", "application/json", gigabyte)).statusCode())
                    .isEqualTo(413);
        } catch (IOException cutOff) {
            // The answer came while the client was still sending, and it did not look for it.
        }

        assertThat(megabytes).hasValueLessThan(100);
        assertThat(put(Files.readString(UMEA)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 415", "application/xml, 415", "nonsense, 415"})
    void another_type_of_content_is_not_read(String type, int status) throws Exception {
        HttpResponse<String> answer = send(request("/dataset", type, BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void two_hundred_requests_at_a_time_get_each_its_own_answer() throws Exception {
        HttpRequest sound = request("/dataset", "application/json", BodyPublishers.ofFile(UMEA))
                .build();
        HttpRequest faulty = request(
                        "/dataset",
                        "application/json",
                        BodyPublishers.ofString(" ".repeat(DatasetController.MOST_BYTES / 4) + "{}"))
                .build();

        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 200)
                .mapToObj(i -> CLIENT.sendAsync(i % 2 == 0 ? sound : faulty, BodyHandlers.ofString()))
                .toList();

        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).join().statusCode()).isEqualTo(i % 2 == 0 ? 200 : 422);
        }
    }

    @Test
    void the_year_wheel_is_served_as_a_picture() throws Exception {
        put(Files.readString(UMEA));
        HttpResponse<String> answer = get("/year-wheel.svg?year=2024");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("image/svg+xml;charset=UTF-8");
        assertThat(answer.body()).startsWith("<svg").contains("2024", "Årshjul");
    }

    @Test
    void the_annual_cycle_is_served_as_a_calendar() throws Exception {
        put(Files.readString(UMEA));
        String cycle = json(get("/dataset")).at("/annualCycles/0/id").asString();
        HttpResponse<String> answer = get("/annual-cycles/" + cycle + ".ics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("BEGIN:VEVENT");
    }

    @ParameterizedTest
    @CsvSource({
        "/year-wheel.svg?year=0, 400",
        "/year-wheel.svg?year=10000, 400",
        "/year-wheel.svg?year=next, 400",
        "/annual-cycles/nosuch.ics, 404",
        "/nosuch, 404"
    })
    void what_is_not_there_is_a_problem_too(String path, int status) throws Exception {
        put(Files.readString(UMEA));
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    private static HttpResponse<String> put(String document) throws Exception {
        return send(request("/dataset", "application/json", BodyPublishers.ofString(document)));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private static HttpRequest.Builder request(String path, String type, BodyPublisher body) {
        return HttpRequest.newBuilder(uri(path)).header("Content-Type", type).PUT(body);
    }

    private static URI uri(String path) {
        return URI.create(
                "http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("none").replace("; ", ";");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
