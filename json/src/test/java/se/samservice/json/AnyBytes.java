package se.samservice.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import se.samservice.finding.Finding;
import se.samservice.finding.Problem;
import se.samservice.finding.Report;
import se.samservice.finding.ReportText;
import se.samservice.finding.SourceLocation;

/** What holds for any bytes at all. */
final class AnyBytes {

    private static final SamserviceJson JSON = SamserviceJson.standard();

    private AnyBytes() {}

    static void check(byte[] bytes) {
        ReadResult read = JSON.read(bytes);
        Report structure = read.report();
        Report all = read.validate();

        assertThat(read.dataset().isPresent()).isEqualTo(structure.isValid());
        List<Integer> lines = lines(bytes);
        assertThat(all.getFindings()).allSatisfy(finding -> assertIsInside(finding, lines));
        read.dataset()
                .ifPresent(dataset ->
                        assertThat(JSON.read(JSON.write(dataset)).orElseThrow()).isEqualTo(dataset));

        String source = new String(bytes, UTF_8);
        assertThat(ReportText.builder()
                        .locale(Locale.ENGLISH)
                        .source(source)
                        .build()
                        .of(all))
                .isNotEmpty();
        assertThat(ReportJson.in(Locale.ENGLISH).write(all)).isNotEmpty();
        assertThat(Problem.of(all, Locale.ENGLISH).toMap()).isNotEmpty();
    }

    /** The same bytes as a text of several datasets. */
    static void checkAll(byte[] bytes) {
        List<Integer> lines = lines(bytes);
        AtomicLong index = new AtomicLong();
        JSON.readAll(new ByteArrayInputStream(bytes)).forEach(record -> {
            Report report = record.result().validate();

            assertThat(record.index()).isEqualTo(index.getAndIncrement());
            assertThat(record.result().dataset().isPresent())
                    .isEqualTo(record.result().report().isValid());
            assertThat(report.getFindings()).allSatisfy(finding -> {
                assertIsInside(finding, lines);
                assertThat(finding.getLocation().orElseThrow().line()).isGreaterThanOrEqualTo(record.line());
            });
        });
        assertThat(index.get()).isLessThanOrEqualTo(bytes.length + 1);
    }

    private static void assertIsInside(Finding finding, List<Integer> lines) {
        SourceLocation place = finding.getLocation().orElseThrow();
        assertThat(place.line()).as("line of %s", finding).isBetween(1, lines.size());
        assertThat(place.column()).as("column of %s", finding).isBetween(1, lines.get(place.line() - 1) + 1);
    }

    /** How many characters each line has. */
    private static List<Integer> lines(byte[] bytes) {
        List<Integer> lines = new ArrayList<>(List.of(0));
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n'))) {
                lines.add(0);
            } else if ((bytes[i] & 0xC0) != 0x80) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + 1);
            }
        }
        return lines;
    }
}
