package se.samservice.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
 * <p>Properties whose names begin with {@code x-} are the owner's own: they may stand on any object, with any value, and
 * are kept as {@link se.samservice.value.ExtraProperties} and written back after the others. Other unknown properties are
 * errors, except for a {@link #tolerant()} reader and in documents of a newer minor version; what is newer is kept,
 * reported and written back, so that an older library loses nothing on the way.
 *
 * <pre>{@code
 * ReadResult read = SamserviceJson.standard().read(Path.of("umea.json"));
 * Report report = read.validate();
 * }</pre>
 *
 * <p>A document may be only so large, see {@link Limit}; other limits are set with {@link #limits(Limits)}.
 */
public final class SamserviceJson {

    private static final SamserviceJson STANDARD = new SamserviceJson(Reading.STRICT);

    private static final List<Rule> RULES = Stream.concat(StructuralRules.ALL.stream(), RuleCatalogue.rules().stream())
            .sorted(Comparator.comparing(Rule::getCode))
            .toList();

    @SuppressWarnings("unchecked") // found by the type of the values
    private static final Shape<Object> DATASET =
            (Shape<Object>) Shapes.ofOwn(ServiceDataset.class).orElseThrow();

    private final Reading reading;

    SamserviceJson(Reading reading) {
        this.reading = reading;
    }

    /**
     * The reader and writer for everyone.
     *
     * @return the same one each time
     */
    public static SamserviceJson standard() {
        return STANDARD;
    }

    /**
     * A reader that keeps every property it does not know and writes it back, with a warning for each whose name does not
     * begin with {@code x-}. What it cannot keep is refused as ever: values of another type than they should have, words
     * that a closed vocabulary lacks, unknown kinds of a choice.
     *
     * <p>Documents of a newer minor version are read so by every reader.
     *
     * @return a reader that differs in nothing else
     */
    public SamserviceJson tolerant() {
        return new SamserviceJson(reading.tolerantly());
    }

    /**
     * One that reads documents of another size; writing has no limits.
     *
     * @param limits how large a document may be
     * @return a new one, to be kept: making it costs more than reading a small document
     */
    public SamserviceJson limits(Limits limits) {
        return new SamserviceJson(reading.within(Objects.requireNonNull(limits, "limits")));
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
     * The JSON Schema (2020-12) of the documents that are read and written, for programs in other languages and for
     * editors. Its name is {@link ServiceDataset#SCHEMA}; in the jar it is {@code
     * se/samservice/json/dataset-1.0.schema.json}.
     *
     * <p>What it refuses, {@link ReadResult#validate()} reports as an error; only what a newer version of the format has
     * added is a mere warning there. What it accepts may still be faulty: it sees no reference that leads nowhere and no
     * period that ends before it starts.
     *
     * @return the text of the schema
     */
    public static String schema() {
        return SchemaFile.read("dataset-" + ServiceDataset.SCHEMA_VERSION + ".schema.json");
    }

    /**
     * Reads a document.
     *
     * @param json the bytes, UTF-8 with or without byte order mark; not to be changed while the result is in use
     * @return the dataset, or what is wrong
     */
    public ReadResult read(byte[] json) {
        return DatasetReader.read(Document.of(json, reading.limits()), reading);
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
            return read(in.readNBytes((int) Math.min(reading.limits().max(Limit.BYTES) + 1L, Integer.MAX_VALUE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the datasets in a stream one after the other, each only when it is asked for: memory for one is enough,
     * however many there are.
     *
     * <p>They stand one a line or in one array; the first character tells which. Where the first line is nothing but an
     * opening brace, the whole is one indented document. Blank lines mean nothing, and a stream without any record is one
     * of none. The limits hold for each record, not for the whole. A faulty record is reported
     * and the rest is read. What is wrong between the records is reported as a record of its own: a comma too many, an
     * array that is not closed, something after it, or another encoding, after which nothing more is read. In an array, a
     * quote, bracket or brace that is missing can make the rest part of that record. A record too large is gone past to
     * its end.
     *
     * <p>Nothing is read ahead of the record that is asked for but what the stream has ready.
     *
     * @param in the stream, UTF-8 with or without byte order mark; left open, also when the records are closed
     * @return the records, which throw an {@link UncheckedIOException} if the stream fails
     */
    public Stream<ReadRecord> readAll(InputStream in) {
        return StreamSupport.stream(new Records(Objects.requireNonNull(in, "in"), reading), false);
    }

    /**
     * Reads the datasets in a file one after the other, as {@link #readAll(InputStream)} does.
     *
     * @param file the file, open until the records are closed: use try-with-resources
     * @return the records
     * @throws UncheckedIOException if the file is missing or cannot be read
     */
    public Stream<ReadRecord> readAll(Path file) {
        try {
            InputStream in = Files.newInputStream(file);
            return readAll(in).onClose(() -> {
                try {
                    in.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document of a dataset: indented, one final line feed.
     *
     * @param dataset the data
     * @return UTF-8
     * @throws IllegalArgumentException if code has given an extra property the name of a property of the format
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
     * @throws IllegalArgumentException as {@link #write(ServiceDataset)} does
     */
    public String writeString(ServiceDataset dataset) {
        return new String(write(dataset), StandardCharsets.UTF_8);
    }

    /**
     * Writes the document of a dataset to a stream, which is left open.
     *
     * @param dataset the data
     * @param out the stream
     * @throws IllegalArgumentException as {@link #write(ServiceDataset)} does
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
     * @throws IllegalArgumentException as {@link #write(ServiceDataset)} does
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(ServiceDataset dataset, Path file) {
        byte[] json = write(dataset);
        try {
            WholeFile.write(file, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes datasets one after the other, each as it comes: memory for one is enough. What is written is read by
     * {@link #readAll(InputStream)} as the same datasets.
     *
     * @param datasets the data, asked for one at a time; if that throws, the exception is passed on, and {@code out} holds
     *     whole records only and, in an array, no closing bracket, so that nobody takes it for complete
     * @param form how they stand
     * @param out the stream, left open and flushed at the end
     * @throws UncheckedIOException if the stream fails
     */
    public void writeAll(Iterable<ServiceDataset> datasets, RecordForm form, OutputStream out) {
        writeAll(Objects.requireNonNull(datasets, "datasets").iterator(), form, out);
    }

    /**
     * Writes datasets one after the other, as {@link #writeAll(Iterable, RecordForm, OutputStream)} does.
     *
     * @param datasets the data, used up but left for the caller to close
     * @param form how they stand
     * @param out the stream, left open and flushed at the end
     * @throws UncheckedIOException if the stream fails
     */
    public void writeAll(Stream<ServiceDataset> datasets, RecordForm form, OutputStream out) {
        writeAll(Objects.requireNonNull(datasets, "datasets").iterator(), form, out);
    }

    private static void writeAll(Iterator<ServiceDataset> datasets, RecordForm form, OutputStream out) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(out, "out");
        try {
            new RecordWriter(DATASET, form, out).write(datasets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
