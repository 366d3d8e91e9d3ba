package se.samservice.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.json.SamserviceJson;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Source;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The strings with a meaning are the same for the schema and for the types that read them. */
final class SchemaFormsTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Validator VALIDATOR = validator();

    private static Validator validator() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    /** Whether a text keeps to one of the definitions. */
    private static Predicate<String> form(String name) {
        ObjectNode schema = MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
        schema.set("$defs", MAPPER.readTree(SamserviceJson.schema()).get("$defs"));
        Schema form = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON);
        return text -> Refusal.of(form, MAPPER.writeValueAsString(text), true).isEmpty();
    }

    private static Predicate<String> parses(Function<String, ?> parse) {
        return text -> {
            try {
                return parse.apply(text) != null;
            } catch (DateTimeException e) {
                return false;
            }
        };
    }

    /** Texts that are right but for a character or two. */
    @Provide
    Arbitrary<String> nearlyRight() {
        Arbitrary<String> right = Arbitraries.of(
                "2024-02-29",
                "2023-02-29",
                "0001-01-01",
                "9999-12-31",
                "1900-02-29",
                "2024-06-31",
                "2024-03",
                "2024",
                "0000",
                "0000-01",
                "2023-H2",
                "0000-H1",
                "08:30",
                "24:00",
                "23:59",
                "botsmark",
                "a",
                "a-b",
                "x".repeat(64),
                "");
        Arbitrary<String> characters = Arbitraries.of(" 0123456789-:Hahzå\n２".split(""));
        return Combinators.combine(
                        right,
                        characters,
                        Arbitraries.integers().between(0, 65),
                        Arbitraries.integers().between(0, 2))
                .as((text, character, at, length) -> {
                    int from = Math.min(at, text.length());
                    int to = Math.min(from + length, text.length());
                    return at % 7 == 0 ? text : text.substring(0, from) + character + text.substring(to);
                });
    }

    private static final Predicate<String> DAY = form("day");
    private static final Predicate<String> PARTIAL_DATE = form("partialDate");
    private static final Predicate<String> HALF_YEAR = form("halfYear");
    private static final Predicate<String> TIME = form("timeOfDay");
    private static final Predicate<String> ID = form("id");

    @Property(tries = 3000)
    void a_text_has_the_same_meanings_for_the_schema_and_for_the_types(@ForAll("nearlyRight") String text) {
        assertThat(DAY.test(text))
                .isEqualTo(text.length() == 10 && parses(PartialDate::parse).test(text));
        assertThat(PARTIAL_DATE.test(text)).isEqualTo(parses(PartialDate::parse).test(text));
        assertThat(HALF_YEAR.test(text)).isEqualTo(parses(HalfYear::parse).test(text));
        assertThat(TIME.test(text)).isEqualTo(parses(TimeOfDay::parse).test(text));
        assertThat(ID.test(text))
                .isEqualTo(VALIDATOR
                        .validateValue(Identified.class, "id", Id.of(text))
                        .isEmpty());
    }

    private static Stream<String> everyCharacter() {
        return IntStream.concat(
                        IntStream.rangeClosed(0, 0xFFFF).filter(c -> !Character.isSurrogate((char) c)),
                        IntStream.of(0x10000, 0x1F6D2, 0xE0001, 0x10FFFF))
                .mapToObj(Character::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "å%så"})
    void every_character_is_allowed_by_the_schema_where_it_is_allowed_in_a_text(String place) {
        Predicate<String> line = form("line");
        Predicate<String> text = form("text");
        List<String> differing = everyCharacter()
                .map(place::formatted)
                .filter(candidate -> line.test(candidate)
                                != VALIDATOR
                                        .validateValue(Source.class, "title", candidate)
                                        .isEmpty()
                        || text.test(candidate)
                                != VALIDATOR
                                        .validateValue(LocalizedText.class, "sv", candidate)
                                        .isEmpty())
                .toList();

        assertThat(differing).isEmpty();
    }
}
