package se.samservice.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.json.SamserviceJson;
import se.samservice.need.NeedStatus;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

final class SamserviceJackson2ModuleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new SamserviceJackson2Module());

    private static final Village HOLMON = Village.builder()
            .id(Id.of("holmon"))
            .name("Holmön 🛒")
            .coordinates(Coordinates.of(63.0, 1e-7))
            .build();

    /** A type of the host's own that holds types of ours. */
    record Visit(Id<Village> village, PartialDate when, NeedStatus status, List<ServiceKind> asked, Village seen) {}

    @Test
    void a_mapper_that_looks_for_modules_finds_it() throws JsonProcessingException {
        ObjectMapper searching = new ObjectMapper().findAndRegisterModules();

        assertThat(searching.readValue(searching.writeValueAsString(HOLMON), Village.class))
                .isEqualTo(HOLMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"umea.json", "exempelkommun.json"})
    void a_hosts_mapper_reads_and_writes_datasets_as_we_do(String name) throws IOException {
        byte[] json = Files.readAllBytes(Path.of("../../examples/umea/data", name));
        ServiceDataset dataset = SamserviceJson.standard().read(json).orElseThrow();

        assertThat(MAPPER.readValue(json, ServiceDataset.class)).isEqualTo(dataset);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(dataset))).isEqualTo(MAPPER.readTree(json));
    }

    @Test
    void values_stand_in_the_hosts_own_types_lists_and_maps() throws JsonProcessingException {
        Visit visit = new Visit(
                Id.of("holmon"),
                PartialDate.of(2023, 5),
                NeedStatus.RAISED,
                List.of(ServiceKind.FUEL, ServiceKind.of("own_word")),
                HOLMON);
        Map<String, List<Visit>> visits = Map.of("maj", List.of(visit, visit));

        String json = MAPPER.writeValueAsString(visits);

        assertThat(json).startsWith("{\"maj\":[{\"village\":\"holmon\",\"when\":\"2023-05\",\"status\":\"raised\",");
        assertThat(MAPPER.readValue(json, new TypeReference<Map<String, List<Visit>>>() {}))
                .isEqualTo(visits);
    }

    @Test
    void values_become_trees_and_buffers_too() throws IOException {
        assertThat(MAPPER.valueToTree(HOLMON).at("/coordinates/latitude").asDouble())
                .isEqualTo(63.0);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(HOLMON), Village.class))
                .isEqualTo(HOLMON);
        try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
            MAPPER.writeValue(buffer, HOLMON);
            assertThat(MAPPER.readValue(buffer.asParser(), Village.class)).isEqualTo(HOLMON);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id": "holmon", "nam": "Holmön"}                 | There is no property “nam” here. Was “name” meant?
            {"id": "holmon"}                                  | The property “name” is missing.
            {"id": "holmon", "id": "x", "name": "Holmön"}     | (duplicate_property, /id)
            {"id": 1, "name": "Holmön"}                       | (wrong_type, /id)
            {"id": "x", "name": "X", "coordinates": {"latitude": 1e999, "longitude": 1}} | /coordinates/latitude
            []                                                | (wrong_type, )
            """)
    void the_first_fault_is_an_exception_with_our_text(String json, String text) {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("[" + json + "]", new TypeReference<List<Village>>() {}))
                .withMessageContaining(text)
                .satisfies(e -> assertThat(e.getPath()).hasSize(1));
    }

    @Test
    void what_only_the_host_allows_is_a_fault_too() {
        JsonFactory patient = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNumberLength(2_000).build())
                .build();
        ObjectMapper mapper = new ObjectMapper(patient).registerModule(new SamserviceJackson2Module());
        String json = "{\"id\": \"holmon\", \"name\": \"Holmön\", \"x-n\": " + "9".repeat(1_500) + "}";

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> mapper.readValue(json, Village.class))
                .withMessageContaining("1500");
    }

    @Test
    void syntax_is_the_hosts_own_matter() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"id\": \"holmon\", ", Village.class));
    }

    @Test
    void null_is_null_and_other_types_are_left_alone() throws JsonProcessingException {
        assertThat(MAPPER.readValue("null", Village.class)).isNull();
        assertThat(MAPPER.writeValueAsString(DayOfWeek.MONDAY)).isEqualTo("\"MONDAY\"");
    }
}
