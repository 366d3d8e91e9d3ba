package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.testkit.arbitrary.DatasetArbitraries;

class PartialDatePropertyTest {

    @Provide
    Arbitrary<PartialDate> dates() {
        return DatasetArbitraries.partialDates();
    }

    @Property
    void reading_what_was_written_gives_the_same_date(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void the_order_of_dates_is_the_order_of_their_texts(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    }

    @Property
    void the_earliest_day_never_lies_after_the_latest(@ForAll("dates") PartialDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }

    @Property
    void a_date_is_before_after_or_possibly_the_same_as_another_and_never_two_of_these(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        boolean overlap =
                !one.earliest().isAfter(other.latest()) && !other.earliest().isAfter(one.latest());

        assertThat(one.isSurelyBefore(other)).isEqualTo(!overlap && one.compareTo(other) < 0);
        assertThat(one.isSurelyAfter(other)).isEqualTo(!overlap && one.compareTo(other) > 0);
    }

    @Property
    void a_known_day_keeps_its_day(@ForAll("days") PartialDate day) {
        assertThat(PartialDate.from(day.toLocalDate())).isEqualTo(day);
    }

    @Provide
    Arbitrary<PartialDate> days() {
        return DatasetArbitraries.dates().map(PartialDate::from);
    }
}
