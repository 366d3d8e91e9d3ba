package se.samservice.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.actor.ActorKind;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventKind;
import se.samservice.place.Municipality;
import se.samservice.place.Village;
import se.samservice.plan.Project;
import se.samservice.plan.ServicePlan;
import se.samservice.testkit.Samples;
import se.samservice.testkit.Secrets;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import se.samservice.text.GitHubMarkdown;
import se.samservice.value.DatePeriod;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.Language;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** Whatever stands in the data, the documents hold no markup of its making and nothing confidential. */
final class SummaryTextPropertyTest {

    private static final HalfYear SPRING = HalfYear.of(2024, 1);

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return DatasetArbitraries.datasets();
    }

    @Provide
    Arbitrary<HalfYear> halfYears() {
        return Arbitraries.integers()
                .between(2018 * 2, 2026 * 2)
                .map(number -> HalfYear.of(number / 2, number % 2 + 1));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                DatasetArbitraries.texts(),
                Arbitraries.strings()
                        .withChars("<>&\"'`*_{}[]()#+-!|~$:@\\/.= 12ab\u05d0\n")
                        .ofMaxLength(20),
                Arbitraries.of(
                        "<script>alert(1)</script>",
                        "</title></article><img src=x onerror=alert(1)>",
                        "[x](javascript:alert(1))",
                        "![x](http://a.example/b.png)",
                        "# rubrik",
                        "> citat",
                        "1. först",
                        "a | b",
                        "---",
                        "```",
                        "<!-- -->",
                        "`kod` ~~struken~~ **fet**"));
    }

    /** A text in every place whose text gets into the documents. */
    private static ServiceDataset saying(String text) {
        return Samples.dataset().toBuilder()
                .municipality(Municipality.builder()
                        .code("2480")
                        .name(text)
                        .countyCode("24")
                        .build())
                .villages(List.of(
                        Village.builder().id(Samples.BOTSMARK).name(text).build(),
                        Village.builder().id(Id.of("holmon")).name(text).build()))
                .addActor(Actor.builder()
                        .id(Id.of("a"))
                        .name(text)
                        .kind(ActorKind.OTHER)
                        .addVillage(Samples.BOTSMARK)
                        .build())
                .shops(List.of(Samples.shop().toBuilder().name(text).build()))
                .needs(List.of(
                        Samples.need().toBuilder().title(LocalizedText.of(text)).build()))
                .solutions(List.of(Samples.solution().toBuilder()
                        .title(LocalizedText.of(text, text))
                        .build()))
                .addEvents(
                        event("e1", text, "2024-01-10").toBuilder()
                                .addVillage(Samples.BOTSMARK)
                                .build(),
                        event("e2", text, "2024-06-10"),
                        event("e3", text, "2024"))
                .addProject(Project.builder()
                        .id(Id.of("p"))
                        .name(text)
                        .actualPeriod(DatePeriod.since(PartialDate.of(2022)))
                        .build())
                .build();
    }

    private static Event event(String id, String title, String date) {
        return Event.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(title))
                .kind(EventKind.of(title))
                .date(PartialDate.parse(date))
                .build();
    }

    @Property(tries = 100)
    void hostile_texts_leave_the_structure_of_the_page_as_it_is(@ForAll("texts") String text) {
        Document hostile = page(HalfYearDraft.of(saying(text), SPRING).toHtml(Locale.ENGLISH, 1));
        Document tame = page(HalfYearDraft.of(saying("Tam"), SPRING).toHtml(Locale.ENGLISH, 1));

        assertThat(structure(hostile)).isEqualTo(structure(tame));
        assertThat(hostile.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey() + "=" + attribute.getValue()))
                .isSubsetOf("lang=en", "scope=col", "scope=row");
    }

    @Property(tries = 100)
    void hostile_texts_leave_the_structure_of_the_markdown_as_it_is(@ForAll("texts") String text) {
        Document hostile =
                GitHubMarkdown.rendered(HalfYearDraft.of(saying(text), SPRING).toMarkdown(Locale.ENGLISH));
        Document tame =
                GitHubMarkdown.rendered(HalfYearDraft.of(saying("Tam"), SPRING).toMarkdown(Locale.ENGLISH));

        assertThat(structure(hostile)).isEqualTo(structure(tame));
        assertThat(hostile.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .isEmpty();
    }

    @Property(tries = 50)
    void the_overview_of_a_project_holds_no_markup_from_data(@ForAll("texts") String text) {
        PlanOverview overview = PlanOverview.ofProject(saying(text), Id.of("p"));

        assertThat(page(overview.toHtml(Locale.ENGLISH, 1)).getAllElements().stream()
                        .map(Element::tagName))
                .doesNotContain("script", "img", "a", "style", "iframe", "code", "del", "strong", "em");
        assertThat(GitHubMarkdown.rendered(overview.toMarkdown(Locale.ENGLISH)).body().getAllElements().stream()
                        .map(Element::tagName))
                .isSubsetOf(
                        "body", "h1", "h2", "h3", "h4", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td");
    }

    @Property(tries = 60)
    void any_dataset_can_be_summed_up_in_both_languages_the_same_way_each_time(
            @ForAll("datasets") ServiceDataset dataset,
            @ForAll("datasets") ServiceDataset other,
            @ForAll("halfYears") HalfYear halfYear) {
        ServiceDataset before =
                other.toBuilder().municipality(dataset.getMunicipality()).build();
        HalfYearDraft draft = HalfYearDraft.of(dataset, before, halfYear);

        assertThat(HalfYearDraft.of(dataset, before, halfYear)).isEqualTo(draft);
        for (Language language : Language.values()) {
            assertThat(page(draft.toHtml(language.locale(), 2)).getAllElements().stream()
                            .map(Element::tagName))
                    .isSubsetOf(
                            "#root", "html", "head", "body", "article", "h2", "h3", "h4", "p", "ul", "li", "table",
                            "caption", "thead", "tbody", "tr", "th", "td", "bdi");
            assertThat(draft.toMarkdown(language.locale())).isEqualTo(draft.toMarkdown(language.locale()));
        }
        assertThat(draft.toSummary(Id.of("s")).getHalfYear()).isEqualTo(halfYear);
    }

    @Property(tries = 60)
    void nothing_confidential_is_told(
            @ForAll("datasets") ServiceDataset dataset, @ForAll("halfYears") HalfYear halfYear) {
        ServiceDataset secretive = Secrets.plantedIn(dataset);
        HalfYearDraft draft = HalfYearDraft.of(secretive, halfYear);

        assertThat(Secrets.foundIn(draft.toMarkdown(Locale.ENGLISH))).isEmpty();
        assertThat(Secrets.foundIn(draft.toHtml(Locale.forLanguageTag("sv"), 1)))
                .isEmpty();
        assertThat(Secrets.foundIn(draft.toString())).isEmpty();
        assertThat(Secrets.foundIn(draft.toSummary(Id.of("s")).toString())).isEmpty();
        assertThat(draft).isEqualTo(HalfYearDraft.of(dataset, halfYear));
        secretive.getProjects().stream()
                .limit(1)
                .map(project -> PlanOverview.ofProject(secretive, project.getId()))
                .forEach(overview -> assertThat(Secrets.foundIn(overview.toHtml(Locale.ENGLISH, 1)))
                        .isEmpty());
    }

    private static Document page(String article) {
        return Jsoup.parse("<!DOCTYPE html><html><head></head><body>" + article + "</body></html>");
    }

    /** The elements in their order; an isolated text has one of its own around it. */
    private static List<String> structure(Document page) {
        return page.body().getAllElements().stream()
                .map(Element::tagName)
                .filter(tag -> !Set.of("bdi").contains(tag))
                .toList();
    }

    @Property(tries = 100)
    void a_summary_put_into_the_dataset_refers_to_nothing_that_is_not_there(
            @ForAll("datasets") ServiceDataset dataset, @ForAll("halfYears") HalfYear halfYear) {
        var summary = HalfYearDraft.of(dataset, halfYear).toSummary(Id.of("s"));

        assertThat(dataset.getActors().stream().map(Actor::getId)).containsAll(summary.getRecipients());
        assertThat(dataset.getVillages().stream().map(Village::getId))
                .containsAll(summary.getVillages().stream()
                        .map(village -> village.getVillage())
                        .toList());
        assertThat(dataset.getProjects().stream().map(Project::getId))
                .containsAll(summary.getProject().stream().toList());
        assertThat(dataset.getServicePlans().stream().map(ServicePlan::getId))
                .containsAll(summary.getPlan().stream().toList());
    }
}
