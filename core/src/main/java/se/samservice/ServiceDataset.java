package se.samservice;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceSolution;
import se.samservice.place.Municipality;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Source;
import se.samservice.value.Text;

/**
 * What one municipality knows about its rural service on a certain day: the aggregate everything else works on.
 *
 * <p>Immutable, and cheap to share between threads. Things refer to each other by id; whether they exist, and whether
 * the whole makes sense, is told by validation, never by the builder. Example:
 *
 * <pre>{@code
 * ServiceDataset.builder()
 *     .asOf(LocalDate.of(2024, 3, 18))
 *     .municipality(Municipalities.withCode("2480").orElseThrow())
 *     .addVillage(Village.builder().id(Id.of("overboda")).name("Överboda").build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SamserviceStyle
public interface ServiceDataset {

    /** The version of the data format this library writes. */
    String SCHEMA_VERSION = "1.0";

    /** The name of the JSON Schema of that version. */
    String SCHEMA = "https://samservice.se/schema/1.0/dataset.schema.json";

    /**
     * The JSON Schema the data says it follows; in JSON the property is {@code $schema}.
     *
     * @return a name in the form of a URL, {@value #SCHEMA} unless stated
     */
    @Value.Default
    default @Text(max = 2000) String getSchema() {
        return SCHEMA;
    }

    /**
     * The version of the data format, apart from the version of this library.
     *
     * @return major and minor number, {@value #SCHEMA_VERSION} unless stated
     */
    @Value.Default
    default String getSchemaVersion() {
        return SCHEMA_VERSION;
    }

    /**
     * The day the knowledge is from; rules that ask for "today" take this day.
     *
     * @return the day
     */
    LocalDate getAsOf();

    /**
     * Whose knowledge it is.
     *
     * @return the municipality
     */
    @Valid
    Municipality getMunicipality();

    /**
     * Where the facts come from.
     *
     * @return sources, referred to by id
     */
    List<@Valid Source> getSources();

    /**
     * The villages that are followed.
     *
     * @return villages, referred to by id
     */
    List<@Valid Village> getVillages();

    /**
     * The shops and other places that give service.
     *
     * @return shops, referred to by id
     */
    List<@Valid Shop> getShops();

    /**
     * What is lacking.
     *
     * @return needs, referred to by id
     */
    List<@Valid ServiceNeed> getNeeds();

    /**
     * What is tried and in use.
     *
     * @return solutions, referred to by id
     */
    List<@Valid ServiceSolution> getSolutions();

    /**
     * Starts a dataset.
     *
     * @return a new builder
     */
    static ServiceDatasetBuilder builder() {
        return new ServiceDatasetBuilder();
    }

    /**
     * Starts from the values of this dataset.
     *
     * @return a new builder
     */
    default ServiceDatasetBuilder toBuilder() {
        return builder().from(this);
    }
}
