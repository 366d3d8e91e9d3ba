package se.samservice.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.samservice.ServiceDataset;

/** Documents that somebody, or a bad line, has tampered with: always a dataset or findings, never an exception. */
final class MutationPropertyTest {

    private static final Path DATA = Path.of("../examples/umea/data");

    /** What means something to a reader of JSON, or to a careless one. */
    private static final List<String> TELLING = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "\\",
            "\\u0000",
            "\\ud800",
            "\n",
            "\r",
            " ",
            "\t",
            "\0",
            "null",
            "true",
            "0",
            "-",
            "1e999",
            "\u00A0",
            "\uFEFF",
            "å",
            "\uD83D\uDE00",
            "\"id\":",
            "\"x-a\":",
            "[[[[[[[[",
            "{}",
            "/*");

    enum Change {
        FLIP,
        DELETE,
        INSERT,
        DUPLICATE,
        TRUNCATE
    }

    /** One change at a place told as a share of the length. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Mutation(Change change, double place, int length, byte[] insertion) {

        byte[] of(byte[] bytes) {
            int from = (int) (place * bytes.length);
            int to = Math.min(from + length, bytes.length);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + length);
            out.write(bytes, 0, from);
            switch (change) {
                case FLIP -> {
                    byte[] flipped = Arrays.copyOfRange(bytes, from, Math.min(from + 1, bytes.length));
                    for (int i = 0; i < flipped.length; i++) {
                        flipped[i] ^= (byte) (1 << length % 8);
                    }
                    out.writeBytes(flipped);
                    out.write(bytes, from + flipped.length, bytes.length - from - flipped.length);
                }
                case DELETE -> out.write(bytes, to, bytes.length - to);
                case INSERT -> {
                    out.writeBytes(insertion);
                    out.write(bytes, from, bytes.length - from);
                }
                case DUPLICATE -> {
                    out.write(bytes, from, to - from);
                    out.write(bytes, from, bytes.length - from);
                }
                case TRUNCATE -> {}
            }
            return out.toByteArray();
        }
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<byte[]> insertion = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(TELLING).map(s -> s.getBytes(UTF_8))),
                Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(4)));
        Arbitrary<Change> change = Arbitraries.frequency(
                Tuple.of(6, Change.FLIP),
                Tuple.of(6, Change.DELETE),
                Tuple.of(9, Change.INSERT),
                Tuple.of(6, Change.DUPLICATE),
                Tuple.of(1, Change.TRUNCATE));
        Arbitrary<Mutation> mutation = Combinators.combine(
                        change,
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(1, 200),
                        insertion)
                .as(Mutation::new);
        return Combinators.combine(
                        Arbitraries.of(seeds()), mutation.list().ofMinSize(1).ofMaxSize(5))
                .as((seed, mutations) -> {
                    byte[] bytes = seed;
                    for (Mutation one : mutations) {
                        bytes = one.of(bytes);
                    }
                    return bytes;
                });
    }

    private static List<byte[]> seeds() {
        try {
            byte[] all = Files.readAllBytes(DATA.resolve("exempelkommun.json"));
            ServiceDataset dataset = SamserviceJson.standard().read(all).orElseThrow();
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            ByteArrayOutputStream array = new ByteArrayOutputStream();
            SamserviceJson.standard().writeAll(List.of(dataset, dataset), RecordForm.LINES, lines);
            SamserviceJson.standard().writeAll(List.of(dataset, dataset), RecordForm.ARRAY, array);
            return List.of(
                    all,
                    Files.readAllBytes(DATA.resolve("umea.json")),
                    Documents.VILLAGE.getBytes(UTF_8),
                    Documents.SMALLEST.getBytes(UTF_8),
                    lines.toByteArray(),
                    array.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 500)
    void a_damaged_document_is_a_dataset_or_findings_in_it(@ForAll("damaged") byte[] bytes) {
        AnyBytes.check(bytes);
    }

    @Property(tries = 20)
    void a_damaged_text_of_several_is_records_in_it(@ForAll("damaged") byte[] bytes) {
        AnyBytes.checkAll(bytes);
    }
}
