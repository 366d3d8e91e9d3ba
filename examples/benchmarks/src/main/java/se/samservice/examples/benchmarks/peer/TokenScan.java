package se.samservice.examples.benchmarks.peer;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A parser that reads and builds nothing: what no reader that stands on it can be faster than. */
public final class TokenScan {

    private static final JsonFactory FACTORY = new JsonFactory();

    private TokenScan() {}

    /** Goes past every token; the number of them. */
    public static long tokens(byte[] json) {
        long tokens = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Takes the value of every token too; something that depends on all of them. */
    public static long values(byte[] json) {
        long sum = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token; (token = parser.nextToken()) != null; ) {
                sum += switch (token) {
                    case VALUE_STRING -> parser.getString().length();
                    case VALUE_NUMBER_INT -> parser.getIntValue();
                    case VALUE_NUMBER_FLOAT -> Double.doubleToRawLongBits(parser.getDoubleValue());
                    default -> 1;
                };
            }
        }
        return sum;
    }
}
