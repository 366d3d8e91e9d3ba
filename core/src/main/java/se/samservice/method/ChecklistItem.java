package se.samservice.method;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;

/** One thing a municipality should see to (Swedish: <i>punkt i checklistan</i>). */
@Value.Immutable
@SamserviceStyle
public interface ChecklistItem extends Identified<ChecklistItem>, Extensible {

    @Override
    Id<ChecklistItem> getId();

    /**
     * The item in one line.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * What it means in practice.
     *
     * @return the text, or empty
     */
    Optional<@Valid LocalizedText> getDescription();

    /**
     * The success factors it serves.
     *
     * @return ids of success factors
     */
    List<Id<SuccessFactor>> getSuccessFactors();

    /**
     * What in a dataset shows it.
     *
     * @return kinds of evidence, any of which will do; empty when only activities of an annual cycle that name it can
     */
    List<EvidenceKind> getEvidenceKinds();

    /**
     * Starts an item.
     *
     * @return a new builder
     */
    static ChecklistItemBuilder builder() {
        return new ChecklistItemBuilder();
    }

    /**
     * Starts from the values of this item.
     *
     * @return a new builder
     */
    default ChecklistItemBuilder toBuilder() {
        return builder().from(this);
    }
}
