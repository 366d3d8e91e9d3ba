package se.samservice.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.Event;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import se.samservice.text.GitHubMarkdown;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;

/** Laws of what the data shows, for any dataset and any period. */
class ReviewPropertyTest {

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return Combinators.combine(
                        DatasetArbitraries.datasets(),
                        DatasetArbitraries.anyDates(),
                        Arbitraries.integers().between(0, 3))
                .as((data, day, dice) -> dice == 0 ? data.toBuilder().asOf(day).build() : data);
    }

    @Provide
    Arbitrary<DatePeriod> periods() {
        return Combinators.combine(
                        DatasetArbitraries.partialDates().optional(0.9),
                        DatasetArbitraries.partialDates().optional(0.9))
                .as((start, end) -> DatePeriod.builder().start(start).end(end).build());
    }

    @Provide
    Arbitrary<Event> events() {
        return DatasetArbitraries.values(Event.class);
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.forLanguageTag("sv"), Locale.ENGLISH, Locale.ROOT);
    }

    private static List<Showing> showings(Review review) {
        return Stream.concat(
                        review.successFactors().stream().map(FactorReview::showing),
                        review.checklists().stream()
                                .flatMap(list -> list.items().stream())
                                .map(ItemReview::showing))
                .toList();
    }

    @Property(tries = 150)
    void every_reading_has_its_reason_and_follows_from_evidence_and_gaps(
            @ForAll("datasets") ServiceDataset data,
            @ForAll("periods") DatePeriod period,
            @ForAll("locales") Locale locale) {
        assertThat(showings(Review.of(data, period))).allSatisfy(showing -> {
            assertThat(showing.reason(locale)).isNotBlank();
            boolean weighs = showing.gaps().stream().anyMatch(Gap::weighs);
            assertThat(showing.reading() == Reading.SHOWN)
                    .isEqualTo(!showing.evidence().isEmpty() && !weighs);
            assertThat(showing.reading() == Reading.NOT_SHOWN)
                    .isEqualTo(
                            showing.evidence().isEmpty() && showing.possible().isEmpty());
        });
    }

    @Property(tries = 150)
    void the_counts_add_up_to_the_evidence(
            @ForAll("datasets") ServiceDataset data, @ForAll("periods") DatePeriod period) {
        assertThat(showings(Review.of(data, period))).allSatisfy(showing -> {
            assertThat(showing.counts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(showing.evidence().size());
            assertThat(showing.counts().keySet()).isSubsetOf(showing.lookedFor());
        });
    }

    @Property(tries = 150)
    void evidence_lies_in_the_time_and_not_after_the_day_of_the_data(
            @ForAll("datasets") ServiceDataset data, @ForAll("periods") DatePeriod period) {
        LocalDate first = period.getStart().map(start -> start.earliest()).orElse(LocalDate.MIN);
        LocalDate last = period.getEnd().map(end -> end.latest()).orElse(LocalDate.MAX);

        assertThat(showings(Review.of(data, period)))
                .flatMap(showing -> Stream.concat(showing.evidence().stream(), showing.possible().stream())
                        .map(Evidence::days)
                        .toList())
                .allMatch(days -> !days.first().isAfter(data.getAsOf()))
                .allMatch(days -> Days.of(first, last).overlaps(days));
    }

    @Property(tries = 150)
    void one_more_event_never_lowers_a_reading(
            @ForAll("datasets") ServiceDataset data,
            @ForAll("periods") DatePeriod period,
            @ForAll("events") Event event,
            @ForAll int place) {
        List<Event> events = new ArrayList<>(data.getEvents());
        events.add(Math.floorMod(place, events.size() + 1), event);
        List<Reading> before = readings(Review.of(data, period));
        List<Reading> after = readings(Review.of(data.toBuilder().events(events).build(), period));

        assertThat(after).usingElementComparator(Comparator.naturalOrder()).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isGreaterThanOrEqualTo(before.get(i));
        }
    }

    private static List<Reading> readings(Review review) {
        return showings(review).stream().map(Showing::reading).toList();
    }

    @Property(tries = 100)
    void the_order_of_the_data_does_not_matter_to_the_evidence(
            @ForAll("datasets") ServiceDataset data, @ForAll("periods") DatePeriod period) {
        ServiceDataset turned = data.toBuilder()
                .events(turned(data.getEvents()))
                .publications(turned(data.getPublications()))
                .priorWorks(turned(data.getPriorWorks()))
                .villageMatters(turned(data.getVillageMatters()))
                .images(turned(data.getImages()))
                .build();

        assertThat(showings(Review.of(turned, period)))
                .extracting(Showing::evidence)
                .isEqualTo(showings(Review.of(data, period)).stream()
                        .map(Showing::evidence)
                        .toList());
    }

    private static <T> List<T> turned(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        java.util.Collections.reverse(turned);
        return turned;
    }

    @Property(tries = 100)
    void the_page_is_well_formed_and_has_only_elements_of_headings_and_tables(
            @ForAll("datasets") ServiceDataset data,
            @ForAll("periods") DatePeriod period,
            @ForAll("locales") Locale locale)
            throws Exception {
        String html = Review.of(data, period).toHtml(locale, 2);

        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        Element section = Jsoup.parse(html).body();
        assertThat(names(section))
                .isSubsetOf(
                        "body", "section", "h2", "h3", "p", "table", "caption", "thead", "tbody", "tr", "th", "td",
                        "bdi");
        assertThat(section.select("table > caption:first-child")).hasSameSizeAs(section.select("table"));
        assertThat(section.select("th")).allMatch(heading -> heading.hasAttr("scope"));
    }

    @Property(tries = 100)
    void the_list_has_no_markup_that_came_from_data(
            @ForAll("datasets") ServiceDataset data,
            @ForAll("periods") DatePeriod period,
            @ForAll("locales") Locale locale) {
        Review review = Review.of(data, period);
        Element page = GitHubMarkdown.rendered(review.toMarkdown(locale)).body();

        assertThat(names(page))
                .isSubsetOf("body", "h1", "h2", "h3", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td");
        assertThat(page.select("li"))
                .hasSize(showings(review).stream()
                        .mapToInt(showing -> showing.evidence().size())
                        .sum());
        assertThat(page.select("tbody tr")).hasSameSizeAs(showings(review));
        assertThat(page.select("h1")).hasSize(1);
    }

    private static Set<String> names(Element element) {
        return new HashSet<>(
                element.getAllElements().stream().map(Element::tagName).toList());
    }
}
