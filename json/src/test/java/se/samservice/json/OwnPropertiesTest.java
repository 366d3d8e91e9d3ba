package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samservice.json.Documents.SMALLEST;
import static se.samservice.json.Documents.VILLAGE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.attribute.ValueType;
import se.samservice.value.ExtraProperties;

/** Properties whose names begin with {@code x-} belong to whoever made the document. */
final class OwnPropertiesTest {

    private static final SamserviceJson JSON = SamserviceJson.standard();

    private static String withOwn(String value) {
        return SMALLEST.replace(
                "\"countyCode\": \"24\"\n  }\n", "\"countyCode\": \"24\"\n  },\n  \"x-a\": " + value + "\n");
    }

    private static Object read(String value) {
        return JSON.read(withOwn(value))
                .orElseThrow()
                .getExtraProperties()
                .find("x-a")
                .orElseThrow();
    }

    @Test
    void they_stand_on_every_object_and_are_written_back_after_the_others() {
        String document = """
                {
                  "$schema": "https://samservice.se/schema/1.0/dataset.schema.json",
                  "schemaVersion": "1.0",
                  "asOf": "2024-03-18",
                  "municipality": {
                    "code": "2480",
                    "name": "Umeå",
                    "countyCode": "24",
                    "x-förvaltning": null
                  },
                  "villages": [
                    {
                      "id": "holmon",
                      "name": "Holmön",
                      "coordinates": {
                        "latitude": 63.8,
                        "longitude": 20.9,
                        "x-höjd": 12.50
                      },
                      "x-färja": {
                        "z": null,
                        "a": [1, 2.0, []],
                        "turer": [
                          {
                            "kl": "08:30"
                          },
                          {}
                        ],
                        "blandat": [
                          1,
                          {
                            "kl": [8, 30]
                          },
                          ["a", null],
                          {}
                        ]
                      },
                      "x-diarienummer": "KS-2023/117"
                    }
                  ],
                  "x-": true
                }
                """;

        ReadResult read = JSON.read(document);

        assertThat(read.report().getFindings()).isEmpty();
        assertThat(JSON.writeString(read.orElseThrow())).isEqualTo(document);
        assertThat(read.orElseThrow().getVillages().get(0).getExtraProperties())
                .isEqualTo(ExtraProperties.of(
                                "x-färja",
                                ExtraProperties.of("z", null)
                                        .with("a", Arrays.asList(1, new BigDecimal("2.0"), List.of()))
                                        .with("turer", List.of(Map.of("kl", "08:30"), Map.of()))
                                        .with(
                                                "blandat",
                                                List.of(
                                                        1,
                                                        Map.of("kl", List.of(8, 30)),
                                                        Arrays.asList("a", null),
                                                        Map.of())))
                        .with("x-diarienummer", "KS-2023/117"));
    }

    @Test
    void wherever_they_are_read_they_are_written_last() {
        String document = SMALLEST.replace("{\n  \"$schema\"", "{\n  \"x-b\": 1,\n  \"x-a\": 2,\n  \"$schema\"");

        assertThat(JSON.writeString(JSON.read(document).orElseThrow()))
                .endsWith("  },\n  \"x-b\": 1,\n  \"x-a\": 2\n}\n");
    }

    @Test
    void in_a_choice_they_stand_inside_not_around() {
        String timing = """
                {"asOf": "2024-03-18", "municipality": {"code": "2480", "name": "Umeå", "countyCode": "24"},
                 "annualCycles": [{"id": "a", "title": {"sv": "A"}, "rings": [{"id": "r", "title": {"sv": "R"}}],
                 "activities": [{"id": "b", "title": {"sv": "B"}, "ring": "r", "kind": "activity",
                 "timing": %s}]}]}""";

        ServiceDataset inside = JSON.read(timing.formatted("{\"yearlyInMonth\": {\"month\": \"may\", \"x-a\": 1}}"))
                .orElseThrow();

        assertThat(inside.getAnnualCycles()
                        .get(0)
                        .getActivities()
                        .get(0)
                        .getTiming()
                        .getExtraProperties())
                .isEqualTo(ExtraProperties.of("x-a", 1));
        assertThat(Documents.brief(JSON.read(timing.formatted("{\"yearlyInMonth\": {\"month\": \"may\"}, \"x-a\": 1}"))
                        .report()))
                .containsExactly("unknown_property /annualCycles/0/activities/0/timing/x-a 4:48");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1.00",
                "-0.0010",
                "1E+400",
                "1E-400",
                "1E+2147483647",
                "-1.23456789E-2147483639",
                "123456789012345678901234567890.123456789012345678901234567890"
            })
    void numbers_keep_every_digit(String number) {
        assertThat(read(number)).hasToString(number);
        assertThat(JSON.writeString(JSON.read(withOwn(number)).orElseThrow())).isEqualTo(withOwn(number));
    }

    @Test
    void a_number_nobody_can_hold_is_refused() {
        assertThat(Documents.brief(JSON.read(withOwn("[1e99999999999]")).report()))
                .containsExactly("malformed_value /x-a/0 10:11");
    }

    @Test
    void half_a_symbol_survives_in_a_text_and_is_refused_in_a_name() {
        ServiceDataset dataset = JSON.read(withOwn("\"\\ud83d\"")).orElseThrow();

        assertThat(dataset.getExtraProperties()).isEqualTo(ExtraProperties.of("x-a", "\ud83d"));
        assertThat(JSON.read(JSON.write(dataset)).orElseThrow()).isEqualTo(dataset);
        assertThat(Documents.brief(
                        JSON.read(withOwn("1").replace("x-a", "x-\\ude00")).report()))
                .containsExactly("json_syntax /municipality 10:12");
    }

    @Test
    void a_name_that_stands_twice_is_reported_at_any_depth() {
        assertThat(Documents.brief(
                        JSON.read(withOwn("{\"b\": 1, \"c\": [{\"d\": 1, \"d\": 2}], \"b\": 2},\n \"x-a\": 3"))
                                .report()))
                .containsExactly(
                        "duplicate_property /x-a 11:2",
                        "duplicate_property /x-a/b 10:44",
                        "duplicate_property /x-a/c/0/d 10:34");
    }

    @Test
    void whatever_can_be_held_can_be_read_again_even_at_the_bottom_of_the_model() {
        Object deep = "x";
        for (int i = 0; i < ExtraProperties.MAX_DEPTH; i++) {
            deep = List.of(deep);
        }
        ServiceDataset dataset = OwnProperties.everywhere(JSON.read(VILLAGE).orElseThrow(), "x-deep", deep);

        assertThat(JSON.read(JSON.write(dataset)).orElseThrow()).isEqualTo(dataset);
        assertThat(Documents.brief(
                        JSON.read(withOwn("[".repeat(21) + "]".repeat(21))).report()))
                .containsExactly("json_limit /x-a" + "/0".repeat(20) + " 10:30");
    }

    @Test
    void a_name_of_the_format_cannot_be_used_twice() {
        ServiceDataset dataset = JSON.read(SMALLEST).orElseThrow().toBuilder()
                .extraProperties(ExtraProperties.of("villages", List.of()))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(dataset))
                .withMessageContaining("ServiceDataset")
                .withMessageContaining("villages");
    }

    @Test
    void whoever_meant_one_of_their_own_is_told_how_to_name_it() {
        assertThat(JSON.read(withOwn("1").replace("x-a", "diarienummer"))
                        .report()
                        .getFindings()
                        .get(0)
                        .help(Locale.ENGLISH))
                .contains("begin the name with x-");
    }

    @Test
    void rules_do_not_look_at_them() {
        ServiceDataset dataset = JSON.read(VILLAGE).orElseThrow();
        ServiceDataset own = OwnProperties.everywhere(dataset, "x-a", Arrays.asList("", null, "19121212-1212"));

        assertThat(JSON.read(JSON.write(own)).validate().getTotals())
                .isEqualTo(JSON.read(JSON.write(dataset)).validate().getTotals());
        assertThat(ValueType.of(ServiceDataset.class)
                        .orElseThrow()
                        .extraProperties(own)
                        .isEmpty())
                .isFalse();
    }
}
