package se.samservice.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class CaseTest {

    @Test
    void the_long_form_measures_every_benchmark_there_is() {
        Set<String> known = BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
                .stream()
                .map(entry -> entry.getUsername()
                        .substring(Case.class.getPackageName().length() + 1))
                .collect(Collectors.toSet());

        assertThat(Case.all().stream().map(Case::benchmark).collect(Collectors.toSet()))
                .isEqualTo(known);
    }

    @Test
    void the_short_form_measures_what_the_goals_are_about() {
        List<Goal> goals = Goal.all(Size.COUNTY);

        assertThat(Case.few(Size.COUNTY))
                .containsAll(goals.stream().map(Goal::ours).toList());
        assertThat(Case.few(Size.COUNTY))
                .containsAll(goals.stream().map(Goal::other).toList());
    }
}
