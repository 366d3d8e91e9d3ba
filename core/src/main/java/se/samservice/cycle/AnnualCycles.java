package se.samservice.cycle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.samservice.actor.Responsibility;
import se.samservice.method.ChecklistItem;
import se.samservice.method.SuccessFactor;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.Source;

/** A ready-made annual cycle to start from (Swedish: <i>årshjul att utgå från</i>). */
public final class AnnualCycles {

    private static final List<Source> SOURCES = rows("starter-sources.csv").stream()
            .<Source>map(row -> Source.builder()
                    .id(Id.of(row.at("id")))
                    .title(row.at("title"))
                    .publisher(row.at("publisher"))
                    .url(row.at("url"))
                    .build())
            .toList();

    private static final AnnualCycle STARTER = AnnualCycle.builder()
            .id(Id.of("starter-cycle"))
            .title(LocalizedText.of(
                    "Årshjul för servicearbetet (förslag)", "Year wheel for the service work (proposal)"))
            .owner(responsibility("landsbygdsutvecklare", "servicesamordnare"))
            .addRings(
                    ring("starter-politics", "Politik", "Politics"),
                    ring("starter-follow-up", "Uppföljning", "Follow-up"),
                    ring("starter-shops", "Butiker", "Shops"),
                    ring("starter-villages", "Byar", "Villages"),
                    ring("starter-communication", "Kommunikation", "Communication"))
            .activities(rows("starter-activities.csv").stream()
                    .map(AnnualCycles::activity)
                    .toList())
            .build();

    private AnnualCycles() {}

    /**
     * What Swedish municipalities are seen to do for commercial service month by month, as a cycle to edit.
     *
     * <p>Every month is an example from the municipalities or regions that the activity names as its sources: nobody's
     * date is given as a day, and all but two are marked as the municipality's own choice. The two are the region's
     * closing day for aid, which differs between regions, and the month before whose end the council, by the Local
     * Government Act as the sources tell of it, fixes the budget; some councils do so in December. Roles are suggestions. Between them the activities serve each of the built-in success
     * factors and checklist items. Titles are in both languages, so there is no choice of one to make here.
     *
     * @return a cycle whose activities refer to {@link #starterSources()}
     */
    public static AnnualCycle starter() {
        return STARTER;
    }

    /**
     * Where the activities of {@link #starter()} were seen. A dataset that holds the cycle holds these too.
     *
     * @return sources in no particular order
     */
    public static List<Source> starterSources() {
        return SOURCES;
    }

    private static Activity activity(Row row) {
        return Activity.builder()
                .id(Id.of(row.at("id")))
                .title(LocalizedText.of(row.at("sv"), row.at("en")))
                .ring(Id.<Ring>of(row.at("ring")))
                .kind(ActivityKind.of(row.at("kind")))
                .timing(YearlyInMonth.builder()
                        .month(Month.valueOf(upper(row.at("month"))))
                        .build())
                .deadlineKind(DeadlineKind.valueOf(upper(row.at("deadline"))))
                .responsibility(responsibility(row.at("role"), row.at("deputyRole")))
                .audiences(list(row.at("audiences")))
                .successFactors(AnnualCycles.<SuccessFactor>ids(row.at("successFactors")))
                .checklistItems(AnnualCycles.<ChecklistItem>ids(row.at("checklistItems")))
                .sources(AnnualCycles.<Source>ids(row.at("sources")))
                .build();
    }

    private static Ring ring(String id, String sv, String en) {
        return Ring.builder().id(Id.of(id)).title(LocalizedText.of(sv, en)).build();
    }

    private static Responsibility responsibility(String role, String deputyRole) {
        return Responsibility.builder().role(role).deputyRole(deputyRole).build();
    }

    private static String upper(String token) {
        return token.toUpperCase(Locale.ROOT);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(","));
    }

    private static <T> List<Id<T>> ids(String cell) {
        return list(cell).stream().map(Id::<T>of).toList();
    }

    /** The lines of a table as cells by column: UTF-8, a heading line, {@code ;} between columns, no quoting. */
    private static List<Row> rows(String resource) {
        try (InputStream in = AnnualCycles.class.getResourceAsStream(resource)) {
            List<String[]> lines = new BufferedReader(new InputStreamReader(
                            Objects.requireNonNull(in, () -> resource + " is missing from the samservice-core jar"),
                            StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split(";", -1))
                    .toList();
            return lines.stream().skip(1).map(cells -> row(lines.get(0), cells)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] columns, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return new Row(row);
    }

    private record Row(Map<String, String> cells) {

        String at(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }
}
