package se.samservice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.plan.Comparison;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;
import se.samservice.testkit.Samples;
import se.samservice.value.DatePeriod;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class AccessThresholdTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);

    private static final AccessThreshold TEN_KILOMETRES = AccessThreshold.builder()
            .title(LocalizedText.of("Mer än en mil till nästa butik"))
            .service(ServiceKind.GROCERIES)
            .comparison(Comparison.MORE_THAN)
            .metres(10_000)
            .validity(DatePeriod.between(PartialDate.of(2018), PartialDate.of(2024)))
            .addSource(Samples.SOURCE)
            .build();

    private static ServicePlace place(int metres, DistanceMethod method) {
        return new ServicePlace(Countryside.shop("bullmark"), Distance.of(metres, method), false, false, true);
    }

    private static ServiceReach reach(ServicePlace nearest, int unmeasured) {
        return new ServiceReach(
                Countryside.village("botsmark", 64.25, 20.26667),
                ServiceKind.GROCERIES,
                Optional.of(nearest),
                Optional.empty(),
                Set.of(nearest.distance().method()),
                unmeasured);
    }

    private static void assertUnknown(ServiceReach reach, ThresholdReason reason) {
        ThresholdAnswer answer = TEN_KILOMETRES.judge(reach, TODAY);
        assertThat(answer.result()).isEqualTo(ThresholdResult.UNKNOWN);
        assertThat(answer.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, 10000, NOT_MET",
        "MORE_THAN, 10001, MET",
        "AT_LEAST, 10000, MET",
        "AT_LEAST, 9999, NOT_MET",
        "LESS_THAN, 9999, MET",
        "LESS_THAN, 10000, NOT_MET",
        "AT_MOST, 10000, MET",
        "AT_MOST, 10001, NOT_MET"
    })
    void it_matters_at_the_limit_itself_how_one_compares(Comparison comparison, int metres, ThresholdResult result) {
        AccessThreshold threshold =
                TEN_KILOMETRES.toBuilder().comparison(comparison).build();

        ThresholdAnswer answer = threshold.judge(reach(place(metres, DistanceMethod.ROAD), 0), TODAY);

        assertThat(answer.result()).isEqualTo(result);
        assertThat(answer.reason()).isEqualTo(ThresholdReason.COMPARED);
    }

    @Test
    void a_straight_line_is_not_set_against_a_limit_for_roads() {
        assertUnknown(reach(place(26_000, DistanceMethod.STRAIGHT_LINE), 0), ThresholdReason.OTHER_METHOD);
    }

    @Test
    void a_place_at_an_unknown_distance_matters_only_if_it_could_change_the_answer() {
        assertUnknown(reach(place(12_000, DistanceMethod.ROAD), 1), ThresholdReason.NEARER_PLACE_POSSIBLE);
        assertThat(TEN_KILOMETRES
                        .judge(reach(place(8_000, DistanceMethod.ROAD), 1), TODAY)
                        .result())
                .isEqualTo(ThresholdResult.NOT_MET);
    }

    @Test
    void what_is_not_sure_is_not_judged() {
        ServicePlace sure = place(12_000, DistanceMethod.ROAD);
        Distance rough = new Distance(12_000, DistanceMethod.ROAD, true, Optional.empty());

        assertUnknown(
                reach(new ServicePlace(sure.shop(), sure.distance(), false, true, true), 0),
                ThresholdReason.OVER_WATER);
        assertUnknown(
                reach(new ServicePlace(sure.shop(), sure.distance(), false, false, false), 0),
                ThresholdReason.UNSURE_SERVICE);
        assertUnknown(
                reach(new ServicePlace(sure.shop(), rough, false, false, true), 0),
                ThresholdReason.APPROXIMATE_DISTANCE);
    }

    @Test
    void no_known_place_is_no_answer() {
        ServiceAccess access = ServiceAccess.of(
                Countryside.dataset().toBuilder().shops(List.of()).build(), TODAY);

        assertUnknown(access.reach(Countryside.BOTSMARK, ServiceKind.GROCERIES), ThresholdReason.NO_PLACE_KNOWN);
    }

    @Test
    void outside_its_validity_a_limit_says_nothing() {
        ServiceReach reach = reach(place(12_000, DistanceMethod.ROAD), 0);

        assertThat(TEN_KILOMETRES.judge(reach, LocalDate.of(2017, 12, 31)).reason())
                .isEqualTo(ThresholdReason.NOT_IN_FORCE);
        assertThat(TEN_KILOMETRES.judge(reach, LocalDate.of(2018, 6, 1)).reason())
                .as("some time in 2018")
                .isEqualTo(ThresholdReason.NOT_IN_FORCE);
        assertThat(TEN_KILOMETRES.judge(reach, LocalDate.of(2018, 12, 31)).reason())
                .isEqualTo(ThresholdReason.COMPARED);
    }

    @Test
    void the_answer_is_worded_as_an_indication() {
        ThresholdAnswer answer = TEN_KILOMETRES.judge(reach(place(12_000, DistanceMethod.ROAD), 0), TODAY);

        assertThat(answer.text(Locale.forLanguageTag("sv")))
                .isEqualTo("Ser ut att vara uppfyllt: avståndet har jämförts med gränsen; regionen avgör");
        assertThat(answer.text(Locale.ENGLISH))
                .isEqualTo("Seems to be met: the distance was compared with the limit; the region decides");
    }

    @Test
    void a_negative_limit_says_nothing_of_any_distance() {
        AccessThreshold negative = TEN_KILOMETRES.toBuilder()
                .comparison(Comparison.AT_LEAST)
                .metres(-1)
                .build();

        ThresholdAnswer answer = negative.judge(reach(place(12_000, DistanceMethod.ROAD), 0), TODAY);

        assertThat(answer.result()).isEqualTo(ThresholdResult.UNKNOWN);
        assertThat(answer.reason()).isEqualTo(ThresholdReason.IMPOSSIBLE_LIMIT);
    }

    @Test
    void impossible_distances_and_other_services_are_refused() {
        AccessThreshold fuel =
                TEN_KILOMETRES.toBuilder().service(ServiceKind.FUEL).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fuel.judge(reach(place(1, DistanceMethod.ROAD), 0), TODAY))
                .withMessageContaining("reach");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distance.of(-1, DistanceMethod.ROAD))
                .withMessageContaining("metres");
    }
}
