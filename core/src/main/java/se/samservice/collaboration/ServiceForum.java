package se.samservice.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/** A standing table for questions of service (Swedish: <i>forum för servicefrågor</i>). */
@Value.Immutable
@SamserviceStyle
public interface ServiceForum extends Identified<ServiceForum>, Sourced, Extensible {

    @Override
    Id<ServiceForum> getId();

    /**
     * What it is called.
     *
     * @return the name
     */
    @Text
    String getName();

    /**
     * What it may do.
     *
     * @return the mandate, or empty when not known
     */
    Optional<ForumMandate> getMandate();

    /**
     * Since when.
     *
     * @return the date, or empty
     */
    Optional<PartialDate> getFounded();

    /**
     * How often it is meant to meet.
     *
     * @return times a year, 1 to 366, or empty
     */
    Optional<
                    @Min(value = 1, message = "{se.samservice.constraint.number_too_small}")
                    @Max(value = 366, message = "{se.samservice.constraint.number_too_large}") Integer>
            getMeetingsPerYear();

    /**
     * Who sits there.
     *
     * @return members
     */
    List<@Valid ForumMember> getMembers();

    /**
     * Its meetings.
     *
     * @return ids of events
     */
    List<Id<Event>> getMeetings();

    /**
     * Starts a forum.
     *
     * @return a new builder
     */
    static ServiceForumBuilder builder() {
        return new ServiceForumBuilder();
    }

    /**
     * Starts from the values of this forum.
     *
     * @return a new builder
     */
    default ServiceForumBuilder toBuilder() {
        return builder().from(this);
    }
}
