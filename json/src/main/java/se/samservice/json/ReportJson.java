package se.samservice.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.samservice.finding.Finding;
import se.samservice.finding.Report;
import se.samservice.finding.Severity;
import se.samservice.json.binding.JsonFormat;
import se.samservice.json.text.Characters;
import se.samservice.value.Language;
import se.samservice.value.Term;
import tools.jackson.core.JsonGenerator;

/**
 * Reports as JSON, for programs; messages are in the language of the reader.
 *
 * <p>The same report gives the same bytes on every JVM. What stands where is told by a JSON Schema, {@link #schema()}.
 * Thread-safe.
 *
 * <pre>{@code
 * byte[] json = ReportJson.in(Locale.ENGLISH).write(read.validate());
 * }</pre>
 */
public final class ReportJson {

    /** The name of the schema, which every report refers to by {@code $schema}. */
    public static final String SCHEMA_ID = "https://samservice.se/schema/1.0/report.schema.json";

    private final Locale locale;

    private ReportJson(Locale locale) {
        this.locale = locale;
    }

    /**
     * The writer for readers of a language.
     *
     * @param locale the wish of the reader, see {@link Language#of(Locale)}
     * @return a writer
     */
    public static ReportJson in(Locale locale) {
        return new ReportJson(Language.of(locale).locale());
    }

    /**
     * The JSON Schema (2020-12) of all reports that this version of the library writes. In the jar it is {@code
     * se/samservice/json/report-1.0.schema.json}.
     *
     * @return the text of the schema
     */
    public static String schema() {
        return SchemaFile.read("report-1.0.schema.json");
    }

    /**
     * The JSON of a report: indented, one final line feed.
     *
     * @param report what was found
     * @return UTF-8
     */
    public byte[] write(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JsonFormat.generator(out)) {
            write(generator, report);
            generator.writeRaw('\n');
        }
        return out.toByteArray();
    }

    /**
     * The JSON of a report as a text.
     *
     * @param report what was found
     * @return the text of {@link #write(Report)}
     */
    public String writeString(Report report) {
        return new String(write(report), StandardCharsets.UTF_8);
    }

    private void write(JsonGenerator generator, Report report) {
        generator.writeStartObject();
        text(generator, "$schema", SCHEMA_ID);
        text(generator, "libraryVersion", report.getLibraryVersion());
        text(generator, "ruleSet", report.getRuleSet());
        report.getEvaluatedOn().ifPresent(day -> text(generator, "evaluatedOn", day.toString()));
        generator.writeName("valid");
        generator.writeBoolean(report.isValid());
        generator.writeName("counts");
        generator.writeStartObject();
        for (Severity severity : Severity.values()) {
            number(generator, severity.token(), report.count(severity));
        }
        generator.writeEndObject();
        generator.writeName("totals");
        generator.writeStartObject();
        new TreeMap<>(report.getTotals()).forEach((code, total) -> number(generator, Characters.whole(code), total));
        generator.writeEndObject();
        generator.writeName("findings");
        generator.writeStartArray();
        report.getFindings().forEach(finding -> write(generator, finding));
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void write(JsonGenerator generator, Finding finding) {
        generator.writeStartObject();
        text(generator, "code", finding.getCode());
        text(generator, "severity", finding.getSeverity().token());
        text(generator, "pointer", finding.getPointer().toString());
        finding.getLocation().ifPresent(location -> {
            number(generator, "line", location.line());
            number(generator, "column", location.column());
        });
        finding.getEntity().ifPresent(entity -> text(generator, "entity", entity.toString()));
        text(generator, "message", finding.message(locale));
        text(generator, "help", finding.help(locale));
        finding.getSuggestion().ifPresent(meant -> text(generator, "suggestion", meant));
        generator.writeName("params");
        generator.writeStartObject();
        // Sorted, because whoever made the finding may have used a map without order.
        for (Map.Entry<String, Object> param : new TreeMap<>(finding.getParams()).entrySet()) {
            generator.writeName(Characters.whole(param.getKey()));
            value(generator, param.getValue());
        }
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static void value(JsonGenerator generator, Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            generator.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigInteger number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            generator.writeNumber(number);
        } else if (value instanceof Float number && Float.isFinite(number)) {
            generator.writeNumber(number);
        } else {
            generator.writeString(Characters.whole(value instanceof Term term ? term.token() : value.toString()));
        }
    }

    private static void text(JsonGenerator generator, String name, String value) {
        generator.writeName(name);
        generator.writeString(Characters.whole(value));
    }

    private static void number(JsonGenerator generator, String name, int value) {
        generator.writeName(name);
        generator.writeNumber(value);
    }
}
