package se.samservice.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.DefaultLocale;
import se.samservice.Model;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Report;
import se.samservice.finding.Severity;
import se.samservice.need.SolutionKind;
import se.samservice.place.Village;
import se.samservice.shop.ShopChain;
import se.samservice.testkit.FullSample;
import se.samservice.testkit.Samples;
import se.samservice.value.Id;

class ServiceValidatorTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static Report validate(ServiceDataset dataset) {
        return ServiceValidator.standard().validate(dataset);
    }

    private static ServiceDataset withVillages(int number, String id, String name) {
        List<Village> villages = IntStream.range(0, number)
                .mapToObj(i -> Village.builder()
                        .id(Id.of(id.replace("#", Integer.toString(i))))
                        .name(name)
                        .build())
                .toList();
        return Samples.dataset().toBuilder().addAllVillages(villages).build();
    }

    private static ServiceDataset withChain(String token) {
        return Samples.dataset().toBuilder()
                .shops(List.of(
                        Samples.shop().toBuilder().chain(ShopChain.of(token)).build()))
                .build();
    }

    @Test
    void the_standard_validator_is_built_once() {
        assertThat(ServiceValidator.standard()).isSameAs(ServiceValidator.standard());
    }

    @Test
    void a_faultless_dataset_is_valid() {
        Report report = validate(Samples.dataset());

        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getTotals()).isEmpty();
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void a_dataset_with_warnings_only_is_valid() {
        Report report = validate(withChain("bybutik_nord"));

        assertThat(report.isValid()).isTrue();
        assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        assertThat(report.count(Severity.ERROR)).isZero();
    }

    @Test
    void today_is_the_day_of_the_dataset_unless_stated() {
        LocalDate later = LocalDate.of(2025, 1, 1);

        assertThat(validate(Samples.dataset()).getEvaluatedOn()).contains(Samples.TODAY);
        assertThat(ServiceValidator.standard()
                        .validate(Samples.dataset(), later)
                        .getEvaluatedOn())
                .contains(later);
    }

    @Test
    void a_value_outside_a_dataset_is_held_to_its_constraints_alone() {
        Village village = Samples.village("holmon", " ");
        RuleSet lenient = RuleSet.standard().without("text_blank");

        assertThat(ServiceValidator.standard().validateValue(village).getFindings().stream()
                        .map(Found::of))
                .containsExactly(Found.error("text_blank", "/name", ""));
        assertThat(ServiceValidator.with(lenient).validateValue(village).getFindings())
                .isEmpty();
        assertThat(ServiceValidator.standard()
                        .validateValue(Samples.village("holmon", "Holmön"))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void a_value_of_another_library_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceValidator.standard().validateValue("Holmön"));
    }

    @Test
    void faults_of_attributes_and_of_the_whole_are_found_at_once_and_sorted_by_place() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .addVillages(Samples.village("holmon", " "), Samples.village("holmon", "Holmö\u0000"))
                .addSolution(Samples.solution().toBuilder()
                        .id(Id.of("Drone"))
                        .kind(SolutionKind.of("drone"))
                        .addNeed(Id.of("lost"))
                        .build())
                .build();

        assertThat(Found.in(dataset).stream().map(found -> found.pointer() + " " + found.code()))
                .containsExactly(
                        "/solutions/1/id id_malformed",
                        "/solutions/1/kind unknown_code",
                        "/solutions/1/needs/1 dangling_reference",
                        "/villages/4/id duplicate_id",
                        "/villages/4/name text_blank",
                        "/villages/5/aliases/0 text_unprintable",
                        "/villages/5/id duplicate_id",
                        "/villages/5/name text_unprintable");
    }

    @Test
    void of_1500_villages_with_the_same_id_1000_are_reported_and_all_are_counted() {
        Report report = validate(withVillages(1500, "botsmark", "Botsmark"));

        assertThat(report.getFindings())
                .hasSize(1000)
                .allMatch(finding -> finding.getCode().equals("duplicate_id"));
        assertThat(report.getTotals()).containsOnlyKeys("duplicate_id").containsEntry("duplicate_id", 1500);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1500);
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void of_1500_villages_without_name_the_first_1000_are_reported() {
        Report report = validate(withVillages(1500, "village-#", ""));

        assertThat(report.getFindings())
                .extracting(Finding::getPointer)
                .isEqualTo(IntStream.range(4, 1004)
                        .mapToObj(i -> JsonPointer.ROOT.at("villages").at(i).at("name"))
                        .toList());
        assertThat(report.count(Severity.ERROR)).isEqualTo(1500);
    }

    /** A constraint and a rule about the whole are broken 100 000 times each. */
    @Test
    void of_100_000_villages_without_name_and_with_one_id_all_are_counted() {
        Report report = validate(withVillages(100_000, "twin", ""));

        assertThat(report.getTotals()).containsOnlyKeys("text_blank", "duplicate_id");
        assertThat(report.getTotals()).containsEntry("text_blank", 100_000).containsEntry("duplicate_id", 99_999);
        assertThat(report.count(Severity.ERROR)).isEqualTo(199_999);
        assertThat(report.getFindings()).hasSize(2000);
        assertThat(report.getFindings().get(1999).getPointer()).hasToString("/villages/1004/id");
    }

    @Test
    void whatever_can_go_in_a_circle_does_so_when_everything_has_one_id_and_is_told_of() {
        ServiceDataset knotted = Model.rewrite(
                ServiceDataset.class,
                FullSample.dataset(),
                (attribute, leaf) -> leaf instanceof Id ? Id.of("one") : leaf);

        assertThat(validate(knotted).getTotals())
                .containsKeys(
                        "duplicate_id",
                        "actor_part_of_itself",
                        "goal_part_of_itself",
                        "plan_supersedes_itself",
                        "relative_in_circle");
    }

    @Test
    void a_report_speaks_swedish_and_english() {
        ServiceDataset dataset = withVillages(1, "holmon", "Holmön");

        assertThat(Found.only(dataset).message(SWEDISH)).isEqualTo("Id:t ”holmon” används redan i villages.");
        assertThat(Found.only(dataset).message(Locale.ENGLISH))
                .isEqualTo("The id “holmon” is already used in villages.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${x}", "{id}", "{code}", "{max}", "#{1+1}", "$1", "%n", "\\u0041"})
    void a_text_from_the_data_is_never_interpreted(String token) {
        Finding finding = Found.only(withChain(token));

        assertThat(finding.message(SWEDISH))
                .isEqualTo("Koden ”" + token + "” är inte känd här; den behålls som den är.");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The code “" + token + "” is not known here; it is kept as it is.");
    }

    @Test
    void a_text_from_the_data_cannot_hide_or_turn_the_message_around() {
        assertThat(Found.only(withChain("bybutik\u202E\u0000\n")).message(Locale.ENGLISH))
                .isEqualTo("The code “bybutik\\u202e\\u0000\\u000a” is not known here; it is kept as it is.");
    }

    @Test
    void a_blank_or_unprintable_text_is_not_repeated_in_its_finding() {
        Finding finding = Found.only(withVillages(1, "secret", "Anna\u0000 Andersson"));

        assertThat(finding.getParams()).isEmpty();
        assertThat(finding.toString()).doesNotContain("Andersson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "tr-TR", "ar-EG"})
    void the_default_locale_of_the_jvm_changes_no_report_and_no_message(String defaultLocale) {
        ServiceDataset dataset = withVillages(3, "İ-#", "").toBuilder()
                .addAllShops(withChain("FIKA").getShops())
                .build();
        Report before = validate(dataset);
        List<String> messages = messages(before);

        DefaultLocale.during(defaultLocale, () -> {
            assertThat(validate(dataset)).isEqualTo(before);
            assertThat(messages(validate(dataset))).isEqualTo(messages);
        });
    }

    private static List<String> messages(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.message(Locale.GERMAN) + finding.message(SWEDISH))
                .toList();
    }

    @Test
    void many_threads_may_share_the_validator() {
        ServiceDataset dataset = withVillages(50, "İ-#", "");
        Report alone = validate(dataset);

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> validate(dataset)))
                .allMatch(alone::equals);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what the test is about
    void a_day_is_needed() {
        assertThatNullPointerException()
                .isThrownBy(() -> ServiceValidator.standard().validate(Samples.dataset(), null))
                .withMessage("evaluatedOn");
    }
}
