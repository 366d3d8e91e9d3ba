package se.samservice.method;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;

/**
 * Things to see to, in a certain order (Swedish: <i>checklista</i>).
 *
 * <p>The six items of Umeå's project are in {@link Checklists}; a municipality adds its own.
 */
@Value.Immutable
@SamserviceStyle
public interface Checklist extends Identified<Checklist>, Sourced, Extensible {

    @Override
    Id<Checklist> getId();

    /**
     * What the list is for.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * The things to see to.
     *
     * @return one or more items
     */
    @NotEmpty(message = "{se.samservice.constraint.list_empty}")
    List<@Valid ChecklistItem> getItems();

    /**
     * Starts a checklist.
     *
     * @return a new builder
     */
    static ChecklistBuilder builder() {
        return new ChecklistBuilder();
    }

    /**
     * Starts from the values of this checklist.
     *
     * @return a new builder
     */
    default ChecklistBuilder toBuilder() {
        return builder().from(this);
    }
}
