package se.samservice.examples.pipos;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samservice.ServiceDataset;
import se.samservice.finding.Report;
import se.samservice.json.SamserviceJson;
import se.samservice.place.Municipalities;
import se.samservice.place.Municipality;
import se.samservice.shop.ServiceKind;
import se.samservice.validation.ServiceValidator;
import se.samservice.value.PartialDate;
import se.samservice.value.Source;

/**
 * Makes a dataset of exports from PIPOS Serviceanalys, one file a service type, and of a list of localities; tells every row
 * that was not taken, with file, line, column and reason.
 *
 * <p>Ends with 0 when every row was taken and the dataset is valid, 1 when rows were left out or it is not (it is then not
 * written), 2 when the program was called wrongly or the results could not be written.
 */
@Command(
        name = "pipos-import",
        mixinStandardHelpOptions = true,
        description = "Makes a dataset of service registers, such as exports from PIPOS Serviceanalys.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was taken and the dataset is valid",
            "1:rows were left out, or the dataset is not valid and was not written",
            "2:wrong call, or the results could not be written"
        })
public final class PiposImport implements Callable<Integer> {

    /** Greets every program with its version; held here, because loggers nobody holds forget their level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Service files: ;, comma or tab, with a header.")
    private List<Path> files = List.of();

    @Option(
            names = "--localities",
            required = true,
            paramLabel = "FILE",
            description = "Localities with name and position.")
    private Path localities = Path.of("");

    @Option(names = "--municipality", required = true, paramLabel = "CODE", description = "Whose places are wanted.")
    private String municipality = "";

    @Option(names = "--as-of", required = true, paramLabel = "DAY", description = "The day the registers are from.")
    private @Nullable LocalDate asOf;

    @Option(names = "--service", paramLabel = "TOKEN", description = "The service of all rows, for example recycling.")
    private @Nullable String service;

    @Option(names = "--charset", paramLabel = "NAME", description = "The encoding of all files (default: found out).")
    private @Nullable Charset charset;

    @Option(names = "--source", paramLabel = "TITLE", description = "Where the places come from.")
    private String source = "Tillväxtverket Pipos Serviceanalys";

    @Option(names = "--licence", paramLabel = "TEXT", description = "On what terms they may be used.")
    private @Nullable String licence;

    @Option(names = "--locality-source", paramLabel = "TITLE", description = "Where the localities come from.")
    private String localitySource = "Kommunens förteckning över orter";

    @Option(names = "--lang", paramLabel = "sv|en", description = "Language of the report (default: sv).")
    private String language = "sv";

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where the results are written (default: the build folder).")
    private Path out = Path.of(System.getProperty("samservice.out", "target"), "pipos-import");

    private final Progress progress;

    private PiposImport(Progress progress) {
        this.progress = progress;
    }

    /**
     * Runs the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.WARNING);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(
                args,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                err,
                Progress.onTerminal(err)));
    }

    static int run(String[] args, PrintStream out, PrintStream err, Progress progress) {
        return new CommandLine(new PiposImport(progress))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("pipos-import: " + e.getClass().getSimpleName() + ": " + e.getMessage());
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = locale();
        RegisterImport register = new RegisterImport(task());
        ServiceDataset dataset = register.run(localities, files, progress);
        Report findings = ServiceValidator.standard().validate(dataset);
        List<Remark> remarks = register.remarks();
        String text = new ImportReport(locale).text(dataset, register.taken(), remarks, findings);
        PrintWriter console = command().getOut();
        console.print(text);
        console.flush();
        OutputFolder folder = new OutputFolder(out);
        folder.write("report-" + language + ".txt", text.getBytes(StandardCharsets.UTF_8));
        if (findings.isValid()) {
            folder.write("dataset.json", SamserviceJson.standard().write(dataset));
        } else {
            folder.delete("dataset.json");
        }
        boolean whole = remarks.stream().noneMatch(remark -> remark.kind().isRefusal());
        return whole && findings.isValid() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private RegisterImport.Task task() {
        Municipality owner =
                Municipalities.withCode(municipality).orElseThrow(() -> wrong("No such municipality: " + municipality));
        LocalDate day = Objects.requireNonNull(asOf);
        Source places = Source.builder()
                .id(RegisterImport.REGISTER)
                .title(source)
                .licence(Optional.ofNullable(licence))
                .seen(PartialDate.from(day))
                .build();
        Source list = Source.builder()
                .id(RegisterImport.LOCALITIES)
                .title(localitySource)
                .build();
        return new RegisterImport.Task(
                owner, day, List.of(places, list), Optional.ofNullable(service).map(ServiceKind::of), charset);
    }

    private Locale locale() {
        if (!language.equals("sv") && !language.equals("en")) {
            throw wrong("--lang is sv or en, not " + language);
        }
        return Locale.forLanguageTag(language);
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(command(), message);
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
