package se.samservice.json.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.samservice.ServiceDataset;
import se.samservice.opendata.OpenData;

/**
 * A form in which the villages and shops of a dataset are published.
 *
 * <p>Every form writes {@linkplain OpenData what may be published} and nothing else, whatever the dataset holds. The same
 * data gives the same bytes on every JVM. No dataset is refused: what cannot be said in the form, such as a position that
 * does not exist on the earth, is left out. Sources are not written: name those whose
 * licence asks for it where the document is published. Immutable and thread-safe.
 */
public sealed interface PublishedForm permits GeoJson, JsonLd, PlaceCsv {

    /**
     * The document of a dataset.
     *
     * @param dataset the data
     * @return UTF-8
     */
    byte[] write(ServiceDataset dataset);

    /**
     * What the document is, for the header {@code Content-Type} and for catalogues of data.
     *
     * @return a media type, for example {@code application/geo+json}
     */
    String mediaType();

    /**
     * The document of a dataset as a text.
     *
     * @param dataset the data
     * @return the text of {@link #write(ServiceDataset)}
     */
    default String writeString(ServiceDataset dataset) {
        return new String(write(dataset), StandardCharsets.UTF_8);
    }

    /**
     * Writes the document of a dataset to a stream, which is left open.
     *
     * @param dataset the data
     * @param out the stream
     * @throws UncheckedIOException if the stream fails
     */
    default void write(ServiceDataset dataset, OutputStream out) {
        byte[] document = write(dataset);
        try {
            out.write(document);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
