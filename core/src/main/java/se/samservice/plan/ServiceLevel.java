package se.samservice.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.place.ServiceRole;
import se.samservice.shop.ServiceKind;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.LocalizedText;

/**
 * One step of a municipality's own ladder of service, such as service town, service node and service point (Swedish:
 * <i>servicenivå</i>).
 */
@Value.Immutable
@SamserviceStyle
public interface ServiceLevel extends Extensible {

    /**
     * The step.
     *
     * @return the role its villages have
     */
    ServiceRole getRole();

    /**
     * What the municipality calls it.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * What is to be had there.
     *
     * @return kinds of service
     */
    List<ServiceKind> getServices();

    /**
     * What else is said of it.
     *
     * @return the text, or empty
     */
    Optional<@Valid LocalizedText> getDescription();

    /**
     * Starts a level.
     *
     * @return a new builder
     */
    static ServiceLevelBuilder builder() {
        return new ServiceLevelBuilder();
    }

    /**
     * Starts from the values of this level.
     *
     * @return a new builder
     */
    default ServiceLevelBuilder toBuilder() {
        return builder().from(this);
    }
}
