package se.samservice.json.binding;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Our own settings of the token streams. */
public final class JsonFormat {

    private static final JsonFactory WRITING = JsonFactory.builder()
            // The JDK's own way to write a double changed in 19, so the bytes would differ between JVMs.
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final JsonFactory reading;

    /**
     * Settings for reading; to be kept, because they learn the names they meet.
     *
     * @param limits what a parser may be given
     */
    public JsonFormat(StreamReadConstraints limits) {
        reading = JsonFactory.builder().streamReadConstraints(limits).build();
    }

    /**
     * A parser of UTF-8.
     *
     * @param json the bytes
     * @param from where to begin
     * @param to where to end
     * @return a new parser
     */
    public JsonParser parser(byte[] json, int from, int to) {
        return reading.createParser(ObjectReadContext.empty(), json, from, to - from);
    }

    /**
     * A generator of UTF-8, indented for people.
     *
     * @param out takes the bytes
     * @return a new generator
     */
    public static JsonGenerator generator(OutputStream out) {
        return WRITING.createGenerator(new Indented(), out);
    }

    /**
     * A generator of UTF-8, without white space.
     *
     * @param out takes the bytes
     * @return a new generator
     */
    public static JsonGenerator compactGenerator(OutputStream out) {
        return WRITING.createGenerator(ObjectWriteContext.empty(), out);
    }

    static PropertyNameMatcher names(List<String> names) {
        return WRITING.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    /** Asks for our indentation. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Indentation();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
