package se.samservice.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.finding.Rule;
import se.samservice.json.binding.JsonFormat;
import se.samservice.json.binding.Shape;
import se.samservice.json.binding.Shapes;
import se.samservice.json.binding.StructuralRules;
import se.samservice.validation.RuleCatalogue;
import tools.jackson.core.JsonGenerator;

/**
 * Datasets from and to JSON.
 *
 * <p>Reading is strict and complete: nothing is converted, skipped or guessed, and every fault of a document is reported
 * at once, each with code, pointer, line and column. Faulty data never throws. Writing is deterministic: the same data
 * gives the same bytes on every JVM, and what was written reads as the same data. Thread-safe.
 *
 * <pre>{@code
 * ReadResult read = SamserviceJson.standard().read(Path.of("umea.json"));
 * Report report = read.validate();
 * }</pre>
 *
 * <p>Limits: a document of {@value #MAX_BYTES} bytes, 32 levels of nesting, strings of 1 000 000, names of 200 and
 * numbers of 100 characters.
 */
public final class SamserviceJson {

    /** The largest document that is read, in bytes: a whole nation of villages has room five times over. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final SamserviceJson STANDARD = new SamserviceJson();

    private static final List<Rule> RULES = Stream.concat(StructuralRules.ALL.stream(), RuleCatalogue.rules().stream())
            .sorted(Comparator.comparing(Rule::getCode))
            .toList();

    @SuppressWarnings("unchecked") // found by the type of the values
    private static final Shape<Object> DATASET =
            (Shape<Object>) Shapes.ofOwn(ServiceDataset.class).orElseThrow();

    private SamserviceJson() {}

    /**
     * The reader and writer for everyone.
     *
     * @return the same one each time
     */
    public static SamserviceJson standard() {
        return STANDARD;
    }

    /**
     * Every rule that a finding may name: those about a document as JSON and those of the {@link RuleCatalogue}.
     *
     * @return the rules in the order of their codes
     */
    public static List<Rule> rules() {
        return RULES;
    }

    /**
     * Reads a document.
     *
     * @param json the bytes, UTF-8 with or without byte order mark; not to be changed while the result is in use
     * @return the dataset, or what is wrong
     */
    public ReadResult read(byte[] json) {
        return json.length > MAX_BYTES ? DatasetReader.tooLarge(MAX_BYTES) : DatasetReader.read(json);
    }

    /**
     * Reads a document from a text.
     *
     * @param json the text
     * @return the dataset, or what is wrong
     */
    public ReadResult read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file
     * @return the dataset, or what is wrong
     * @throws UncheckedIOException if the file is missing or cannot be read
     */
    public ReadResult read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document from a stream, which is left open.
     *
     * @param in the stream, read to its end or to the limit
     * @return the dataset, or what is wrong
     * @throws UncheckedIOException if the stream fails
     */
    public ReadResult read(InputStream in) {
        Objects.requireNonNull(in, "in");
        try {
            return read(in.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document of a dataset: indented, one final line feed.
     *
     * @param dataset the data
     * @return UTF-8
     */
    public byte[] write(ServiceDataset dataset) {
        Objects.requireNonNull(dataset, "dataset");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JsonFormat.generator(out)) {
            DATASET.write(generator, dataset);
            generator.writeRaw('\n');
        }
        return out.toByteArray();
    }

    /**
     * The document of a dataset as a text.
     *
     * @param dataset the data
     * @return the text of {@link #write(ServiceDataset)}
     */
    public String writeString(ServiceDataset dataset) {
        return new String(write(dataset), StandardCharsets.UTF_8);
    }

    /**
     * Writes the document of a dataset to a stream, which is left open.
     *
     * @param dataset the data
     * @param out the stream
     * @throws UncheckedIOException if the stream fails
     */
    public void write(ServiceDataset dataset, OutputStream out) {
        byte[] json = write(dataset);
        try {
            out.write(json);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the document of a dataset to a file. The file is replaced as a whole: it never holds half a document.
     *
     * @param dataset the data
     * @param file the file, made or replaced; its folder must exist
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(ServiceDataset dataset, Path file) {
        byte[] json = write(dataset);
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "file names no file");
            Path unfinished = Files.createTempFile(folder, "samservice", ".tmp");
            try {
                Files.write(unfinished, json);
                replace(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
