package se.samservice.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Responsibility;
import se.samservice.method.ChecklistItem;
import se.samservice.method.SuccessFactor;
import se.samservice.place.Village;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/**
 * Something that happens year after year (Swedish: <i>aktivitet</i>).
 *
 * It is a rule and never a copy for each year; what was done is an {@link se.samservice.collaboration.Event} that
 * names it.
 */
@Value.Immutable
@SamserviceStyle
public interface Activity extends Identified<Activity>, Sourced, Extensible {

    @Override
    Id<Activity> getId();

    /**
     * The activity in one line.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * The ring it is drawn in.
     *
     * @return the id of a ring of the same cycle, or empty
     */
    Optional<Id<Ring>> getRing();

    /**
     * What kind of thing happens.
     *
     * @return the kind
     */
    ActivityKind getKind();

    /**
     * When it happens.
     *
     * @return the rule
     */
    @Valid
    Timing getTiming();

    /**
     * How long it lasts.
     *
     * @return whole days, 1 to 366, or empty for one day or as long as the timing says
     */
    Optional<
                    @Min(value = 1, message = "{se.samservice.constraint.number_too_small}")
                    @Max(value = 366, message = "{se.samservice.constraint.number_too_large}") Integer>
            getDurationDays();

    /**
     * The first year it happens.
     *
     * @return a year, or empty when it always has
     */
    Optional<Integer> getFirstYear();

    /**
     * The last year it happens.
     *
     * @return a year, or empty when no end is set
     */
    Optional<Integer> getLastYear();

    /**
     * The times it does not happen as the timing says.
     *
     * @return exceptions
     */
    List<@Valid OccurrenceException> getExceptions();

    /**
     * Who sees to it.
     *
     * @return the responsibility, or empty when nobody does
     */
    Optional<@Valid Responsibility> getResponsibility();

    /**
     * Who has set the time.
     *
     * @return the kind, or empty when not known
     */
    Optional<DeadlineKind> getDeadlineKind();

    /**
     * Whom it is for.
     *
     * @return groups, for example {@code butiker}
     */
    List<@Text String> getAudiences();

    /**
     * Where it happens.
     *
     * @return ids of villages; empty when it is not tied to any
     */
    List<Id<Village>> getVillages();

    /**
     * The success factors it serves.
     *
     * @return ids of success factors
     */
    List<Id<SuccessFactor>> getSuccessFactors();

    /**
     * The items of checklists it serves.
     *
     * @return ids of checklist items
     */
    List<Id<ChecklistItem>> getChecklistItems();

    /**
     * Starts an activity.
     *
     * @return a new builder
     */
    static ActivityBuilder builder() {
        return new ActivityBuilder();
    }

    /**
     * Starts from the values of this activity.
     *
     * @return a new builder
     */
    default ActivityBuilder toBuilder() {
        return builder().from(this);
    }
}
