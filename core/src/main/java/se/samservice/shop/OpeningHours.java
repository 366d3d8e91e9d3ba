package se.samservice.shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Sourced;

/**
 * When one can come (Swedish: <i>öppettider</i>): spans of hours, each staffed or not.
 *
 * <p>A shop has hours, and each of its services may have narrower ones: medicine, for example, is handed out only while
 * somebody is there.
 */
@Value.Immutable
@SamserviceStyle
public interface OpeningHours extends Sourced, Extensible {

    /**
     * The spans that together are the week.
     *
     * @return one or more spans
     */
    @NotEmpty(message = "{se.samservice.constraint.list_empty}")
    List<@Valid OpeningSpan> getSpans();

    /**
     * How long it is open in a week, counting only spans without season.
     *
     * @param staffing the hours to count
     * @return minutes
     */
    default int weeklyMinutes(StaffingMode staffing) {
        return getSpans().stream()
                .filter(span ->
                        span.getStaffing() == staffing && span.getSeason().isEmpty())
                .mapToInt(span -> span.minutesPerDay() * span.getDays().size())
                .sum();
    }

    /**
     * Starts a set of hours.
     *
     * @return a new builder
     */
    static OpeningHoursBuilder builder() {
        return new OpeningHoursBuilder();
    }

    /**
     * Starts from the values of these hours.
     *
     * @return a new builder
     */
    default OpeningHoursBuilder toBuilder() {
        return builder().from(this);
    }
}
