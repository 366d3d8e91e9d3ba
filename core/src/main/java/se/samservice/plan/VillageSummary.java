package se.samservice.plan;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import se.samservice.place.Village;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** What a half-year meant for one village (Swedish: <i>summering per ort</i>). */
@Value.Immutable
@SamserviceStyle
public interface VillageSummary extends Extensible {

    /**
     * The village.
     *
     * @return the id of a village
     */
    Id<Village> getVillage();

    /**
     * What was done.
     *
     * @return one line each
     */
    List<@Valid LocalizedText> getDone();

    /**
     * What is going on.
     *
     * @return one line each
     */
    List<@Valid LocalizedText> getOngoing();

    /**
     * What comes next.
     *
     * @return one line each
     */
    List<@Valid LocalizedText> getNext();

    /**
     * Starts a village summary.
     *
     * @return a new builder
     */
    static VillageSummaryBuilder builder() {
        return new VillageSummaryBuilder();
    }

    /**
     * Starts from the values of this village summary.
     *
     * @return a new builder
     */
    default VillageSummaryBuilder toBuilder() {
        return builder().from(this);
    }
}
