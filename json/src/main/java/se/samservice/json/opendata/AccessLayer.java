package se.samservice.json.opendata;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.samservice.access.AccessChange;
import se.samservice.access.AccessImpact;
import se.samservice.access.AccessRemark;
import se.samservice.access.AccessThreshold;
import se.samservice.access.ServiceAccess;
import se.samservice.access.ServicePlace;
import se.samservice.access.ServiceReach;
import se.samservice.access.ThresholdAnswer;
import se.samservice.place.PopulationKind;
import se.samservice.place.Village;
import se.samservice.value.Language;
import se.samservice.value.Term;

/**
 * Distances to service as a layer of a map: a GeoJSON {@code FeatureCollection} (RFC 7946) of villages.
 *
 * <p>There is a feature for each village and service, so that a map program can filter by {@code service} and colour by
 * {@code metres}; its id is for example {@code villages/botsmark/groceries}. Each is a point in WGS84, longitude first, or
 * has the geometry {@code null} where no position on the earth is known. It tells what may be published and nothing else.
 * Properties that are not known are left out:
 *
 * <table>
 * <caption>Properties of a feature</caption>
 * <tr><th>Property</th><th>What it tells</th></tr>
 * <tr><td>{@code village}, {@code name}</td><td>id and name of the village</td></tr>
 * <tr><td>{@code asOf}</td><td>the day everything here holds for</td></tr>
 * <tr><td>{@code population}, {@code populationAsOf}</td><td>registered people and their date</td></tr>
 * <tr><td>{@code islandWithoutFixedLink}</td><td>whether it is an island that no bridge or road ferry reaches</td></tr>
 * <tr><td>{@code service}</td><td>what one wants to get</td></tr>
 * <tr><td>{@code nearest}, {@code nearestName}</td><td>id and name of the nearest place</td></tr>
 * <tr><td>{@code metres}, {@code method}, {@code distanceAsOf}</td><td>how far it is, how that was found, and when</td></tr>
 * <tr><td>{@code inVillage}</td><td>whether it lies in the village itself</td></tr>
 * <tr><td>{@code next…}</td><td>the same of the nearest place but one: {@code nextName}, {@code nextMetres}, …</td></tr>
 * <tr><td>{@code soleProvider}</td><td>whether nobody else in the data offers the service</td></tr>
 * <tr><td>{@code unmeasured}</td><td>how many more places lie at an unknown distance</td></tr>
 * <tr><td>{@code remarks}</td><td>what to bear in mind, see {@link AccessRemark}</td></tr>
 * <tr><td>{@code before…}</td><td>in a layer of an impact, how it was: {@code beforeName}, {@code beforeMetres}, …</td></tr>
 * <tr><td>{@code extraMetres}</td><td>in a layer of an impact, how much farther it is, where that can be told</td></tr>
 * <tr><td>{@code lost}, {@code lostInVillage}</td><td>in a layer of an impact, whether the service is lost</td></tr>
 * <tr><td>{@code thresholds}</td><td>for each limit {@code title}, {@code result}, {@code reason} and, as {@code text}, an
 *     indication for people</td></tr>
 * </table>
 *
 * <p>Words of a vocabulary stand as tokens for programs, and beside them, in {@code serviceLabel}, {@code methodLabel} and
 * so on, in the language of the reader.
 *
 * <pre>{@code
 * byte[] map = AccessLayer.in(Locale.forLanguageTag("sv")).write(ServiceAccess.of(dataset, date));
 * }</pre>
 */
public final class AccessLayer {

    private final Locale locale;
    private final List<AccessThreshold> thresholds;

    private AccessLayer(Locale locale, List<AccessThreshold> thresholds) {
        this.locale = locale;
        this.thresholds = thresholds;
    }

    /**
     * The writer for readers of a language.
     *
     * @param locale the wish of the reader, see {@link Language#of(Locale)}
     * @return a writer
     */
    public static AccessLayer in(Locale locale) {
        return new AccessLayer(Language.of(locale).locale(), List.of());
    }

    /**
     * The writer that also sets limits beside the distances; in a layer of an impact, beside those afterwards.
     *
     * @param limits the limits
     * @return a writer in the same language
     */
    public AccessLayer thresholds(List<AccessThreshold> limits) {
        return new AccessLayer(locale, List.copyOf(limits));
    }

    /**
     * What the document is, for the header {@code Content-Type}.
     *
     * @return {@code application/geo+json}
     */
    public String mediaType() {
        return "application/geo+json";
    }

    /**
     * The layer of all villages and services.
     *
     * @param access the distances
     * @return UTF-8
     */
    public byte[] write(ServiceAccess access) {
        Objects.requireNonNull(access, "access");
        return layer(
                access.reaches().toList(), (feature, reach) -> write(feature, reach, access.date(), Optional.empty()));
    }

    /**
     * The layer of the villages and services for which something changes.
     *
     * @param impact what changes
     * @return UTF-8
     */
    public byte[] write(AccessImpact impact) {
        Objects.requireNonNull(impact, "impact");
        return layer(
                impact.changes(),
                (feature, change) -> write(feature, change.after(), impact.date(), Optional.of(change)));
    }

    /**
     * The layer as a text.
     *
     * @param access the distances
     * @return the text of {@link #write(ServiceAccess)}
     */
    public String writeString(ServiceAccess access) {
        return new String(write(access), StandardCharsets.UTF_8);
    }

    private static <T> byte[] layer(List<T> rows, BiConsumer<Members, T> write) {
        return Members.document(collection -> collection
                .text("type", "FeatureCollection")
                .list(
                        "features",
                        () -> rows.forEach(row -> collection.element(feature -> write.accept(feature, row)))));
    }

    private void write(Members feature, ServiceReach reach, LocalDate date, Optional<AccessChange> change) {
        Village village = reach.village();
        feature.text("type", "Feature")
                .text(
                        "id",
                        "villages/" + village.getId() + "/" + reach.service().token());
        GeoJson.geometry(feature, village.getCoordinates());
        feature.object("properties", properties -> {
            properties
                    .text("village", village.getId().value())
                    .text("name", village.getName())
                    .text("asOf", date.toString());
            village.populationOn(PopulationKind.REGISTERED, date)
                    .ifPresent(population -> properties
                            .integer("population", population.getCount())
                            .text("populationAsOf", population.getAsOf().toString()));
            village.getIslandWithoutFixedLink().ifPresent(island -> properties.flag("islandWithoutFixedLink", island));
            term(properties, "service", reach.service());
            reach.nearest().ifPresent(place -> {
                properties.text("nearest", place.shop().getId().value());
                write(properties, "nearestName", "", place);
            });
            reach.next().ifPresent(place -> {
                properties.text("next", place.shop().getId().value());
                write(properties, "nextName", "next", place);
            });
            List<Term> remarks = List.copyOf(reach.remarks());
            properties
                    .flag("soleProvider", remarks.contains(AccessRemark.SOLE_PROVIDER))
                    .integer("unmeasured", reach.unmeasured())
                    .texts("remarks", remarks.stream().map(Term::token).toList())
                    .texts(
                            "remarkLabels",
                            remarks.stream().map(remark -> remark.label(locale)).toList());
            change.ifPresent(known -> write(properties, known));
            properties.objects(
                    "thresholds",
                    thresholds.stream()
                            .filter(threshold -> threshold.getService().equals(reach.service()))
                            .map(threshold -> threshold.judge(reach, date))
                            .toList(),
                    this::write);
        });
    }

    private void write(Members properties, String name, String prefix, ServicePlace place) {
        properties
                .text(name, place.shop().getName())
                .integer(named(prefix, "metres"), place.distance().metres());
        term(properties, named(prefix, "method"), place.distance().method());
        place.distance().asOf().ifPresent(asOf -> properties.text(named(prefix, "distanceAsOf"), asOf.toString()));
        properties.flag(named(prefix, "inVillage"), place.inVillage());
    }

    private void write(Members properties, AccessChange change) {
        change.before().nearest().ifPresent(place -> {
            properties.text("before", place.shop().getId().value());
            write(properties, "beforeName", "before", place);
        });
        change.extraMetres().ifPresent(metres -> properties.integer("extraMetres", metres));
        properties.flag("lost", change.isLost()).flag("lostInVillage", change.isLostInVillage());
    }

    private void write(Members answer, ThresholdAnswer given) {
        answer.text("title", given.threshold().getTitle().in(locale))
                .text("result", given.result().token())
                .text("reason", given.reason().token())
                .text("text", given.text(locale));
    }

    private void term(Members properties, String name, Term term) {
        properties.text(name, term.token()).text(name + "Label", term.label(locale));
    }

    private static String named(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
