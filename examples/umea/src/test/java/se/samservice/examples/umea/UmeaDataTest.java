package se.samservice.examples.umea;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samservice.finding.Finding;
import se.samservice.json.ReadResult;
import se.samservice.json.SamserviceJson;
import se.samservice.value.Id;

final class UmeaDataTest {

    private static final SamserviceJson JSON = SamserviceJson.standard();

    private static byte[] document() throws IOException {
        try (InputStream in = UmeaDataTest.class.getResourceAsStream("/umea.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void the_data_is_without_fault_and_shows_what_is_not_known() throws IOException {
        assertThat(JSON.read(document()).validate().getFindings())
                .extracting(Finding::getCode)
                .containsOnly(
                        "nobody_responsible",
                        "no_deputy",
                        "success_factor_unserved",
                        "success_factor_without_evidence",
                        "checklist_item_unserved",
                        "success_factor_without_evidence",
                        "half_year_summary_missing",
                        "pilot_village_not_visited",
                        "yearly_follow_up_missing");
    }

    @Test
    void the_file_is_written_as_the_library_writes_it() throws IOException {
        assertThat(JSON.writeString(JSON.read(document()).orElseThrow()))
                .isEqualTo(new String(document(), StandardCharsets.UTF_8));
    }

    @Test
    void the_four_pilot_villages_are_there() throws IOException {
        assertThat(JSON.read(document()).orElseThrow().getVillages())
                .extracting(village -> village.getId())
                .contains(Id.of("botsmark"), Id.of("holmon"), Id.of("sormjole"), Id.of("overboda"));
    }

    @Test
    void a_file_cut_off_at_any_byte_is_a_finding_and_never_an_exception() throws IOException {
        byte[] whole = document();
        IntStream.range(0, whole.length - 1).parallel().forEach(length -> {
            ReadResult read = JSON.read(Arrays.copyOf(whole, length));

            assertThat(read.dataset()).as("cut off at byte %d", length).isEmpty();
            assertThat(read.validate().isValid())
                    .as("cut off at byte %d", length)
                    .isFalse();
        });
        assertThat(JSON.read(Arrays.copyOf(whole, whole.length - 1)).dataset())
                .as("only the last line feed is missing")
                .isPresent();
    }
}
