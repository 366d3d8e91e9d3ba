package se.samservice.examples.pipos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samservice.ServiceDataset;
import se.samservice.json.SamserviceJson;

/** Runs of the program in a folder, on files from the resources or made up. */
record Runs(Path folder) {

    /** What came of a run. */
    record Outcome(int status, String out, String err) {

        /** The lines about files and rows, refusals first. */
        List<String> remarks() {
            return out.lines()
                    .filter(line -> line.startsWith("  ") && line.contains("csv:"))
                    .map(String::strip)
                    .toList();
        }
    }

    /** A resource as a file. */
    Path resource(String name) throws IOException {
        try (InputStream in = Runs.class.getResourceAsStream(name)) {
            return Files.write(
                    folder.resolve(name), Objects.requireNonNull(in, name).readAllBytes());
        }
    }

    /** The text of a resource. */
    static String text(String name) throws IOException {
        try (InputStream in = Runs.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }

    /** Reads a service file whose rows are all about recycling, in English, with the invented localities. */
    Outcome read(byte[] content, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("--service", "recycling", "--lang", "en"));
        args.addAll(List.of(more));
        args.add(Files.write(folder.resolve("fil.csv"), content).toString());
        return run("orter.csv", args);
    }

    Outcome read(String content) throws IOException {
        return read(content.getBytes(UTF_8));
    }

    Outcome run(String localities, List<String> more) throws IOException {
        List<String> args = new ArrayList<>(List.of("--municipality", "2480", "--as-of", "2026-08-20"));
        args.addAll(List.of("--localities", resource(localities).toString(), "--out", out().toString()));
        args.addAll(more);
        return run(args.toArray(String[]::new));
    }

    static Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, UTF_8);
        int status = PiposImport.run(args, new PrintStream(out, true, UTF_8), errors, Progress.on(errors, false));
        return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    Path out() {
        return folder.resolve("out");
    }

    ServiceDataset dataset() {
        return SamserviceJson.standard().read(out().resolve("dataset.json")).orElseThrow();
    }
}
