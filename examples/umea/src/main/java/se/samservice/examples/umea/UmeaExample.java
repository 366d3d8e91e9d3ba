package se.samservice.examples.umea;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.samservice.ServiceDataset;
import se.samservice.finding.Report;
import se.samservice.finding.ReportText;
import se.samservice.json.Limit;
import se.samservice.json.ReadResult;
import se.samservice.json.SamserviceJson;

/**
 * Reads a dataset, judges it, prints a report and writes report, dataset, review, year wheel, calendar, half-year summaries
 * and what closings would mean to a folder, and all of it as one page.
 *
 * <p>Ends with 0 when the data can be relied on, 1 when it cannot, 2 when the program was called wrongly or a file could
 * not be read or written.
 */
@Command(
        name = "umea",
        mixinStandardHelpOptions = true,
        description = "Reads a dataset of rural service, judges it, prints a report and draws its year wheel.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the data can be relied on",
            "1:the data is faulty",
            "2:wrong call, or a file could not be read or written"
        })
public final class UmeaExample implements Callable<Integer> {

    /** Greets every program with its version; held here, because loggers nobody holds forget their level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--file", paramLabel = "PATH", description = "The dataset to read (default: Umeå's own).")
    private @Nullable Path file;

    @Option(names = "--lang", paramLabel = "sv|en", description = "Language of the report (default: sv).")
    private String language = "sv";

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where the results are written (default: the build folder).")
    private Path out = Path.of(System.getProperty("samservice.out", "target"), "umea");

    @Option(
            names = "--open-data",
            paramLabel = "FOLDER",
            description = "Where to write what can be published, unless the data is faulty (default: nowhere).")
    private @Nullable Path openData;

    private UmeaExample() {}

    /**
     * Runs the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.WARNING);
        int status = run(
                args,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(status);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new CommandLine(new UmeaExample())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println(reason(e));
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(args);
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? Objects.requireNonNull(e.getCause()) : e;
        String what = cause instanceof NoSuchFileException
                ? "No such file"
                : cause.getClass().getSimpleName();
        return "umea: " + what + ": " + cause.getMessage();
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = locale();
        byte[] document = document();
        ReadResult read = SamserviceJson.standard().read(document);
        Report findings = read.validate();
        StringBuilder text = new StringBuilder();
        read.dataset()
                .ifPresent(dataset -> text.append(new ServiceReport(dataset, locale).text())
                        .append(new SummaryReport(dataset, findings, locale).text())
                        .append(ClosingReport.ofLastWholeYear(dataset, locale).text()));
        text.append('\n')
                .append(ReportText.builder()
                        .locale(locale)
                        .fileName(name())
                        .source(new String(document, StandardCharsets.UTF_8))
                        .build()
                        .of(findings));
        PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
        console.print(text);
        console.flush();
        write(read.dataset().orElse(null), findings, text.toString());
        if (openData != null && findings.isValid()) {
            OpenDataFiles.write(read.orElseThrow(), locale, openData);
        }
        return findings.isValid() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private Locale locale() {
        if (!language.equals("sv") && !language.equals("en")) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--lang is sv or en, not " + language);
        }
        return Locale.forLanguageTag(language);
    }

    private String name() {
        return file == null ? "umea.json" : file.toString();
    }

    private byte[] document() throws IOException {
        try (InputStream in = file == null
                ? Objects.requireNonNull(UmeaExample.class.getResourceAsStream("/umea.json"), "umea.json")
                : Files.newInputStream(file)) {
            return in.readNBytes(Limit.BYTES.standard() + 1);
        }
    }

    private void write(@Nullable ServiceDataset dataset, Report findings, String text) throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("report-" + language + ".txt"), text);
        if (dataset != null) {
            new ResultFiles(dataset, findings, locale()).write(out);
        }
    }
}
