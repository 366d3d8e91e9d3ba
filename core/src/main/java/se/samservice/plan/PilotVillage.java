package se.samservice.plan;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.place.Village;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** A village that takes part in a project, and why (Swedish: <i>pilotort</i>). */
@Value.Immutable
@SamserviceStyle
public interface PilotVillage extends Extensible {

    /**
     * The village.
     *
     * @return the id of a village
     */
    Id<Village> getVillage();

    /**
     * What the shop there struggles with.
     *
     * @return one line, or empty when not known
     */
    Optional<@Valid LocalizedText> getChallenge();

    /**
     * Starts a pilot village.
     *
     * @return a new builder
     */
    static PilotVillageBuilder builder() {
        return new PilotVillageBuilder();
    }

    /**
     * Starts from the values of this pilot village.
     *
     * @return a new builder
     */
    default PilotVillageBuilder toBuilder() {
        return builder().from(this);
    }
}
