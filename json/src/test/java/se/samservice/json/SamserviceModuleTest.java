package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.need.NeedStatus;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

final class SamserviceModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** A type of the host's own that holds types of ours. */
    record Visit(Id<Village> village, PartialDate when, NeedStatus status, List<ServiceKind> asked, Village seen) {}

    @Test
    void the_service_loader_finds_it() {
        assertThat(ServiceLoader.load(JacksonModule.class)).anyMatch(module -> module instanceof SamserviceModule);
    }

    @Test
    void a_hosts_mapper_reads_and_writes_datasets() {
        ServiceDataset data = SamserviceJson.standard().read(Documents.VILLAGE).orElseThrow();

        assertThat(MAPPER.readValue(Documents.VILLAGE, ServiceDataset.class)).isEqualTo(data);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(data))).isEqualTo(MAPPER.readTree(Documents.VILLAGE));
    }

    @Test
    void values_stand_in_the_hosts_own_types_and_lists() {
        Visit visit = new Visit(
                Id.of("holmon"),
                PartialDate.of(2023, 5),
                NeedStatus.RAISED,
                List.of(ServiceKind.FUEL, ServiceKind.of("own_word")),
                Village.builder().id(Id.of("holmon")).name("Holmön").build());

        String json = MAPPER.writeValueAsString(List.of(visit));

        assertThat(MAPPER.readTree(json)).isEqualTo(MAPPER.readTree("""
                                [{"village": "holmon", "when": "2023-05", "status": "raised",
                                  "asked": ["fuel", "own_word"], "seen": {"id": "holmon", "name": "Holmön"}}]
                                """));
        assertThat(MAPPER.readValue(json, new TypeReference<List<Visit>>() {})).containsExactly(visit);
    }

    @Test
    void the_first_fault_is_an_exception_with_its_place() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{\n \"id\": \"holmon\",\n \"nam\": \"Holmön\"}", Village.class))
                .withMessageContaining("There is no property “nam” here. Was “name” meant?")
                .satisfies(e -> assertThat(e.getLocation().getLineNr()).isEqualTo(3));
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"id\": \"holmon\"}", Village.class))
                .withMessageContaining("The property “name” is missing.");
    }

    @Test
    void properties_of_somebodys_own_are_kept() {
        String json = "{\"id\":\"holmon\",\"name\":\"Holmön\",\"x-b\":null,\"x-a\":[1.50,{\"c\":1E+400}]}";

        Village village = MAPPER.readValue(json, Village.class);

        assertThat(MAPPER.writeValueAsString(village)).isEqualTo(json);
        assertThat(MAPPER.convertValue(village, Village.class)).isEqualTo(village);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(village), Village.class))
                .isEqualTo(village);
    }

    @Test
    void what_no_json_can_say_is_an_exception_whatever_the_parser_takes() {
        JsonMapper lax = JsonMapper.builder()
                .findAndAddModules()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();

        for (String own :
                List.of("\"x-a\": NaN", "\"x-a\": [-Infinity]", "\"x-\\ud83d\": 1", "\"x-a\": 1e9999999999")) {
            assertThatExceptionOfType(JacksonException.class)
                    .as(own)
                    .isThrownBy(() -> lax.readValue("{\"id\": \"a\", \"name\": \"A\", " + own + "}", Village.class));
        }
    }

    @Test
    void other_types_are_left_alone() {
        assertThat(MAPPER.writeValueAsString(java.time.DayOfWeek.MONDAY)).isEqualTo("\"MONDAY\"");
    }
}
