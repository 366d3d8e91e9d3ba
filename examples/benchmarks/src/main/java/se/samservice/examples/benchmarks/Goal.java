package se.samservice.examples.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.samservice.examples.benchmarks.peer.Json;
import se.samservice.examples.benchmarks.peer.Judge;

/**
 * A ratio that the library should stay below.
 *
 * @param name what it says
 * @param ours what is measured
 * @param other what it is measured against
 * @param firstStep what it has to be
 * @param wanted what it should become
 */
record Goal(String name, Case ours, Case other, double firstStep, double wanted) {

    /** The goals for datasets of a size. */
    static List<Goal> all(Size size) {
        Case scan = Case.sized("ReadBenchmark.values", size);
        Case read = Case.read(Json.SAMSERVICE, size);
        return List.of(
                new Goal("read / (token scan + values taken)", read, scan, 1.5, 1.25),
                new Goal(
                        "write / streaming by hand",
                        Case.write(Json.SAMSERVICE, size),
                        Case.sized("WriteBenchmark.byHand", size),
                        1.3,
                        1.15),
                new Goal("validate / read", Case.validate(Judge.SAMSERVICE, size), read, 0.7, 0.5),
                new Goal(
                        "read + validate / (beans + Jackson + Hibernate Validator)",
                        Case.sized("ReadAndValidateBenchmark.samservice", size),
                        Case.sized("ReadAndValidateBenchmark.team", size),
                        0.66,
                        0.5),
                new Goal(
                        "locate 1 000 findings / (token scan + values taken)",
                        Case.sized("LocateBenchmark.locate", size),
                        scan,
                        1.3,
                        1.2));
    }

    /** Allocated bytes for each byte of JSON that is read. */
    static final double FIRST_STEP_BYTES = 4.2;

    static final double WANTED_BYTES = 3.5;

    /** The ratio of what a figure of both is, if both were measured. */
    Optional<Double> ratio(Map<Case, Measured> measured, ToDoubleFunction<Measured> figure) {
        Measured one = measured.get(ours);
        Measured two = measured.get(other);
        return one == null || two == null
                ? Optional.empty()
                : Optional.of(figure.applyAsDouble(one) / figure.applyAsDouble(two));
    }
}
