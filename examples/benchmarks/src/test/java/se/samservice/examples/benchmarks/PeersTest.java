package se.samservice.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samservice.ServiceDataset;
import se.samservice.examples.benchmarks.peer.Codec;
import se.samservice.examples.benchmarks.peer.HandWriter;
import se.samservice.examples.benchmarks.peer.Json;
import se.samservice.examples.benchmarks.peer.Judge;
import se.samservice.json.SamserviceJson;

class PeersTest {

    private static final ServiceDataset DATASET = GeneratedData.dataset(Size.MUNICIPALITY);
    private static final byte[] DOCUMENT = GeneratedData.document(DATASET);

    @ParameterizedTest
    @EnumSource
    void each_reads_and_writes_the_whole_dataset(Json json) throws Exception {
        Codec codec = json.codec();

        byte[] written = codec.write(codec.read(DOCUMENT));

        assertThat(SamserviceJson.standard().read(written).orElseThrow()).isEqualTo(DATASET);
    }

    @Test
    void what_is_written_by_hand_is_the_whole_dataset() {
        assertThat(HandWriter.compact(DATASET)).isEqualTo(DOCUMENT);
        assertThat(SamserviceJson.standard().read(HandWriter.indented(DATASET)).orElseThrow())
                .isEqualTo(DATASET);
    }

    @ParameterizedTest
    @EnumSource
    void each_judge_finds_the_same_faults_and_no_others(Judge judge) throws Exception {
        Codec codec = judge.reader().codec();

        assertThat(judge.judge().applyAsInt(codec.read(DOCUMENT))).isZero();
        byte[] faulty = GeneratedData.document(GeneratedData.withFaults(DATASET, 7));
        assertThat(judge.judge().applyAsInt(codec.read(faulty))).isEqualTo(7);
    }
}
