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

    /** The deepest nesting that is read; the model needs about eight levels. */
    public static final int MAX_DEPTH = 32;

    /** The longest string that is read, in characters. */
    public static final int MAX_STRING_LENGTH = 1_000_000;

    /** The longest property name that is read, in characters. */
    public static final int MAX_NAME_LENGTH = 200;

    /** The longest number that is read, in characters. */
    public static final int MAX_NUMBER_LENGTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING_LENGTH)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .build())
            // The JDK's own way to write a double changed in 19, so the bytes would differ between JVMs.
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private JsonFormat() {}

    /**
     * A parser of UTF-8.
     *
     * @param json the bytes
     * @param offset where to begin
     * @return a new parser
     */
    public static JsonParser parser(byte[] json, int offset) {
        return FACTORY.createParser(ObjectReadContext.empty(), json, offset, json.length - offset);
    }

    /**
     * A generator of UTF-8, indented for people.
     *
     * @param out takes the bytes
     * @return a new generator
     */
    public static JsonGenerator generator(OutputStream out) {
        return FACTORY.createGenerator(new Indented(), out);
    }

    static PropertyNameMatcher names(List<String> names) {
        return FACTORY.constructNameMatcher(
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
