package se.samservice;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.collaboration.AuthorityDialogue;
import se.samservice.collaboration.Compensation;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.PriorWork;
import se.samservice.collaboration.RuralTour;
import se.samservice.collaboration.ServiceForum;
import se.samservice.collaboration.SpinOffEffect;
import se.samservice.collaboration.VillageMatter;
import se.samservice.communication.ImageAsset;
import se.samservice.communication.InspirationItem;
import se.samservice.communication.Publication;
import se.samservice.cycle.AnnualCycle;
import se.samservice.method.Checklist;
import se.samservice.method.ChecklistReview;
import se.samservice.method.SuccessFactor;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceSolution;
import se.samservice.place.Municipality;
import se.samservice.place.Village;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.Project;
import se.samservice.plan.ResultUptake;
import se.samservice.plan.ServicePlan;
import se.samservice.plan.SteeringDocument;
import se.samservice.shop.Shop;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
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
public interface ServiceDataset extends Extensible {

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
     * Who takes part.
     *
     * @return actors, referred to by id
     */
    List<@Valid Actor> getActors();

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
     * The success factors of the municipality's own; the built-in ones need not be repeated.
     *
     * @return success factors, referred to by id
     */
    List<@Valid SuccessFactor> getSuccessFactors();

    /**
     * The checklists of the municipality's own; the built-in one need not be repeated.
     *
     * @return checklists, referred to by id
     */
    List<@Valid Checklist> getChecklists();

    /**
     * The times a checklist was gone through.
     *
     * @return reviews, referred to by id
     */
    List<@Valid ChecklistReview> getChecklistReviews();

    /**
     * The rounds of the year.
     *
     * @return annual cycles, referred to by id
     */
    List<@Valid AnnualCycle> getAnnualCycles();

    /**
     * What has happened and is set to happen.
     *
     * @return events, referred to by id
     */
    List<@Valid Event> getEvents();

    /**
     * The rounds of the villages.
     *
     * @return tours, referred to by id
     */
    List<@Valid RuralTour> getRuralTours();

    /**
     * What has been done before, to build on.
     *
     * @return prior works, referred to by id
     */
    List<@Valid PriorWork> getPriorWorks();

    /**
     * What villages have asked the municipality.
     *
     * @return matters, referred to by id
     */
    List<@Valid VillageMatter> getVillageMatters();

    /**
     * The hard dialogues the municipality takes part in.
     *
     * @return dialogues, referred to by id
     */
    List<@Valid AuthorityDialogue> getAuthorityDialogues();

    /**
     * What local actors have been paid.
     *
     * @return compensations, referred to by id
     */
    List<@Valid Compensation> getCompensations();

    /**
     * The standing tables for questions of service.
     *
     * @return forums, referred to by id
     */
    List<@Valid ServiceForum> getServiceForums();

    /**
     * What grew out of the work.
     *
     * @return effects, referred to by id
     */
    List<@Valid SpinOffEffect> getSpinOffEffects();

    /**
     * What has been published.
     *
     * @return publications, referred to by id
     */
    List<@Valid Publication> getPublications();

    /**
     * The image bank.
     *
     * @return images, referred to by id
     */
    List<@Valid ImageAsset> getImages();

    /**
     * The inspiration bank.
     *
     * @return items, referred to by id
     */
    List<@Valid InspirationItem> getInspirationItems();

    /**
     * The documents that steer, beside the service plan.
     *
     * @return steering documents, referred to by id
     */
    List<@Valid SteeringDocument> getSteeringDocuments();

    /**
     * The projects.
     *
     * @return projects, referred to by id
     */
    List<@Valid Project> getProjects();

    /**
     * The service plans, those in force and earlier ones.
     *
     * @return plans, referred to by id
     */
    List<@Valid ServicePlan> getServicePlans();

    /**
     * What has been told every half-year.
     *
     * @return summaries, referred to by id
     */
    List<@Valid HalfYearSummary> getHalfYearSummaries();

    /**
     * The results that steering documents or the region have taken up.
     *
     * @return uptakes, referred to by id
     */
    List<@Valid ResultUptake> getResultUptakes();

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
