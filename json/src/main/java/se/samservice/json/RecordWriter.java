package se.samservice.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import se.samservice.ServiceDataset;
import se.samservice.json.binding.JsonFormat;
import se.samservice.json.binding.Shape;
import tools.jackson.core.JsonGenerator;

/** Writes one dataset after the other. Each is made as a whole first, so that a failure never leaves half a one. */
final class RecordWriter {

    private final Shape<Object> shape;
    private final RecordForm form;
    private final OutputStream out;

    RecordWriter(Shape<Object> shape, RecordForm form, OutputStream out) {
        this.shape = shape;
        this.form = form;
        this.out = out;
    }

    void write(Iterator<ServiceDataset> datasets) throws IOException {
        out.write(utf8(form.opening()));
        for (boolean isFirst = true; datasets.hasNext(); isFirst = false) {
            out.write(record(Objects.requireNonNull(datasets.next(), "dataset"), isFirst));
        }
        out.write(utf8(form.closing()));
        out.flush();
    }

    private byte[] record(ServiceDataset dataset, boolean isFirst) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(utf8(form.before(isFirst)));
        try (JsonGenerator generator = JsonFormat.compactGenerator(record)) {
            shape.write(generator, dataset);
        }
        record.writeBytes(utf8(form.after()));
        return record.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
