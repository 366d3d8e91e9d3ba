package se.samservice.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.place.Village;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.DatePeriod;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/** Something that has been done in a village before, to build on (Swedish: <i>det som redan är gjort</i>). */
@Value.Immutable
@SamserviceStyle
public interface PriorWork extends Identified<PriorWork>, Sourced, Extensible {

    @Override
    Id<PriorWork> getId();

    /**
     * The work in one line.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * What kind of work.
     *
     * @return the kind
     */
    PriorWorkKind getKind();

    /**
     * Where.
     *
     * @return ids of one or more villages
     */
    @NotEmpty(message = "{se.samservice.constraint.list_empty}")
    List<Id<Village>> getVillages();

    /**
     * When.
     *
     * @return the period, or empty when not known
     */
    Optional<@Valid DatePeriod> getPeriod();

    /**
     * Who did it.
     *
     * @return ids of actors
     */
    List<Id<Actor>> getActors();

    /**
     * Where to read more.
     *
     * @return an address, or empty
     */
    Optional<@Text(max = 2000) String> getUrl();

    /**
     * Starts a prior work.
     *
     * @return a new builder
     */
    static PriorWorkBuilder builder() {
        return new PriorWorkBuilder();
    }

    /**
     * Starts from the values of this prior work.
     *
     * @return a new builder
     */
    default PriorWorkBuilder toBuilder() {
        return builder().from(this);
    }
}
