package se.samservice.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.place.Village;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;
import se.samservice.text.Section;
import se.samservice.text.Table;

/**
 * How far every village has to service, as a table for people (Swedish: <i>tabell över avstånd till service</i>): the
 * nearest place and the next, each with distance and method, and what to bear in mind.
 *
 * <pre>{@code
 * String markdown = AccessTable.of(access).services(List.of(ServiceKind.GROCERIES)).toMarkdown(locale, 2);
 * }</pre>
 *
 * <p>The values are {@link ServiceAccess#reaches()}.
 *
 * @param access the distances
 * @param services the services that are shown, in this order
 * @param thresholds limits that the distance to the nearest place is set against; one for a service not shown is left out
 */
public record AccessTable(ServiceAccess access, List<ServiceKind> services, List<AccessThreshold> thresholds) {

    /**
     * Keeps copies.
     *
     * @param access the distances
     * @param services the services that are shown
     * @param thresholds limits
     */
    public AccessTable {
        Objects.requireNonNull(access, "access");
        services = List.copyOf(services);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * The table of every service somebody offers.
     *
     * @param access the distances
     * @return a table without limits
     */
    public static AccessTable of(ServiceAccess access) {
        return new AccessTable(access, access.services(), List.of());
    }

    /**
     * The table of some services.
     *
     * @param shown what to show, in this order
     * @return the same but for that
     */
    public AccessTable services(List<ServiceKind> shown) {
        return new AccessTable(access, shown, thresholds);
    }

    /**
     * The table with limits set beside the distances to the nearest place.
     *
     * @param limits the limits
     * @return the same but for that
     */
    public AccessTable thresholds(List<AccessThreshold> limits) {
        return new AccessTable(access, services, limits);
    }

    /**
     * The table for those who read or edit text.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @param headingLevel the level of the heading above it, 1 to 6
     * @return Markdown: a heading, how to read it, a table
     * @throws IllegalArgumentException if there is no such level
     */
    public String toMarkdown(Locale locale, int headingLevel) {
        return section(AccessText.in(locale)).toMarkdown(headingLevel);
    }

    /**
     * The table to stand in a page that gives it styles: it has none, and no classes.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @param headingLevel the level of the heading above it, 1 to 6
     * @return a {@code section} element of HTML; its table has a caption, a heading for each village and scopes
     * @throws IllegalArgumentException if there is no such level
     */
    public String toHtml(Locale locale, int headingLevel) {
        AccessText text = AccessText.in(locale);
        return section(text).toHtml(text.locale().getLanguage(), headingLevel);
    }

    private Section section(AccessText text) {
        String heading = text.say("Avstånd till service den ", "Distance to service on ") + text.day(access.date());
        Table table = new Table(
                text.say(
                        "Närmaste och näst närmaste ställe, ort för ort", "Nearest and next nearest place, by village"),
                text.villages(),
                columns(text),
                text.say("Uppgifterna rymmer ingen service.", "There is no service in the data."));
        Set<DistanceMethod> methods = EnumSet.noneOf(DistanceMethod.class);
        for (Village village : services.isEmpty() ? List.<Village>of() : access.villages()) {
            table.group(text.village(village, access.date()));
            for (ServiceKind service : services) {
                ServiceReach reach = access.reach(village.getId(), service);
                Stream.concat(reach.nearest().stream(), reach.next().stream())
                        .forEach(place -> methods.add(place.distance().method()));
                table.row(row(text, reach));
            }
        }
        List<String> paragraphs = new ArrayList<>(text.reading(methods).toList());
        if (!thresholds.isEmpty()) {
            paragraphs.add(text.indication());
        }
        return new Section(heading, paragraphs, table);
    }

    private List<String> columns(AccessText text) {
        List<String> columns = new ArrayList<>(List.of(
                text.service(),
                text.say("Närmaste", "Nearest"),
                text.say("Avstånd till närmaste", "Distance to nearest"),
                text.say("Näst närmaste", "Next nearest"),
                text.say("Avstånd till näst närmaste", "Distance to next nearest"),
                text.remarks()));
        if (!thresholds.isEmpty()) {
            columns.add(text.answer());
        }
        return columns;
    }

    private List<String> row(AccessText text, ServiceReach reach) {
        List<String> row = new ArrayList<>(List.of(
                reach.service().label(text.locale()),
                text.nearest(reach),
                text.distance(reach.nearest()),
                reach.next().map(AccessText::name).orElse(""),
                text.distance(reach.next()),
                text.remarks(reach).collect(Collectors.joining("; "))));
        if (!thresholds.isEmpty()) {
            row.add(text.answers(thresholds, reach, access.date()));
        }
        return row;
    }
}
