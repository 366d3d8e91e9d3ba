package se.samservice.access;

import java.time.LocalDate;
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
import se.samservice.text.Section;
import se.samservice.text.Table;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/**
 * How far villages have to service before and after something changes, as a table for people (Swedish: <i>före och
 * efter</i>).
 *
 * <pre>{@code
 * ImpactTable closing = ImpactTable.of(access.ifClosed(List.of(shopBotsmark)));
 * ImpactTable all = ImpactTable.of(access, access.with(scenario));
 * String html = closing.toHtml(locale, 2);
 * }</pre>
 *
 * @param title what would happen, in the words of whoever asks
 * @param date the day residents are counted for, and limits should hold on
 * @param changes the rows; those of one village must stand together
 * @param thresholds limits that the distance afterwards is set against
 */
public record ImpactTable(
        LocalizedText title, LocalDate date, List<AccessChange> changes, List<AccessThreshold> thresholds) {

    private static final LocalizedText TITLE =
            LocalizedText.of("Avstånd till service före och efter", "Distance to service before and after");

    /**
     * Keeps copies.
     *
     * @param title what would happen
     * @param date the day
     * @param changes the rows
     * @param thresholds limits
     */
    public ImpactTable {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        changes = List.copyOf(changes);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * The table of those who are affected.
     *
     * @param impact what changes
     * @return a table of what changes and nothing else
     */
    public static ImpactTable of(AccessImpact impact) {
        return new ImpactTable(TITLE, impact.date(), impact.changes(), List.of());
    }

    /**
     * The whole table, changed or not.
     *
     * @param before how it is
     * @param after how it would be, for example {@code before.with(scenario)}
     * @return a row for each village that is in both and each service that is in either
     */
    public static ImpactTable of(ServiceAccess before, ServiceAccess after) {
        return new ImpactTable(TITLE, before.date(), before.compare(after).toList(), List.of());
    }

    /**
     * The table under another heading.
     *
     * @param heading what would happen
     * @return the same but for that
     */
    public ImpactTable title(LocalizedText heading) {
        return new ImpactTable(heading, date, changes, thresholds);
    }

    /**
     * The table with limits set beside the distances afterwards. When the nearest shop closes, that is the distance to the
     * next one, which rules about the last shop ask for.
     *
     * @param limits the limits
     * @return the same but for that
     */
    public ImpactTable thresholds(List<AccessThreshold> limits) {
        return new ImpactTable(title, date, changes, limits);
    }

    /**
     * The table for those who read or edit text.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @param headingLevel the level of the heading above it, 1 to 6
     * @return Markdown: a heading, who is affected, a table
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
        return new Section(title.in(text.locale()), paragraphs(text), table(text));
    }

    private List<String> paragraphs(AccessText text) {
        AccessImpact impact = new AccessImpact(
                date, changes.stream().filter(AccessChange::isChanged).toList());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(text.affected(impact.residents()));
        if (!impact.servicesLost().isEmpty()) {
            paragraphs.add(text.lost(impact.servicesLost()));
        }
        text.reading(methods()).forEach(paragraphs::add);
        if (!thresholds.isEmpty()) {
            paragraphs.add(text.indication());
        }
        return paragraphs;
    }

    private Set<DistanceMethod> methods() {
        Set<DistanceMethod> methods = EnumSet.noneOf(DistanceMethod.class);
        changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(reach -> reach.nearest().stream())
                .forEach(place -> methods.add(place.distance().method()));
        return methods;
    }

    private Table table(AccessText text) {
        Table table = new Table(
                text.say("Närmaste ställe före och efter, ort för ort", "Nearest place before and after, by village"),
                text.villages(),
                columns(text),
                text.say("Inget ändras.", "Nothing changes."));
        Id<Village> last = null;
        for (AccessChange change : changes) {
            if (!change.village().getId().equals(last)) {
                table.group(text.village(change.village(), date));
                last = change.village().getId();
            }
            table.row(row(text, change));
        }
        return table;
    }

    private List<String> columns(AccessText text) {
        List<String> columns = new ArrayList<>(List.of(
                text.service(),
                text.say("Närmaste före", "Nearest before"),
                text.say("Avstånd före", "Distance before"),
                text.say("Närmaste efter", "Nearest after"),
                text.say("Avstånd efter", "Distance after"),
                text.say("Skillnad", "Difference"),
                text.remarks()));
        if (!thresholds.isEmpty()) {
            columns.add(text.answer());
        }
        return columns;
    }

    private List<String> row(AccessText text, AccessChange change) {
        Stream<String> lost = change.isLostInVillage() ? Stream.of(text.lostInVillage()) : Stream.empty();
        List<String> row = new ArrayList<>(List.of(
                change.service().label(text.locale()),
                text.nearest(change.before()),
                text.distance(change.before().nearest()),
                text.nearest(change.after()),
                text.distance(change.after().nearest()),
                text.difference(change),
                Stream.concat(lost, text.remarks(change.after())).collect(Collectors.joining("; "))));
        if (!thresholds.isEmpty()) {
            row.add(text.answers(thresholds, change.after(), date));
        }
        return row;
    }
}
