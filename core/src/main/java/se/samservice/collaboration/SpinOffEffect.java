package se.samservice.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.place.Village;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.EntityRef;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;

/** Something good that came of the work without being its aim (Swedish: <i>spinoff-effekt</i>, <i>mervärde</i>). */
@Value.Immutable
@SamserviceStyle
public interface SpinOffEffect extends Identified<SpinOffEffect>, Sourced, Extensible {

    @Override
    Id<SpinOffEffect> getId();

    /**
     * The effect in one line.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * What kind of thing.
     *
     * @return the kind
     */
    SpinOffKind getKind();

    /**
     * How well it is known.
     *
     * @return the certainty
     */
    Certainty getCertainty();

    /**
     * What it grew out of.
     *
     * @return one or more things of the dataset
     */
    @NotEmpty(message = "{se.samservice.constraint.list_empty}")
    List<EntityRef> getOrigins();

    /**
     * Where.
     *
     * @return ids of villages
     */
    List<Id<Village>> getVillages();

    /**
     * Since when.
     *
     * @return the date, or empty
     */
    Optional<PartialDate> getSince();

    /**
     * Who has been told of it.
     *
     * @return tellings
     */
    List<@Valid Telling> getToldTo();

    /**
     * Starts an effect.
     *
     * @return a new builder
     */
    static SpinOffEffectBuilder builder() {
        return new SpinOffEffectBuilder();
    }

    /**
     * Starts from the values of this effect.
     *
     * @return a new builder
     */
    default SpinOffEffectBuilder toBuilder() {
        return builder().from(this);
    }
}
