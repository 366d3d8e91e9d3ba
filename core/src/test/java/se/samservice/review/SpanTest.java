package se.samservice.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.testkit.Samples;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.PartialDate;

/** The days a period may take up, as the data of 18 March 2024 can know them. */
class SpanTest {

    @ParameterizedTest(name = "{0} to {1}: {2} to {3}")
    @CsvSource(textBlock = """
            2023,       2024-02,    2023-01-01, 2024-02-29
            2023-05-17, 2023-05,    2023-05-17, 2023-05-31
            2023-06,    2023-05-17, 2023-06-01, 2023-06-30
            2023-06,    ,           2023-06-01, 2024-03-18
            2024-06,    ,           2024-06-01, 2024-06-30
            ,           2023-05,    2023-05-01, 2023-05-31
            ,           ,           2024-03-18, 2024-03-18
            """)
    void a_period_goes_on_until_the_data_unless_it_ends_or_begins_later(
            String start, String end, LocalDate first, LocalDate last) {
        DatePeriod period = DatePeriod.builder()
                .start(Optional.ofNullable(start).map(PartialDate::parse))
                .end(Optional.ofNullable(end).map(PartialDate::parse))
                .build();

        assertThat(Span.of(period, Samples.TODAY).days()).isEqualTo(Days.of(first, last));
    }
}
