package se.samservice.json.binding;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** The shapes of numbers and flags. Nothing is converted: {@code "5"} is no number and {@code 1.0} no whole one. */
final class ScalarShape {

    static final Shape<Integer> INTEGER = new WholeNumber<>(JsonParser::getIntValue, JsonGenerator::writeNumber);

    static final Shape<Long> LONG = new WholeNumber<>(JsonParser::getLongValue, JsonGenerator::writeNumber);

    static final Shape<Double> NUMBER = new Shape<>() {
        @Override
        public @Nullable Double read(JsonParser parser, Problems problems) {
            if (!parser.currentToken().isNumeric()) {
                problems.wrongKind(kind(), parser);
                return null;
            }
            double value = parser.getDoubleValue();
            if (!Double.isFinite(value)) {
                problems.report(StructuralRules.MALFORMED_VALUE, parser, Map.of("expected", kind()));
                return null;
            }
            return value;
        }

        @Override
        public void write(JsonGenerator generator, Double value) {
            generator.writeNumber(value.doubleValue());
        }

        @Override
        JsonKind kind() {
            return JsonKind.NUMBER;
        }
    };

    static final Shape<Boolean> FLAG = new Shape<>() {
        @Override
        public @Nullable Boolean read(JsonParser parser, Problems problems) {
            if (!parser.currentToken().isBoolean()) {
                problems.wrongKind(kind(), parser);
                return null;
            }
            return parser.currentToken() == JsonToken.VALUE_TRUE;
        }

        @Override
        public void write(JsonGenerator generator, Boolean value) {
            generator.writeBoolean(value);
        }

        @Override
        JsonKind kind() {
            return JsonKind.FLAG;
        }
    };

    /** A flag that means no when it is left out. */
    static final Shape<Boolean> SWITCH = new Shape<>() {
        @Override
        public @Nullable Boolean read(JsonParser parser, Problems problems) {
            return FLAG.read(parser, problems);
        }

        @Override
        public void write(JsonGenerator generator, Boolean value) {
            FLAG.write(generator, value);
        }

        @Override
        boolean isLeftOut(Boolean value) {
            return !value;
        }

        @Override
        JsonKind kind() {
            return JsonKind.FLAG;
        }
    };

    private ScalarShape() {}

    /** A number without fraction or exponent. */
    private static final class WholeNumber<T> extends Shape<T> {

        private final Function<JsonParser, T> get;
        private final BiConsumer<JsonGenerator, T> put;

        WholeNumber(Function<JsonParser, T> get, BiConsumer<JsonGenerator, T> put) {
            this.get = get;
            this.put = put;
        }

        @Override
        public @Nullable T read(JsonParser parser, Problems problems) {
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                problems.wrongKind(kind(), parser);
                return null;
            }
            try {
                return get.apply(parser);
            } catch (InputCoercionException e) {
                problems.report(StructuralRules.MALFORMED_VALUE, parser, Map.of("expected", kind()));
                return null;
            }
        }

        @Override
        public void write(JsonGenerator generator, T value) {
            put.accept(generator, value);
        }

        @Override
        JsonKind kind() {
            return JsonKind.INTEGER;
        }
    }
}
