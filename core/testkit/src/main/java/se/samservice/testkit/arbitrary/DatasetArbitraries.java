package se.samservice.testkit.arbitrary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.place.Municipalities;
import se.samservice.place.Municipality;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.Days;
import se.samservice.value.EntityRef;
import se.samservice.value.ExtraProperties;
import se.samservice.value.PartialDate;

/**
 * Any dataset a builder accepts, good and bad: every attribute of every type given and left out, ids that lead nowhere or
 * are malformed, codes nobody knows, dates of every precision, texts of every kind, own properties here and there.
 *
 * <p>Datasets are grown from the attributes of the types, so that a new type or attribute needs nothing here. They do not
 * shrink; the seed repeats them.
 */
public final class DatasetArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private DatasetArbitraries() {}

    /**
     * Datasets with any texts.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<ServiceDataset> datasets() {
        return datasets(texts());
    }

    /**
     * Datasets that can be written and read again: no half of a surrogate pair in any text.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<ServiceDataset> writableDatasets() {
        return datasets(writableTexts());
    }

    /**
     * Values of one type with any texts, as they may stand in such a dataset, and with days that JSON cannot write.
     *
     * @param <T> the type
     * @param type a value type of a dataset
     * @return an arbitrary that draws them
     */
    public static <T> Arbitrary<T> values(Class<T> type) {
        Leaves leaves = new Leaves(texts(), anyDates());
        return Arbitraries.randomValue(random -> type.cast(new Growth(leaves, random).value(type)));
    }

    private static Arbitrary<ServiceDataset> datasets(Arbitrary<String> texts) {
        Leaves leaves = new Leaves(texts, dates());
        return Arbitraries.randomValue(
                random -> (ServiceDataset) new Growth(leaves, random).value(ServiceDataset.class));
    }

    /** Makes one dataset. */
    private record Growth(Leaves leaves, Random random) {

        Object value(Class<?> type) {
            if (type == Municipality.class && random.nextInt(3) == 0) {
                return Municipalities.all()
                        .get(random.nextInt(Municipalities.all().size()));
            }
            ValueType known = ValueType.of(type).orElseThrow();
            Object builder = known.newBuilder();
            for (Attribute attribute : known.attributes()) {
                attribute.set(builder, content(attribute));
            }
            if (random.nextInt(4) == 0) {
                known.setExtraProperties(builder, (ExtraProperties) leaves.one(ExtraProperties.class, random));
            }
            return known.build(builder);
        }

        private Object content(Attribute attribute) {
            Class<?> container = attribute.accessor().getReturnType();
            if (attribute.property().equals("$schema") && random.nextInt(4) > 0) {
                return ServiceDataset.SCHEMA;
            }
            if (attribute.property().equals("schemaVersion") && random.nextInt(4) > 0) {
                return ServiceDataset.SCHEMA_VERSION;
            }
            if (container == Optional.class) {
                return random.nextBoolean() ? Optional.of(element(attribute.elementType())) : Optional.empty();
            }
            if (container == List.class) {
                List<Object> list = new ArrayList<>();
                // About as often none as one, so that a whole dataset stays small enough to look at.
                for (int size = Math.max(0, random.nextInt(5) - 2); size > 0; size--) {
                    list.add(element(attribute.elementType()));
                }
                return list;
            }
            return element(attribute.elementType());
        }

        private Object element(Type type) {
            Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
            if (raw.isSealed()) {
                return value(raw.getPermittedSubclasses()[random.nextInt(raw.getPermittedSubclasses().length)]);
            }
            return ValueType.of(raw).isPresent() ? value(raw) : leaves.one(raw, random);
        }
    }

    /**
     * References to things of several lists, some of which exist.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<EntityRef> entityRefs() {
        return Combinators.combine(
                        Arbitraries.of("villages", "events", "goals", "nosuch"),
                        Arbitraries.of("botsmark", "holmon", "sormjole", "Överboda ~"))
                .as(EntityRef::new);
    }

    /**
     * Dates of every precision, most of them near our time.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<PartialDate> partialDates() {
        return Combinators.combine(dates(), Arbitraries.of(Precision.class))
                .as((date, precision) -> switch (precision) {
                    case YEAR -> PartialDate.of(date.getYear());
                    case MONTH -> PartialDate.of(date.getYear(), date.getMonthValue());
                    case DAY -> PartialDate.from(date);
                });
    }

    private enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /**
     * Every day that {@link LocalDate} holds, most of them near our time, the ends of its range among them.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<LocalDate> anyDates() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, dates()),
                        Tuple.of(1, days(LocalDate.MIN, LocalDate.MAX)),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        LocalDate.MIN, LocalDate.MAX, FIRST_DAY.minusDays(1), LAST_DAY.plusDays(1))))
                .withoutEdgeCases();
    }

    /**
     * Any day to any later one, also far outside the years 1 to 9999.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<Days> days() {
        return Combinators.combine(anyDates(), anyDates())
                .as((one, other) -> one.isBefore(other) ? Days.of(one, other) : Days.of(other, one));
    }

    /**
     * Days in the years 1 to 9999, most of them near our time.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, days(LocalDate.of(2019, 1, 1), LocalDate.of(2025, 12, 31))),
                        Tuple.of(1, days(FIRST_DAY, LAST_DAY)),
                        Tuple.of(1, Arbitraries.of(FIRST_DAY, LAST_DAY, LocalDate.of(2024, 2, 29))))
                .withoutEdgeCases();
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Times of day from 00:00 to 24:00.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<TimeOfDay> timesOfDay() {
        return Arbitraries.integers().between(0, 24 * 60).map(TimeOfDay::new);
    }

    /**
     * Everything a {@link String} can hold, halves of surrogate pairs included.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, writableTexts()), Tuple.of(1, Arbitraries.of("\uD83D", "Bots\uDED2mark", "\uDED2\uD83D")));
    }

    /**
     * Texts that survive being written as UTF-8: names, quotes, controls, emoji, blank and very long ones.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<String> writableTexts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("Botsmark", "Holmön", "Sörmjöle", "Överboda", "Handlar'n ”Ersmark”")),
                Tuple.of(
                        2, Arbitraries.of("", " ", "\u00A0", "null", "0180", "1e3", "x".repeat(201), "å".repeat(4001))),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "🛒 butik",
                                "👨‍👩‍👧",
                                "\u202Etxet",
                                "${id}",
                                "{id}",
                                "rad\nbyte\ttab",
                                "\r\n",
                                "\u2028")),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars("\"\\/~{}$'<>&\u0000\u001B\u007F\u0085åÖ ")
                                .ofMaxLength(8)),
                Tuple.of(1, anyCodePoints()));
    }

    private static Arbitrary<String> anyCodePoints() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString)
                .list()
                .ofMaxSize(6)
                .map(characters -> String.join("", characters));
    }
}
