package se.samservice.shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.place.Village;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Confidential;
import se.samservice.value.Coordinates;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/**
 * A place that gives service to a village or its surroundings, most often a country shop (Swedish: <i>butik</i>,
 * <i>lanthandel</i>).
 *
 * <p>A shop keeps its id when it changes owner, chain or name, and when it closes and opens again.
 */
@Value.Immutable
@SamserviceStyle
public interface Shop extends Identified<Shop>, Sourced, Extensible {

    @Override
    Id<Shop> getId();

    /**
     * The name on the sign.
     *
     * @return for example {@code Holmöns lanthandel}
     */
    @Text
    String getName();

    /**
     * Other names in use for the same shop; one of Umeå's is called three things on five web pages.
     *
     * @return names in the order given, often none
     */
    List<@Text String> getAliases();

    /**
     * The village it lies in.
     *
     * @return the id of a village
     */
    Id<Village> getVillage();

    /**
     * What it mainly is.
     *
     * @return the kind
     */
    ShopKind getKind();

    /**
     * The chain or concept whose name it carries.
     *
     * @return the chain, or empty when not known
     */
    Optional<ShopChain> getChain();

    /**
     * Who owns it, where that is an organisation of the dataset.
     *
     * @return the id of an actor, or empty
     */
    Optional<Id<Actor>> getOwner();

    /**
     * The legal form of the owner.
     *
     * @return the form, or empty when not known
     */
    Optional<OwnerForm> getOwnerForm();

    /**
     * Where it stands.
     *
     * @return the position, or empty when not known
     */
    Optional<@Valid Coordinates> getCoordinates();

    /**
     * What has become of it over time, oldest first.
     *
     * @return changes of status; empty when only known to exist
     */
    List<@Valid StatusChange> getStatusHistory();

    /**
     * How broad its assortment of groceries is.
     *
     * @return the class, or empty when not known
     */
    Optional<Assortment> getAssortment();

    /**
     * The number of different articles it keeps; 1 000 is the line some aid rules draw.
     *
     * @return zero or more, or empty when not known
     */
    Optional<@PositiveOrZero(message = "{se.samservice.constraint.number_negative}") Integer> getArticleCount();

    /**
     * Whether it is open in all months of the year.
     *
     * @return true or false, or empty when not known
     */
    Optional<Boolean> getYearRound();

    /**
     * Whether it trades from a building rather than a vehicle; aid rules ask for it.
     *
     * @return true or false, or empty when not known
     */
    Optional<Boolean> getFixedPremises();

    /**
     * Whether people with a disability can use it (Swedish: <i>tillgänglighet</i>; not the distance to it).
     *
     * @return true or false, or empty when not known
     */
    Optional<Boolean> getUniversalAccess();

    /**
     * What it has sold groceries for, year by year. A business secret.
     *
     * @return turnovers in any order; empty when not known
     */
    @Confidential
    @Value.Redacted
    List<@Valid Turnover> getGroceryTurnovers();

    /**
     * How far it is to other shops, as measured or stated.
     *
     * @return distances in any order; empty when not known
     */
    List<@Valid ShopDistance> getNextShops();

    /**
     * When one can come.
     *
     * @return the hours, or empty when not known
     */
    Optional<@Valid OpeningHours> getOpeningHours();

    /**
     * What one can get there, now or in the past.
     *
     * @return offerings in any order
     */
    List<@Valid ServiceOffering> getServices();

    /**
     * Where the shop stood on a day.
     *
     * @param date the day
     * @return the last status that had surely or possibly begun, or empty when none had
     */
    default Optional<ShopStatus> statusOn(LocalDate date) {
        List<StatusChange> history = getStatusHistory();
        for (int i = history.size() - 1; i >= 0; i--) {
            if (!history.get(i).getSince().earliest().isAfter(date)) {
                return Optional.of(history.get(i).getStatus());
            }
        }
        return Optional.empty();
    }

    /**
     * Whether customers could come on a day.
     *
     * @param date the day
     * @return true if the shop was trading or nothing is known of its status
     */
    default boolean isTradingOn(LocalDate date) {
        return statusOn(date)
                .map(ShopStatus::isTrading)
                .orElse(getStatusHistory().isEmpty());
    }

    /**
     * What could be had there on a day.
     *
     * @param date the day
     * @return the offerings of that day; none if the shop was not trading
     */
    default Stream<ServiceOffering> servicesOn(LocalDate date) {
        return isTradingOn(date) ? getServices().stream().filter(service -> service.isOfferedOn(date)) : Stream.empty();
    }

    /**
     * Starts a shop.
     *
     * @return a new builder
     */
    static ShopBuilder builder() {
        return new ShopBuilder();
    }

    /**
     * Starts from the values of this shop.
     *
     * @return a new builder
     */
    default ShopBuilder toBuilder() {
        return builder().from(this);
    }
}
