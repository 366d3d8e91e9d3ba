package se.samservice.plan;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;

/** What a plan is to achieve (Swedish: <i>mål</i>). */
@Value.Immutable
@SamserviceStyle
public interface Goal extends Identified<Goal>, Extensible {

    @Override
    Id<Goal> getId();

    /**
     * The goal in one line.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * On what level it stands.
     *
     * @return the level
     */
    GoalLevel getLevel();

    /**
     * The goal it is part of.
     *
     * @return the id of a goal of the same plan, or empty
     */
    Optional<Id<Goal>> getParent();

    /**
     * Starts a goal.
     *
     * @return a new builder
     */
    static GoalBuilder builder() {
        return new GoalBuilder();
    }

    /**
     * Starts from the values of this goal.
     *
     * @return a new builder
     */
    default GoalBuilder toBuilder() {
        return builder().from(this);
    }
}
