package se.samservice.examples.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samservice.place.Village;
import se.samservice.value.Id;

/** What Quarkus makes of the library: its validator, its mapper and its requests. */
@QuarkusTest
class ServiceTest {

    @Inject
    Validator validator;

    @TestHTTPResource("/")
    URI root;

    @Test
    void the_validator_sees_the_constraints_of_the_types() {
        Set<String> places = validator
                .validate(Village.builder().id(Id.of("Fel id")).name("").build())
                .stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("id", "name"), places);
    }

    @Test
    void a_value_is_read_and_written_by_the_mapper() throws Exception {
        HttpResponse<String> answer = post("{\"id\":\"botsmark\",\"name\":\"Botsmark\"}", "sv");

        assertEquals(200, answer.statusCode());
        assertEquals("{\"id\":\"botsmark\",\"name\":\"Botsmark\"}", answer.body());
    }

    @Test
    void a_value_that_breaks_a_constraint_is_refused_in_the_language_of_the_reader() throws Exception {
        HttpResponse<String> swedish = post("{\"id\":\"botsmark\",\"name\":\" \"}", "sv");
        HttpResponse<String> english = post("{\"id\":\"botsmark\",\"name\":\" \"}", "en");

        assertEquals(400, swedish.statusCode());
        assertTrue(swedish.body().contains("Texten är tom."), swedish.body());
        assertTrue(english.body().contains("The text is empty."), english.body());
    }

    @Test
    void a_misspelt_property_is_refused() throws Exception {
        assertEquals(400, post("{\"id\":\"botsmark\",\"nmae\":\"Botsmark\"}", "sv").statusCode());
    }

    @Test
    void sound_data_is_accepted_and_faulty_data_gives_a_problem() throws Exception {
        HttpResponse<String> sound = put(BodyPublishers.ofFile(Path.of("../umea/data/umea.json")));
        HttpResponse<String> faulty = put(BodyPublishers.ofString("{}"));

        assertEquals(200, sound.statusCode());
        assertEquals(422, faulty.statusCode());
        assertEquals("application/problem+json", faulty.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertTrue(faulty.body().contains("\"code\":\"missing_property\""), faulty.body());
        assertTrue(faulty.body().contains("Felaktiga uppgifter"), faulty.body());
    }

    private HttpResponse<String> post(String body, String language) throws Exception {
        return send(request("villages").header("Accept-Language", language).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> put(BodyPublisher body) throws Exception {
        return send(request("dataset").PUT(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
