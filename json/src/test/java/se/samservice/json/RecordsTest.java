package se.samservice.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
final class RecordsTest {

    private static final SamserviceJson JSON = SamserviceJson.standard();

    private static String municipality(String name) {
        return "{\"asOf\":\"2024-03-18\",\"municipality\":{\"code\":\"2480\",\"name\":\"%s\",\"countyCode\":\"24\"}}"
                .formatted(name);
    }

    private static final String A = municipality("Ånäset");
    private static final String B = municipality("B");

    /** Each record as {@code index@line: name} or {@code index@line: code pointer line:column …}. */
    private static List<String> read(byte[] text) {
        return JSON.readAll(new ByteArrayInputStream(text))
                .map(RecordsTest::brief)
                .toList();
    }

    private static List<String> read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static String brief(ReadRecord record) {
        String said = record.result()
                .dataset()
                .map(dataset -> dataset.getMunicipality().getName())
                .orElseGet(
                        () -> String.join(", ", Documents.brief(record.result().report())));
        return record.index() + "@" + record.line() + ": " + said;
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\n%s\n", "%s\n%s", "%s\r\n%s\r\n", "%s\r%s", "\uFEFF%s\n%s", "[%s,\n%s]", "[%s\n,%s]\n"})
    void the_first_character_tells_the_form(String form) {
        assertThat(read(form.formatted(A, B))).containsExactly("0@1: Ånäset", "1@2: B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n \t\n", "\uFEFF", "[]", " [ ]\n", "\uFEFF\n[\n]"})
    void an_empty_stream_has_no_records(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void an_indented_document_is_one_record(String lineEnd) {
        String indented = JSON.writeString(JSON.read(A).orElseThrow()).replace("\n", lineEnd);

        assertThat(read(indented)).containsExactly("0@1: Ånäset");
        assertThat(read(lineEnd + indented.replace("\"24\"", "24")))
                .containsExactly("0@2: wrong_type /municipality/countyCode 9:19");
        assertThat(read(indented + indented)).containsExactly("0@1: json_trailing  11:1");
        assertThat(read("{" + lineEnd)).containsExactly("0@1: json_truncated  2:1");
    }

    @Test
    void blank_lines_mean_nothing_and_are_counted() {
        assertThat(read("\n\n" + A + "\n \t\n\r\n  " + B + "\n\n")).containsExactly("0@3: Ånäset", "1@6: B");
    }

    @Test
    void the_same_municipality_may_come_twice() {
        assertThat(read("[" + A + "," + A + "]")).containsExactly("0@1: Ånäset", "1@1: Ånäset");
    }

    @Test
    void a_bad_line_is_reported_at_its_place_in_the_whole_and_the_rest_is_read() {
        assertThat(read(A + "\n" + B.replace("2480\"", "2480") + "\n  " + B.replace("\"B\"", "1") + "\n{\n" + B))
                .containsExactly(
                        "0@1: Ånäset",
                        "1@2: json_syntax /municipality/code 2:52",
                        "2@3: wrong_type /municipality/name 3:61",
                        "3@4: json_truncated  4:2",
                        "4@5: B");
    }

    @Test
    void a_bad_element_is_reported_at_its_place_in_the_whole_and_the_rest_is_read() {
        assertThat(read("[" + A + ", " + A.replace("\"2480\"", "nope") + ",\n " + B.replace("\"B\"", "1") + ", 7, " + B
                        + "]"))
                .containsExactly(
                        "0@1: Ånäset",
                        "1@1: json_syntax /municipality/code 1:" + (A.length() + 48),
                        "2@2: wrong_type /municipality/name 2:60",
                        "3@2: wrong_type  2:" + (B.length() + 4 - 2),
                        "4@2: B");
    }

    @Test
    void what_is_judged_has_its_place_in_the_whole() {
        String text = "[\n  " + A + ",\n  " + B + "\n]";
        List<String> found = JSON.readAll(new ByteArrayInputStream(text.getBytes(UTF_8)))
                .flatMap(record -> Stream.of(Documents.brief(record.result().validate())))
                .toList();

        assertThat(found)
                .containsExactly(
                        "municipality_name_against_code /municipality/name 2:61",
                        "municipality_name_against_code /municipality/name 3:61");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    [            | 0@1: json_truncated  1:2
                    [A           | 0@1: a; 1@1: json_truncated  1:83
                    [A,          | 0@1: a; 1@1: json_truncated  1:84
                    [A,{"asOf":  | 0@1: a; 1@1: json_truncated /asOf 1:92
                    [A,{"x\\     | 0@1: a; 1@1: json_truncated  1:88
                    [A,]         | 0@1: a; 1@1: json_syntax  1:84
                    [,A]         | 0@1: json_syntax  1:2; 1@1: a
                    [A,,A]       | 0@1: a; 1@1: json_syntax  1:84; 2@1: a
                    [A] A        | 0@1: a; 1@1: json_trailing  1:85
                    [A]]         | 0@1: a; 1@1: json_trailing  1:84
                    [A A,A]      | 0@1: json_trailing  1:84; 1@1: a
                    [A},A]       | 0@1: json_syntax  1:83; 1@1: a
                    [[A],A]      | 0@1: wrong_type  1:2; 1@1: a
                    """)
    void what_is_wrong_between_the_elements_is_a_record_of_its_own(String text, String expected) {
        String a = municipality("a");
        assertThat(a).hasSize(81);
        List<String> read = read(text.strip().replace("A", a));

        assertThat(String.join("; ", read)).isEqualTo(expected);
    }

    @Test
    void a_quote_that_is_missing_spoils_no_more_than_its_line() {
        String broken = "{\"municipality\": {\"name\": \"Ume,\n\"code\": \"2480\"}}";

        assertThat(read("[" + broken + ",\n" + B + "]"))
                .containsExactly("0@1: json_syntax /municipality/name 1:33", "1@3: B");
    }

    @Test
    void after_a_missing_brace_the_rest_is_reported_once() {
        String text = "[" + A + ",\n" + B.substring(0, B.length() - 1) + (",\n" + B).repeat(5) + "]";

        assertThat(read(text)).containsExactly("0@1: Ånäset", "1@2: json_syntax /municipality 3:1");
    }

    @Test
    void brackets_and_quotes_in_texts_end_nothing() {
        String odd = municipality("]}\\\",{[\\\\");

        assertThat(read("[" + odd + "," + odd + "]")).containsExactly("0@1: ]}\",{[\\", "1@1: ]}\",{[\\");
    }

    @Test
    void another_encoding_is_reported_once() {
        assertThat(read((A + "\n" + B).getBytes(UTF_16))).containsExactly("0@1: json_not_utf8  1:1");
        assertThat(read(("[" + A + ",\n" + B + "]").getBytes(UTF_16LE))).containsExactly("0@1: json_not_utf8  1:1");
    }

    @Test
    void a_record_in_latin_1_is_a_bad_one_among_others() throws IOException {
        try (InputStream text = new java.io.SequenceInputStream(
                new ByteArrayInputStream((A + "\n").getBytes(ISO_8859_1)),
                new ByteArrayInputStream(B.getBytes(UTF_8)))) {
            assertThat(JSON.readAll(text).map(RecordsTest::brief))
                    .containsExactly("0@1: json_not_utf8 /municipality/name 1:60", "1@2: B");
        }
    }

    @Test
    void a_byte_order_mark_has_no_place_in_the_middle() {
        assertThat(read(A + "\n\uFEFF" + B)).containsExactly("0@1: Ånäset", "1@2: json_syntax  2:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\n%s\n%s", "[%s,\n%s,\n%s]"})
    void the_limit_of_bytes_holds_for_each_record(String form) {
        SamserviceJson small = JSON.limits(Limits.standard().with(Limit.BYTES, A.getBytes(UTF_8).length));
        String text = form.formatted(A, municipality("x".repeat(100_000)), B);

        assertThat(small.readAll(new ByteArrayInputStream(text.getBytes(UTF_8))).map(RecordsTest::brief))
                .containsExactly("0@1: Ånäset", "1@2: json_too_large  2:1", "2@3: B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"…A\n", "[…A,", "…{}\n", "[…,", "…\n A\n"})
    void a_stream_without_end_is_read_as_far_as_it_is_asked_for(String text) {
        String[] parts = text.replace("A", B).split("…", 2);
        Endless endless = new Endless(parts[0], parts[1]);

        assertThat(JSON.readAll(endless).limit(1000).count()).isEqualTo(1000);
        assertThat(endless.position()).isLessThan(1000L * (B.length() + 2) + 64 * 1024);
    }

    @Test
    void nothing_is_read_before_it_is_asked_for() {
        Endless endless = new Endless("", B + "\n");
        Stream<ReadRecord> records = JSON.readAll(endless);
        assertThat(endless.position()).isZero();

        Iterator<ReadRecord> iterator = records.iterator();
        iterator.next();
        assertThat(endless.position()).isLessThan(64 * 1024);
    }

    @Test
    void a_line_is_handed_on_before_the_next_one_has_come() {
        InputStream slow = new InputStream() {
            private final byte[] line = (B + "\n").getBytes(UTF_8);
            private int position;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                assertThat(position).as("asked for more while a line is there").isLessThan(line.length);
                System.arraycopy(line, position, into, from, line.length);
                position = line.length;
                return line.length;
            }
        };

        assertThat(JSON.readAll(slow).map(RecordsTest::brief).iterator().next()).isEqualTo("0@1: B");
    }

    @Test
    void a_stream_that_fails_is_an_exception_after_what_was_whole() {
        InputStream failing = new ByteArrayInputStream((A + "\n").getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                int count = super.read(into, from, length);
                if (count < 0) {
                    throw new UncheckedIOException(new IOException("line broken"));
                }
                return count;
            }
        };
        Iterator<ReadRecord> records = JSON.readAll(failing).iterator();

        assertThat(brief(records.next())).isEqualTo("0@1: Ånäset");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(records::next)
                .withMessageContaining("line broken");
    }

    @Test
    void the_callers_stream_is_left_open_and_a_file_is_closed_with_the_records(@TempDir Path folder)
            throws IOException {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(A.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (Stream<ReadRecord> records = JSON.readAll(in)) {
            assertThat(records).hasSize(1);
        }
        assertThat(closed[0]).isFalse();

        Path file = Files.writeString(folder.resolve("all.ndjson"), A + "\n" + B + "\n");
        Stream<ReadRecord> records = JSON.readAll(file);
        Iterator<ReadRecord> iterator = records.iterator();
        iterator.next();
        records.close();
        assertThat(Files.deleteIfExists(file)).isTrue();
        assertThatThrownBy(() -> JSON.readAll(file)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void null_is_a_mistake_of_the_caller() {
        assertThatNullPointerException().isThrownBy(() -> JSON.readAll((InputStream) nothing()));
        assertThatNullPointerException().isThrownBy(() -> JSON.readAll((Path) nothing()));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without NullAway may do
    private static <T> T nothing() {
        return null;
    }
}
