package se.samservice.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samservice.examples.benchmarks.peer.Judge;
import se.samservice.json.SamserviceJson;

/** The first document that a new JVM reads and judges: what a command line, a function in a cloud or a restart feels. */
public final class ColdStart {

    private static final int STARTS = 11;

    private ColdStart() {}

    /** In the new JVM: reads and judges the file, and prints the milliseconds that took. */
    public static void main(String[] args) throws Exception {
        byte[] document = Files.readAllBytes(Path.of(args[1]));
        long start = System.nanoTime();
        int faults = args[0].equals("samservice") ? samservice(document) : team(document);
        System.out.println((System.nanoTime() - start) / 1e6);
        if (faults != 0) {
            throw new IllegalStateException("The document has faults: " + faults);
        }
    }

    private static int samservice(byte[] document) {
        return SamserviceJson.standard().read(document).validate().getFindings().size();
    }

    private static int team(byte[] document) throws Exception {
        Object values = Judge.HIBERNATE_BEANS.reader().codec().read(document);
        return Judge.HIBERNATE_BEANS.judge().applyAsInt(values);
    }

    static void print(PrintStream out) throws IOException, InterruptedException {
        Path file = Files.createTempFile("samservice", ".json");
        try {
            Files.write(file, GeneratedData.document(GeneratedData.dataset(Size.MUNICIPALITY)));
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                ours.add(start("samservice", file));
                theirs.add(start("team", file));
            }
            double one = median(ours);
            double two = median(theirs);
            out.printf(
                    Locale.ROOT,
                    "%nFirst read + validate of a municipality in a new JVM, median of %d: Samservice %.0f ms, "
                            + "beans + Jackson + Hibernate Validator %.0f ms, ratio %.2f%n",
                    STARTS,
                    one,
                    two,
                    one / two);
        } finally {
            Files.delete(file);
        }
    }

    private static double start(String who, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        who,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(who + " failed in " + System.getProperty("java.home") + File.separator);
        }
        return Double.parseDouble(printed.strip());
    }

    private static double median(List<Double> values) {
        return Stream.of(values)
                .flatMap(List::stream)
                .sorted()
                .skip(values.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
