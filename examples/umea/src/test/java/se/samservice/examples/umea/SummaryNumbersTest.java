package se.samservice.examples.umea;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.json.SamserviceJson;
import se.samservice.summary.Count;
import se.samservice.summary.HalfYearDraft;
import se.samservice.summary.SummaryNumbers;
import se.samservice.value.HalfYear;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The numbers told of Umeå are counted anew in the document itself, without the types of the library. */
final class SummaryNumbersTest {

    private static final String DAY = "2024-03-18";

    private static byte[] document() throws IOException {
        try (InputStream in = SummaryNumbersTest.class.getResourceAsStream("/umea.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** What may have happened between two days, as text that sorts like them. */
    private record When(String first, String last) {

        static When of(String date, boolean past) {
            String last = date.length() == 4
                    ? date + "-12-31"
                    : date.length() == 7 ? date + "-" + lastOf(date.substring(5)) : date;
            return new When(
                    date.length() == 4 ? date + "-01-01" : date.length() == 7 ? date + "-01" : date,
                    past && last.compareTo(DAY) > 0 ? DAY : last);
        }

        private static String lastOf(String month) {
            return switch (month) {
                case "02" -> "28";
                case "04", "06", "09", "11" -> "30";
                default -> "31";
            };
        }
    }

    private record Half(String first, String last) {

        Count count(Collection<When> whens) {
            long surely = whens.stream()
                    .filter(when ->
                            when.first().compareTo(first) >= 0 && when.last().compareTo(last) <= 0)
                    .count();
            long perhaps = whens.stream()
                    .filter(when ->
                            when.last().compareTo(first) >= 0 && when.first().compareTo(last) <= 0)
                    .count();
            return new Count((int) surely, (int) perhaps);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-H1, 2022-01-01, 2022-06-30",
        "2022-H2, 2022-07-01, 2022-12-31",
        "2023-H1, 2023-01-01, 2023-06-30",
        "2023-H2, 2023-07-01, 2023-12-31",
        "2024-H1, 2024-01-01, 2024-03-18"
    })
    void every_number_of_umea_is_that_of_the_document(String halfYear, String first, String last) throws IOException {
        JsonNode umea = JsonMapper.shared().readTree(document());
        Half half = new Half(first, last);
        SummaryNumbers numbers = HalfYearDraft.of(
                        SamserviceJson.standard().read(document()).orElseThrow(), HalfYear.parse(halfYear))
                .getNumbers();

        List<JsonNode> visits =
                list(umea, "events").filter(event -> event.has("villages")).toList();
        assertThat(numbers.getVisits()).contains(half.count(dates(visits.stream(), "date", false)));
        assertThat(numbers.getVillagesVisited()).contains(villages(half, visits));
        assertThat(numbers.getPublications())
                .contains(half.count(dates(list(umea, "publications"), "published", true)));
        assertThat(numbers.getShopsOpened().orElseThrow().atLeast()).isZero();
        assertThat(numbers.getShopsClosed())
                .contains(half.count(dates(
                        list(umea, "shops")
                                .flatMap(shop -> list(shop, "statusHistory"))
                                .filter(change ->
                                        change.get("status").asString().equals("closed")),
                        "since",
                        true)));
        List<JsonNode> periods = list(umea, "shops")
                .flatMap(shop -> list(shop, "services"))
                .flatMap(service -> service.optional("period").stream())
                .toList();
        assertThat(numbers.getServicesWon()).contains(half.count(dates(periods.stream(), "start", false)));
        assertThat(numbers.getServicesLost()).contains(half.count(dates(periods.stream(), "end", false)));
        assertThat(numbers.getNeedsRaised()).contains(Count.of(0));
        assertThat(numbers.getNeedsMet()).contains(Count.of(0));
        assertThat(numbers.getEffects().values().stream().map(Count::atMost))
                .containsExactly((int) list(umea, "spinOffEffects").count(), 0, 0);
        assertThat(stages(numbers)).isEqualTo(stages(umea, last));
        assertThat(Stream.of(
                        numbers.getMattersReceived(),
                        numbers.getDialoguesOpened(),
                        numbers.getCompensations(),
                        numbers.getResultsTakenUp()))
                .as("of which the document says nothing")
                .allMatch(Optional::isEmpty);
    }

    private static Stream<JsonNode> list(JsonNode owner, String property) {
        return owner.optional(property).stream().flatMap(JsonNode::valueStream);
    }

    private static List<When> dates(Stream<JsonNode> things, String property, boolean past) {
        return things.flatMap(thing -> thing.optional(property).stream())
                .map(date -> When.of(date.asString(), past))
                .toList();
    }

    private static Count villages(Half half, List<JsonNode> visits) {
        TreeSet<String> surely = new TreeSet<>();
        TreeSet<String> perhaps = new TreeSet<>();
        for (JsonNode visit : visits) {
            Count count = half.count(dates(Stream.of(visit), "date", false));
            List<String> names = list(visit, "villages").map(JsonNode::asString).toList();
            surely.addAll(count.atLeast() == 1 ? names : List.of());
            perhaps.addAll(count.atMost() == 1 ? names : List.of());
        }
        return new Count(surely.size(), perhaps.size());
    }

    private static Map<String, Count> stages(SummaryNumbers numbers) {
        return numbers.getSolutions().entrySet().stream()
                .filter(entry -> entry.getValue().atMost() > 0)
                .collect(Collectors.toMap(
                        entry -> entry.getKey().token(), Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    /** Each solution of Umeå has one stage. */
    private static Map<String, Count> stages(JsonNode umea, String last) {
        Map<String, List<When>> begun = new TreeMap<>();
        list(umea, "solutions")
                .flatMap(solution -> list(solution, "stages"))
                .forEach(stage -> begun.computeIfAbsent(stage.get("stage").asString(), any -> new ArrayList<>())
                        .add(When.of(stage.get("since").asString(), true)));
        Map<String, Count> counts = new TreeMap<>();
        begun.forEach((stage, whens) -> {
            Count count = new Half("0000", last).count(whens);
            if (count.atMost() > 0) {
                counts.put(stage, count);
            }
        });
        return counts;
    }
}
