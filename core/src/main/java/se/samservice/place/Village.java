package se.samservice.place;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Coordinates;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/**
 * A rural settlement whose everyday service the municipality follows (Swedish: <i>by</i>, <i>ort</i>).
 *
 * <p>It is what people there mean by the name, with the farms around it; what statistics make of it is a
 * {@link SettlementRecord}, of which there may be none.
 */
@Value.Immutable
@SamserviceStyle
public interface Village extends Identified<Village>, Sourced, Extensible {

    @Override
    Id<Village> getId();

    /**
     * The name as people use it.
     *
     * @return for example {@code Överboda}
     */
    @Text
    String getName();

    /**
     * Other names in use for the same village.
     *
     * @return names in the order given, often none
     */
    List<@Text String> getAliases();

    /**
     * How official statistics have classed the village over time.
     *
     * @return records in any order; empty when it is in none
     */
    List<@Valid SettlementRecord> getSettlementRecords();

    /**
     * Known numbers of people, of several kinds and years.
     *
     * @return figures in any order; empty when not known, which is not the same as nobody
     */
    List<@Valid Population> getPopulations();

    /**
     * Where the village lies: its centre as the source sees it.
     *
     * @return the position, or empty when not known
     */
    Optional<@Valid Coordinates> getCoordinates();

    /**
     * Whether it is an island that no bridge or road ferry reaches; some aid rules treat such places apart (Swedish:
     * <i>skärgård utan fast landförbindelse</i>).
     *
     * @return true or false, or empty when nobody has said
     */
    Optional<Boolean> getIslandWithoutFixedLink();

    /**
     * The part the municipality has given it in its service plan.
     *
     * @return the role, or empty when it has none or it is not known
     */
    Optional<ServiceRole> getServiceRole();

    /**
     * The newest figure of a kind that was known on a day.
     *
     * @param kind who is counted
     * @param date the day; later figures do not count
     * @return the figure, or empty when there is none
     */
    default Optional<Population> populationOn(PopulationKind kind, LocalDate date) {
        return getPopulations().stream()
                .filter(figure ->
                        figure.getKind() == kind && !figure.getAsOf().earliest().isAfter(date))
                .max(Comparator.comparing(Population::getAsOf));
    }

    /**
     * Starts a village.
     *
     * @return a new builder
     */
    static VillageBuilder builder() {
        return new VillageBuilder();
    }

    /**
     * Starts from the values of this village.
     *
     * @return a new builder
     */
    default VillageBuilder toBuilder() {
        return builder().from(this);
    }
}
