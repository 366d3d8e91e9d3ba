package se.samservice.validation.rule.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.place.Population;
import se.samservice.place.PopulationKind;
import se.samservice.place.SettlementClass;
import se.samservice.place.SettlementRecord;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.PartialDate;

/** The rules about what official statistics make of a village. */
class SettlementRulesTest {

    private static ServiceDataset botsmark(SettlementRecord settlement, Population... populations) {
        return Samples.dataset().toBuilder()
                .villages(List.of(Samples.village().toBuilder()
                        .settlementRecords(List.of(Samples.settlementRecord(), settlement))
                        .populations(Arrays.asList(populations))
                        .build()))
                .build();
    }

    private static SettlementRecord classed(SettlementClass settlementClass) {
        return Samples.settlementRecord().toBuilder()
                .settlementClass(settlementClass)
                .code(Optional.empty())
                .legacyCode(Optional.empty())
                .asOf(PartialDate.parse("2015-12-31"))
                .build();
    }

    private static SettlementRecord coded(String code) {
        return Samples.settlementRecord().toBuilder().code(code).build();
    }

    private static Population registered(int count, String asOf) {
        return Population.of(count, PopulationKind.REGISTERED, PartialDate.parse(asOf), Samples.SOURCE);
    }

    @Test
    void a_settlement_code_of_another_municipality_is_reported() {
        assertThat(Found.in(botsmark(coded("2482TB104"))))
                .containsExactly(Found.error(
                        "settlement_code_elsewhere",
                        "/villages/0/settlementRecords/1/code",
                        "villages/botsmark",
                        "code",
                        "2482TB104",
                        "found",
                        "2482",
                        "municipality",
                        "2480"));
        assertThat(Found.in(botsmark(coded("2480TB104")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2480XB117", "9999XB117", "2480TX117", "2480TB11", "Bots-mark", "2480tb117"})
    void a_malformed_settlement_code_is_reported_as_that_and_as_nothing_else(String code) {
        assertThat(Found.in(botsmark(coded(code))))
                .containsExactly(Found.error(
                        "settlement_code_malformed", "/villages/0/settlementRecords/1/code", "villages/botsmark"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T834", "X8348", "t8348", "T834B", "TT348"})
    void a_malformed_older_code_is_reported(String code) {
        SettlementRecord settlement =
                Samples.settlementRecord().toBuilder().legacyCode(code).build();

        assertThat(Found.in(botsmark(settlement)))
                .containsExactly(Found.error(
                        "legacy_settlement_code_malformed",
                        "/villages/0/settlementRecords/1/legacyCode",
                        "villages/botsmark"));
    }

    @ParameterizedTest
    @CsvSource({
        "URBAN_LOCALITY, 2480SB104",
        "URBAN_LOCALITY, 2480FB104",
        "SMALL_LOCALITY, 2480TB104",
        "SMALL_LOCALITY, 2480VC104",
        "OTHER, 2480TB104",
        "OTHER, 2480SB104"
    })
    void a_code_whose_letter_says_another_class_is_reported(SettlementClass settlementClass, String code) {
        assertThat(Found.in(
                        botsmark(classed(settlementClass).toBuilder().code(code).build())))
                .containsExactly(Found.error(
                        "settlement_class_against_code",
                        "/villages/0/settlementRecords/1/code",
                        "villages/botsmark",
                        "code",
                        code,
                        "class",
                        settlementClass));
    }

    @ParameterizedTest
    @CsvSource({"URBAN_LOCALITY, S8348", "SMALL_LOCALITY, T8348", "OTHER, T8348", "OTHER, S8348"})
    void an_older_code_whose_letter_says_another_class_is_reported(SettlementClass settlementClass, String code) {
        assertThat(Found.in(botsmark(
                        classed(settlementClass).toBuilder().legacyCode(code).build())))
                .containsExactly(Found.error(
                        "settlement_class_against_code",
                        "/villages/0/settlementRecords/1/legacyCode",
                        "villages/botsmark",
                        "code",
                        code,
                        "class",
                        settlementClass));
    }

    @ParameterizedTest
    @CsvSource({
        "URBAN_LOCALITY, 2480TB104, T8348",
        "SMALL_LOCALITY, 2480SB104, S8348",
        "OTHER, 2480FB104,",
        "OTHER, 2480HC104,"
    })
    void codes_that_say_the_class_go_without_finding(
            SettlementClass settlementClass, String code, @Nullable String legacyCode) {
        assertThat(Found.in(botsmark(classed(settlementClass).toBuilder()
                        .code(code)
                        .legacyCode(Optional.ofNullable(legacyCode))
                        .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"URBAN_LOCALITY, 199", "SMALL_LOCALITY, 200", "SMALL_LOCALITY, 49", "URBAN_LOCALITY, 0"})
    void a_class_that_does_not_fit_the_people_registered_that_year_is_a_warning(
            SettlementClass settlementClass, int count) {
        assertThat(Found.in(botsmark(classed(settlementClass), registered(count, "2015-06"))))
                .containsExactly(Found.warning(
                        "settlement_class_against_population",
                        "/villages/0/settlementRecords/1/settlementClass",
                        "villages/botsmark",
                        "class",
                        settlementClass,
                        "count",
                        count,
                        "year",
                        2015));
    }

    @ParameterizedTest
    @CsvSource({
        "URBAN_LOCALITY, 200",
        "SMALL_LOCALITY, 199",
        "SMALL_LOCALITY, 50",
        "OTHER, 0",
        "OTHER, 49",
        "OTHER, 5000"
    })
    void a_class_that_fits_goes_without_finding(SettlementClass settlementClass, int count) {
        assertThat(Found.in(botsmark(classed(settlementClass), registered(count, "2015"))))
                .isEmpty();
    }

    @Test
    void figures_of_another_year_or_kind_say_nothing_about_a_class() {
        Population allYear = Population.of(10, PopulationKind.ALL_YEAR, PartialDate.of(2015), Samples.SOURCE);

        assertThat(Found.in(botsmark(classed(SettlementClass.URBAN_LOCALITY), registered(10, "2016"), allYear)))
                .isEmpty();
    }

    @Test
    void one_fitting_figure_of_the_year_is_enough_whatever_their_order() {
        SettlementRecord urban = classed(SettlementClass.URBAN_LOCALITY);

        assertThat(Found.in(botsmark(urban, registered(198, "2015-01"), registered(203, "2015-12-31"))))
                .isEmpty();
        assertThat(Found.in(botsmark(urban, registered(203, "2015-12-31"), registered(198, "2015-01"))))
                .isEmpty();
    }
}
