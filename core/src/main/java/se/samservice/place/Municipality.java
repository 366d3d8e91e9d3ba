package se.samservice.place;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.LocalizedText;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/**
 * A municipality, the owner of a dataset (Swedish: <i>kommun</i>).
 *
 * <p>{@link Municipalities} has all of them ready made.
 */
@Value.Immutable
@SamserviceStyle
public interface Municipality extends Sourced, Extensible {

    /**
     * The official code (Swedish: <i>kommunkod</i>).
     *
     * @return four digits, for example {@code 2480}
     */
    @MunicipalityCode
    String getCode();

    /**
     * The short name.
     *
     * @return for example {@code Umeå}
     */
    @Text
    String getName();

    /**
     * The name as decided, with the word for municipality.
     *
     * @return for example {@code Umeå kommun}, or empty
     */
    Optional<@Text String> getOfficialName();

    /**
     * The county it lies in (Swedish: <i>länskod</i>); the first two digits of {@link #getCode()}.
     *
     * @return two digits, for example {@code 24}
     */
    @CountyCode
    String getCountyCode();

    /**
     * What the municipality counts as countryside; every municipality draws that border itself.
     *
     * @return the definition in words, or empty
     */
    Optional<@Valid LocalizedText> getRuralDefinition();

    /**
     * Starts a municipality.
     *
     * @return a new builder
     */
    static MunicipalityBuilder builder() {
        return new MunicipalityBuilder();
    }

    /**
     * Starts from the values of this municipality.
     *
     * @return a new builder
     */
    default MunicipalityBuilder toBuilder() {
        return builder().from(this);
    }
}
