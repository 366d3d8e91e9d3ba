package se.samservice.plan;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.place.ServiceRole;
import se.samservice.place.Village;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** What a plan says of one village (Swedish: <i>ortsbeskrivning</i>). */
@Value.Immutable
@SamserviceStyle
public interface VillagePriority extends Extensible {

    /**
     * The village.
     *
     * @return the id of a village
     */
    Id<Village> getVillage();

    /**
     * Its step of the ladder.
     *
     * @return the role, or empty when it has none
     */
    Optional<ServiceRole> getRole();

    /**
     * Whether the plan puts it first (Swedish: <i>prioriterad ort</i>).
     *
     * @return false unless stated
     */
    @Value.Default
    default boolean isPriority() {
        return false;
    }

    /**
     * The rule that decided it.
     *
     * @return the id of a rule of the same plan, or empty
     */
    Optional<Id<PriorityRule>> getRule();

    /**
     * What else the plan says.
     *
     * @return the text, or empty
     */
    Optional<@Valid LocalizedText> getText();

    /**
     * Starts a village entry.
     *
     * @return a new builder
     */
    static VillagePriorityBuilder builder() {
        return new VillagePriorityBuilder();
    }

    /**
     * Starts from the values of this village entry.
     *
     * @return a new builder
     */
    default VillagePriorityBuilder toBuilder() {
        return builder().from(this);
    }
}
