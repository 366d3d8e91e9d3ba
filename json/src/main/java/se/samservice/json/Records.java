package se.samservice.json;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samservice.finding.Rule;
import se.samservice.finding.SourceLocation;
import se.samservice.json.binding.StructuralRules;
import se.samservice.json.text.TextInput;

/** Reads one dataset after the other, each when it is asked for. */
final class Records extends Spliterators.AbstractSpliterator<ReadRecord> {

    /** Finds where a record ends. */
    interface Form {

        /** Reads the next record, if there is one. */
        boolean next(Records records);
    }

    private final TextInput in;
    private final Reading reading;
    private final int max;
    private @Nullable Form form;
    private @Nullable ReadRecord current;
    private long index;

    Records(InputStream in, Reading reading) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = new TextInput(in);
        this.reading = reading;
        this.max = reading.limits().max(Limit.BYTES);
    }

    @Override
    public boolean tryAdvance(Consumer<? super ReadRecord> action) {
        if (form == null) {
            form = begin();
        }
        if (!form.next(this) || current == null) {
            return false;
        }
        ReadRecord record = current;
        current = null;
        action.accept(record);
        return true;
    }

    /** The form of the text, by its first bytes. */
    private Form begin() {
        in.skipMark();
        if (isOtherEncoding()) {
            return new Form() {
                private boolean isTold;

                @Override
                public boolean next(Records records) {
                    return !isTold && (isTold = refuse(StructuralRules.NOT_UTF8));
                }
            };
        }
        in.skipBlank();
        if (in.peek() == '[') {
            in.next();
            return new ArrayRecords(in);
        }
        boolean isIndented = in.peek() == '{' && (in.peek(1) == '\n' || in.peek(1) == '\r');
        return isIndented ? Records::readRest : new LineRecords(in);
    }

    /** One document on many lines, as {@link SamserviceJson#write} writes it. */
    private boolean readRest() {
        if (in.peek() == TextInput.END) {
            return false;
        }
        Collected record = collect();
        while (in.peek() != TextInput.END) {
            record.next();
        }
        return record.done();
    }

    private boolean isOtherEncoding() {
        int first = in.peek();
        boolean isMarked = (first == 0xFE && in.peek(1) == 0xFF) || (first == 0xFF && in.peek(1) == 0xFE);
        return isMarked || first == 0 || (first != TextInput.END && in.peek(1) == 0);
    }

    /** Begins a record at the next byte. */
    Collected collect() {
        return new Collected(in.here());
    }

    /** Stands for a record that is none, or for the rest that cannot be read. */
    boolean refuse(Rule rule) {
        SourceLocation here = in.here();
        return take(here, DatasetReader.refuse(rule, Document.within(new byte[0], reading.limits(), here)));
    }

    private boolean take(SourceLocation origin, ReadResult result) {
        current = new ReadRecord(index++, origin.line(), result);
        return true;
    }

    /** The bytes of one record, or as many as are allowed and one more. */
    final class Collected {

        private final SourceLocation origin;
        private byte[] bytes = new byte[1024];
        private int length;

        private Collected(SourceLocation origin) {
            this.origin = origin;
        }

        /** Goes past the next byte and keeps it. */
        void next() {
            byte b = in.next();
            if (length <= max) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, (int) Math.min(length * 2L, Integer.MAX_VALUE - 8));
                }
                bytes[length++] = b;
            }
        }

        /** Reads the record. */
        boolean done() {
            Document document = Document.within(Arrays.copyOf(bytes, length), reading.limits(), origin);
            return take(origin, DatasetReader.read(document, reading));
        }
    }
}
