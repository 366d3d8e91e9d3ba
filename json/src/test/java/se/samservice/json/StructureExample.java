package se.samservice.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import se.samservice.finding.Finding;
import se.samservice.finding.Report;

/**
 * A document that breaks one rule about documents, and a close neighbour that breaks none.
 *
 * @param place where the rule is broken: the pointer in quotes, line and column
 * @param failing the document that breaks it
 * @param passing the document that does not
 * @param words what is wrong with it, if it is no text that could be printed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StructureExample(String place, byte[] failing, byte[] passing, Optional<String> words) {

    static final Path FOLDER = Path.of("src/test/resources/structure-examples");

    private static final String FAILING = "\n--- failing\n";
    private static final String PASSING = "--- passing\n";

    /** Those that are too large, too deep or no text at all. */
    static final Map<String, StructureExample> MADE = Map.of(
            "json_too_large",
            made("\"\" 1:1", new byte[Limit.BYTES.standard() + 1], "A document of one byte more than 64 MiB."),
            "json_limit",
            made(
                    "\"/municipality/name\" 7:13",
                    Documents.SMALLEST.replace("Umeå", "å".repeat(1_000_001)).getBytes(UTF_8),
                    "A document with a text of 1 000 001 characters."),
            "json_not_utf8",
            made(
                    "\"/municipality/name\" 7:17",
                    Documents.SMALLEST.getBytes(ISO_8859_1),
                    "A document with å saved as Latin-1."),
            "schema_version_upgraded",
            made(
                    "\"/schemaVersion\" 11:20",
                    InventedVersion.DOCUMENT.getBytes(UTF_8),
                    "A document of an older version. 1.0 is the first; the tests read an invented 0.9."));

    private static StructureExample made(String place, byte[] failing, String words) {
        return new StructureExample(place, failing, Documents.SMALLEST.getBytes(UTF_8), Optional.of(words));
    }

    static StructureExample of(String code) throws IOException {
        StructureExample made = MADE.get(code);
        return made == null ? parse(Files.readString(FOLDER.resolve(code + ".txt"))) : made;
    }

    private static StructureExample parse(String text) {
        int failing = text.indexOf(FAILING);
        int passing = text.indexOf(PASSING, failing);
        return new StructureExample(
                text.substring(0, failing),
                text.substring(failing + FAILING.length(), passing).getBytes(UTF_8),
                text.substring(passing + PASSING.length()).getBytes(UTF_8),
                Optional.empty());
    }

    /** What reading finds, by whoever can meet the rule. */
    static Report read(String code, byte[] document) {
        return switch (code) {
            case "unknown_rule" -> RuleSetJson.read(document).report();
            case "unknown_property_kept" ->
                SamserviceJson.standard().tolerant().read(document).report();
            case "schema_version_upgraded" ->
                InventedVersion.JSON.read(document).report();
            default -> SamserviceJson.standard().read(document).report();
        };
    }

    static String brief(Finding finding) {
        return finding.getCode() + " \"" + finding.getPointer() + "\" "
                + finding.getLocation().orElseThrow();
    }
}
