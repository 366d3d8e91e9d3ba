package se.samservice.examples.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measures and prints what came of it. The property {@code form} is {@code short} (some two minutes: the goals for a
 * county), {@code long} (everything at every size, hours) or {@code cold} (the first use in a new JVM); {@code only}
 * is a regular expression that a case has to match. On a busy machine the compiler of the JVM needs longer before anything
 * counts: {@code warmups} is the number of seconds, and {@code rounds} how often each case gets a JVM.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        String form = System.getProperty("form", "short");
        int rounds = Integer.getInteger("rounds", 2);
        int warmups = Integer.getInteger("warmups", 3);
        Tables tables = new Tables(System.out);
        switch (form) {
            case "short" -> measure(new Measuring(rounds, warmups, 2, 1), Case.few(Size.COUNTY), tables);
            case "long" -> measure(new Measuring(rounds, warmups, 5, 1), Case.all(), tables);
            case "cold" -> {
                tables.machine();
                ColdStart.print(System.out);
            }
            default -> throw new IllegalArgumentException("form is short, long or cold, not " + form);
        }
    }

    private static void measure(Measuring how, List<Case> cases, Tables tables) throws Exception {
        String only = System.getProperty("only", "");
        Pattern pattern = Pattern.compile(only);
        List<Case> chosen = (only.isEmpty() ? cases : Case.all())
                .stream().filter(one -> pattern.matcher(one.toString()).find()).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("No case matches " + only);
        }
        Map<Case, Measured> measured = how.measure(chosen);
        tables.machine();
        for (Size size : Size.values()) {
            if (measured.keySet().stream().anyMatch(one -> one.isOf(size))) {
                tables.goals(measured, size);
            }
        }
        tables.times(measured);
    }
}
