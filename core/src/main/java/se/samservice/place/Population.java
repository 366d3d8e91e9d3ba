package se.samservice.place;

import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;
import se.samservice.value.Source;

/**
 * The number of people in a village on a given day (Swedish: <i>folkmängd</i>).
 *
 * <p>A figure without a day or a source is worthless, so both are required. Example: {@code
 * Population.of(300, PopulationKind.REGISTERED, PartialDate.of(2020, 12), Id.of("scb-2020"))}.
 */
@Value.Immutable
@SamserviceStyle
public interface Population extends Extensible {

    /**
     * How many people.
     *
     * @return zero or more
     */
    @PositiveOrZero(message = "{se.samservice.constraint.number_negative}")
    int getCount();

    /**
     * Who is counted.
     *
     * @return the kind
     */
    PopulationKind getKind();

    /**
     * The day the figure holds for.
     *
     * @return the day, month or year
     */
    PartialDate getAsOf();

    /**
     * Who says so.
     *
     * @return the id of a source
     */
    Id<Source> getSource();

    /**
     * Whether the source itself gives a round or estimated figure.
     *
     * @return false unless stated
     */
    @Value.Default
    default boolean isApproximate() {
        return false;
    }

    /**
     * An exact figure.
     *
     * @param count how many people
     * @param kind who is counted
     * @param asOf the day the figure holds for
     * @param source who says so
     * @return the population
     */
    static Population of(int count, PopulationKind kind, PartialDate asOf, Id<Source> source) {
        return builder().count(count).kind(kind).asOf(asOf).source(source).build();
    }

    /**
     * Starts a population.
     *
     * @return a new builder
     */
    static PopulationBuilder builder() {
        return new PopulationBuilder();
    }

    /**
     * Starts from the values of this population.
     *
     * @return a new builder
     */
    default PopulationBuilder toBuilder() {
        return builder().from(this);
    }
}
