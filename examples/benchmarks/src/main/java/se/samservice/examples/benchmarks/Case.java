package se.samservice.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.samservice.examples.benchmarks.peer.Json;
import se.samservice.examples.benchmarks.peer.Judge;

/**
 * One thing to measure.
 *
 * @param benchmark class and method, such as {@code ReadBenchmark.read}
 * @param params what {@code @Param} fields of it are to be
 */
record Case(String benchmark, Map<String, String> params) {

    static Case sized(String benchmark, Size size) {
        return new Case(benchmark, Map.of("size", size.name()));
    }

    static Case read(Json json, Size size) {
        return new Case("ReadBenchmark.read", Map.of("size", size.name(), "json", json.name()));
    }

    static Case write(Json json, Size size) {
        return new Case("WriteBenchmark.write", Map.of("size", size.name(), "json", json.name()));
    }

    static Case validate(Judge judge, Size size) {
        return new Case("ValidateBenchmark.validate", Map.of("size", size.name(), "judge", judge.name()));
    }

    /** What the goals are about, and the peers that most would take. */
    static List<Case> few(Size size) {
        return List.of(
                sized("ReadBenchmark.values", size),
                read(Json.SAMSERVICE, size),
                read(Json.JACKSON_BEANS, size),
                read(Json.GSON_BEANS, size),
                sized("WriteBenchmark.byHand", size),
                write(Json.SAMSERVICE, size),
                validate(Judge.SAMSERVICE, size),
                sized("ReadAndValidateBenchmark.samservice", size),
                sized("ReadAndValidateBenchmark.team", size),
                sized("LocateBenchmark.locate", size));
    }

    /** Everything, the sizes of one thing after the other. */
    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        for (Size size : Size.values()) {
            all.add(sized("ReadBenchmark.tokens", size));
            all.add(sized("ReadBenchmark.values", size));
            Arrays.stream(Json.values()).forEach(json -> all.add(read(json, size)));
            all.add(sized("WriteBenchmark.byHand", size));
            Arrays.stream(Json.values()).forEach(json -> all.add(write(json, size)));
            all.add(sized("WriteBenchmark.byHandIndented", size));
            all.add(sized("WriteBenchmark.writeIndented", size));
            Arrays.stream(Judge.values()).forEach(judge -> all.add(validate(judge, size)));
            all.add(sized("ReadAndValidateBenchmark.samservice", size));
            all.add(sized("ReadAndValidateBenchmark.team", size));
            all.add(sized("LocateBenchmark.locate", size));
            all.add(sized("AccessBenchmark.nearest", size));
            all.add(sized("AccessBenchmark.ifOneShopCloses", size));
        }
        all.add(new Case("YearBenchmark.occurrencesOfAYear", Map.of()));
        all.add(new Case("YearBenchmark.wheel", Map.of()));
        return all;
    }

    /** Whether it is measured on datasets of a size. */
    boolean isOf(Size size) {
        return size.name().equals(params.get("size"));
    }

    /** For people, and for {@code -Donly}: {@code ReadBenchmark.read GSON_BEANS NATIONAL}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(benchmark);
        List.of("json", "judge", "size").forEach(param -> {
            if (params.containsKey(param)) {
                text.append(' ').append(params.get(param));
            }
        });
        return text.toString();
    }
}
