package se.samservice.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samservice.Model;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.finding.Report;
import se.samservice.finding.Severity;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;
import se.samservice.value.Term;

class ServiceValidatorPropertyTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

    private static Report validate(ServiceDataset dataset) {
        return ServiceValidator.standard().validate(dataset);
    }

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return DatasetArbitraries.datasets();
    }

    @Provide
    Arbitrary<ServiceDataset> datasetsOfAnyDays() {
        return DatasetArbitraries.values(ServiceDataset.class);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(DatasetArbitraries.dates(), Arbitraries.of(LocalDate.MIN, LocalDate.MAX));
    }

    @Property
    void any_dataset_can_be_judged_as_of_any_day(
            @ForAll("datasetsOfAnyDays") ServiceDataset dataset, @ForAll("dates") LocalDate today) {
        Report report = ServiceValidator.standard().validate(dataset, today);

        assertThat(report.getEvaluatedOn()).contains(today);
        assertThat(report.isValid())
                .isEqualTo(report.getFindings().stream().noneMatch(finding -> finding.getSeverity() == Severity.ERROR));
    }

    /** With one or two ids for everything nearly every reference is part of a circle. */
    @Property(tries = 200)
    void a_dataset_whose_references_go_in_circles_can_be_judged(
            @ForAll("datasetsOfAnyDays") ServiceDataset dataset, @ForAll @IntRange(min = 1, max = 2) int ids) {
        ServiceDataset knotted = Model.rewrite(
                ServiceDataset.class,
                dataset,
                (attribute, leaf) ->
                        leaf instanceof Id<?> id ? Id.of("id-" + id.value().length() % ids) : leaf);

        assertThat(validate(knotted).getFindings()).extracting(Finding::getCode).isSubsetOf(RuleCatalogue.codes());
    }

    @Property
    void judging_twice_gives_the_same_report(@ForAll("datasets") ServiceDataset dataset) {
        assertThat(validate(dataset)).isEqualTo(validate(dataset.toBuilder().build()));
    }

    @Property
    void findings_are_sorted_and_none_is_reported_twice(@ForAll("datasets") ServiceDataset dataset) {
        assertThat(validate(dataset).getFindings())
                .isSortedAccordingTo(Finding.ORDER)
                .doesNotHaveDuplicates();
    }

    @Property
    void a_finding_holds_exactly_what_its_message_speaks_of(@ForAll("datasets") ServiceDataset dataset) {
        assertThat(validate(dataset).getFindings()).allSatisfy(finding -> {
            assertThat(finding.getParams().keySet())
                    .isEqualTo(parameters(finding.getRule().getMessageEn()));
            assertThat(finding.getParams().values())
                    .allMatch(value -> value instanceof String
                            || value instanceof Number
                            || value instanceof Term
                            || value instanceof LocalDate
                            || value instanceof PartialDate);
        });
    }

    private static Set<String> parameters(String message) {
        return PARAMETER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1, name.length() - 1))
                .collect(Collectors.toSet());
    }

    @Property
    void a_message_shows_no_control_character_and_no_half_character(@ForAll("datasets") ServiceDataset dataset) {
        assertThat(validate(dataset).getFindings())
                .extracting(finding -> finding.message(Locale.ENGLISH) + finding.help(Locale.forLanguageTag("sv")))
                .allMatch(text -> text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.FORMAT));
    }

    @Property
    void a_finding_below_a_thing_with_an_id_names_it(@ForAll("datasets") ServiceDataset dataset) {
        assertThat(validate(dataset).getFindings())
                .allSatisfy(finding -> assertThat(finding.getEntity().isPresent())
                        .isEqualTo(finding.getPointer().segments().size() > 1
                                && finding.getPointer().segments().get(1) instanceof Integer));
    }
}
