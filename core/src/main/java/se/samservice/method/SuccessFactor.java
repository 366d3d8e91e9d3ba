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
import se.samservice.value.Sourced;

/**
 * Something that experience says makes service work succeed (Swedish: <i>framgångsfaktor</i>, <i>projektnyckel</i>).
 *
 * <p>The nine of Umeå's project are in {@link SuccessFactors}; a municipality adds its own.
 */
@Value.Immutable
@SamserviceStyle
public interface SuccessFactor extends Identified<SuccessFactor>, Sourced, Extensible {

    @Override
    Id<SuccessFactor> getId();

    /**
     * The factor in one line.
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
     * The conditions named by Tillväxtverket it belongs to.
     *
     * @return dimensions, often one
     */
    List<AgencyDimension> getDimensions();

    /**
     * What in a dataset shows it.
     *
     * @return kinds of evidence, any of which will do; empty when only activities of an annual cycle that name it can
     */
    List<EvidenceKind> getEvidenceKinds();

    /**
     * Starts a success factor.
     *
     * @return a new builder
     */
    static SuccessFactorBuilder builder() {
        return new SuccessFactorBuilder();
    }

    /**
     * Starts from the values of this success factor.
     *
     * @return a new builder
     */
    default SuccessFactorBuilder toBuilder() {
        return builder().from(this);
    }
}
