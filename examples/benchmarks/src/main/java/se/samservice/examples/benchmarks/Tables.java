package se.samservice.examples.benchmarks;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import se.samservice.examples.benchmarks.peer.Json;

/** What was measured, for people and for the README. */
final class Tables {

    private final PrintStream out;

    Tables(PrintStream out) {
        this.out = out;
    }

    /** The machine, as far as Java knows it. */
    void machine() {
        out.printf(
                Locale.ROOT,
                "%nJDK %s (%s), %d processors, %s%n",
                Runtime.version(),
                System.getProperty("java.vendor"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"));
    }

    /** What the library should stay below, by the time that processors worked and by the clock. */
    void goals(Map<Case, Measured> measured, Size size) {
        out.println("\n| " + size + " | measured | by the clock | first step | goal |\n|---|---|---|---|---|");
        for (Goal goal : Goal.all(size)) {
            goal.ratio(measured, Measured::processorMilliseconds)
                    .ifPresent(ratio -> row(
                            goal.name(),
                            ratio,
                            goal.ratio(measured, Measured::milliseconds).orElseThrow(),
                            goal.firstStep(),
                            goal.wanted()));
        }
        Measured read = measured.get(Case.read(Json.SAMSERVICE, size));
        if (read != null) {
            int documentBytes = GeneratedData.document(GeneratedData.dataset(size)).length;
            double ratio = read.bytes() / documentBytes;
            row("bytes allocated per JSON byte read", ratio, ratio, Goal.FIRST_STEP_BYTES, Goal.WANTED_BYTES);
        }
    }

    private void row(String name, double measured, double byClock, double firstStep, double wanted) {
        String verdict = measured <= wanted ? "goal" : measured <= firstStep ? "first step" : "missed";
        out.printf(
                Locale.ROOT,
                "| %s | %.2f (%s) | %.2f | %.2f | %.2f |%n",
                name,
                measured,
                verdict,
                byClock,
                firstStep,
                wanted);
    }

    void times(Map<Case, Measured> measured) {
        out.println("\n| case | processor ms | clock ms (25th percentile) | MB allocated |\n|---|---|---|---|");
        measured.forEach((one, result) -> out.printf(
                Locale.ROOT,
                "| %s | %.4g | %.4g | %.4g |%n",
                one,
                result.processorMilliseconds(),
                result.milliseconds(),
                result.bytes() / 1_000_000));
    }
}
