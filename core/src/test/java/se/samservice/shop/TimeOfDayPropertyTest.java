package se.samservice.shop;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.testkit.arbitrary.DatasetArbitraries;

class TimeOfDayPropertyTest {

    @Provide
    Arbitrary<TimeOfDay> times() {
        return DatasetArbitraries.timesOfDay();
    }

    @Property
    void reading_what_was_written_gives_the_same_time(@ForAll("times") TimeOfDay time) {
        assertThat(TimeOfDay.parse(time.toString())).isEqualTo(time);
    }

    @Property
    void hour_and_minute_give_the_same_time(@ForAll("times") TimeOfDay time) {
        assertThat(TimeOfDay.of(time.minuteOfDay() / 60, time.minuteOfDay() % 60))
                .isEqualTo(time);
    }

    @Property
    void the_order_of_times_is_the_order_of_their_texts(
            @ForAll("times") TimeOfDay one, @ForAll("times") TimeOfDay other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    }
}
