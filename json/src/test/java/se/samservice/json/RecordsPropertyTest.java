package se.samservice.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.ServiceDataset;
import se.samservice.testkit.arbitrary.DatasetArbitraries;

final class RecordsPropertyTest {

    private static final SamserviceJson JSON = SamserviceJson.standard();
    private static final ServiceDataset SMALLEST = JSON.read(Documents.SMALLEST).orElseThrow();

    @Provide
    Arbitrary<List<ServiceDataset>> datasets() {
        return DatasetArbitraries.datasets()
                .map(dataset -> dataset.toBuilder()
                        .schemaVersion(ServiceDataset.SCHEMA_VERSION)
                        .build())
                .list()
                .ofMaxSize(4);
    }

    private static byte[] write(Iterable<ServiceDataset> datasets, RecordForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeAll(datasets, form, out);
        return out.toByteArray();
    }

    private static Stream<ReadRecord> read(byte[] text) {
        return JSON.readAll(new ByteArrayInputStream(text));
    }

    @Property(tries = 50)
    void reading_what_was_written_gives_the_same_datasets(
            @ForAll("datasets") List<ServiceDataset> datasets, @ForAll RecordForm form) {
        assertThat(read(write(datasets, form)).map(record -> record.result().orElseThrow()))
                .containsExactlyElementsOf(datasets);
    }

    @Property(tries = 50)
    void a_record_stands_alone_on_its_line(@ForAll("datasets") List<ServiceDataset> datasets, @ForAll RecordForm form) {
        byte[] text = write(datasets, form);
        int first = form == RecordForm.ARRAY ? 2 : 1;

        assertThat(read(text).map(ReadRecord::line))
                .containsExactlyElementsOf(
                        IntStream.range(first, first + datasets.size()).boxed().toList());
    }

    @Property(tries = 50)
    void in_a_whole_text_a_record_is_judged_as_it_is_alone(
            @ForAll("datasets") List<ServiceDataset> datasets, @ForAll RecordForm form) {
        List<ReadRecord> records = read(write(datasets, form)).toList();

        for (int i = 0; i < datasets.size(); i++) {
            String line = " " + records.get(i).line() + ":$1";
            ReadResult alone = JSON.read(write(List.of(datasets.get(i)), RecordForm.LINES));
            assertThat(Documents.brief(records.get(i).result().validate()))
                    .containsExactly(Stream.of(Documents.brief(alone.validate()))
                            .map(brief -> brief.replaceAll(" 1:(\\d+)$", line))
                            .toArray(String[]::new));
        }
    }

    @Example
    void nothing_is_written_as_nothing() {
        assertThat(write(List.of(), RecordForm.LINES)).isEmpty();
        assertThat(write(List.of(), RecordForm.ARRAY)).asString(UTF_8).isEqualTo("[\n]\n");
    }

    @Example
    void datasets_are_asked_for_one_at_a_time_and_written_at_once() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] lengths = new int[3];
        JSON.writeAll(
                IntStream.range(0, 3).mapToObj(i -> {
                    lengths[i] = out.size();
                    return SMALLEST;
                }),
                RecordForm.LINES,
                out);

        assertThat(lengths).containsExactly(0, out.size() / 3, out.size() / 3 * 2);
    }

    @Example
    void a_source_that_fails_leaves_whole_records_that_nobody_takes_for_all() {
        Iterator<ServiceDataset> failing = new Iterator<>() {
            private int left = 2;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public ServiceDataset next() {
                if (left-- == 0) {
                    throw new IllegalStateException("source is gone");
                }
                return SMALLEST;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatIllegalStateException()
                .isThrownBy(() -> JSON.writeAll(() -> failing, RecordForm.ARRAY, out))
                .withMessage("source is gone");

        List<ReadRecord> records = read(out.toByteArray()).toList();
        assertThat(records.subList(0, 2))
                .allSatisfy(record -> assertThat(record.result().orElseThrow()).isEqualTo(SMALLEST));
        assertThat(records).hasSize(3);
        assertThat(Documents.brief(records.get(2).result().report()))
                .allMatch(brief -> brief.startsWith("json_truncated"));
    }

    @Example
    void a_hundred_thousand_records_are_read_while_they_are_written() {
        String line = new String(write(List.of(SMALLEST), RecordForm.LINES), UTF_8);
        Iterator<ServiceDataset> read = JSON.readAll(new Endless("", line))
                .limit(100_000)
                .map(record -> record.result().orElseThrow())
                .iterator();
        long[] written = new long[1];

        JSON.writeAll(() -> read, RecordForm.ARRAY, new java.io.OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written[0] += length;
            }
        });

        assertThat(written[0]).isEqualTo(100_000L * (line.length() + 1 + 1) + 3);
    }
}
