package se.samservice.examples.pipos;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samservice.examples.pipos.Remark.Kind;

/**
 * The rows of a file with {@code ;}, {@code ,} or tab between the fields, and a header. No field of such a register has a
 * line break, so a quotation mark that is not closed in its line spoils that row only.
 */
final class Table {

    private static final int LONGEST_FIELD = 10_000;

    private final TextFile file;
    private final List<Remark> remarks;
    private final List<Row> rows = new ArrayList<>();
    private List<Optional<Column>> columns = List.of();
    private Map<Column, String> headers = Map.of();
    private boolean refused;

    private Table(TextFile file, List<Remark> remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    /** The rows that can be read; about the others it remarks why not. Blank rows are passed over. */
    static List<Row> rows(TextFile file, List<Remark> remarks) {
        Table table = new Table(file, remarks);
        table.read();
        return table.rows;
    }

    private void read() {
        if (file.text().isBlank()) {
            remark(Kind.EMPTY_FILE, 1, "");
            return;
        }
        char separator = separator();
        int start = 0;
        long line = 1;
        while (start < file.text().length()) {
            int end = endOfLine(start);
            String text = file.text().substring(start, Math.min(end, start + LONGEST_FIELD * 30));
            if (!text.isBlank() && !line(text, end - start, separator, line)) {
                return;
            }
            start = end + (file.text().startsWith("\r\n", end) ? 2 : 1);
            line++;
        }
        if (rows.isEmpty() && !refused) {
            remark(Kind.NO_ROWS, 1, "");
        }
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < file.text().length()
                && file.text().charAt(end) != '\n'
                && file.text().charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** False when it makes no sense to go on. */
    private boolean line(String text, int length, char separator, long line) {
        if (length > text.length()) {
            remark(Kind.HUGE_FIELD, line, "");
            return !columns.isEmpty();
        }
        List<String> fields = fields(text, separator, line);
        if (fields.isEmpty()) {
            return !columns.isEmpty();
        }
        if (columns.isEmpty()) {
            return header(fields, line);
        }
        if (!fields.stream().allMatch(String::isBlank)) {
            row(fields, line);
        }
        return true;
    }

    /** The fields of a line; none, and a remark, when it cannot be cut. */
    private List<String> fields(String text, char separator, long line) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .acceptCharsAfterQuotes(false)
                .ofCsvRecord(new StringReader(text + "\n\u0000"))) {
            Iterator<CsvRecord> records = reader.iterator();
            CsvRecord record = records.next();
            if (!records.hasNext()) { // the end of the text was taken into a field
                remark(Kind.UNBALANCED_QUOTE, line, "");
                return List.of();
            }
            return record.getFields();
        } catch (CsvParseException e) {
            remark(Kind.UNBALANCED_QUOTE, line, "");
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringReader has none
        }
    }

    private char separator() {
        String first =
                file.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ';';
        for (char candidate : new char[] {'\t', ','}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private boolean header(List<String> fields, long line) {
        Map<Column, String> known = new EnumMap<>(Column.class);
        List<Optional<Column>> all = new ArrayList<>();
        for (String field : fields) {
            Optional<Column> column = Column.named(field).filter(found -> !known.containsKey(found));
            column.ifPresent(found -> known.put(found, field.strip()));
            all.add(column);
        }
        columns = all;
        headers = known;
        if (!known.containsKey(Column.NAME)) {
            remark(Kind.NO_HEADER, line, "");
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            if (all.get(i).isEmpty() && !fields.get(i).isBlank()) {
                remark(Kind.UNUSED_COLUMN, line, fields.get(i).strip());
            }
        }
        return true;
    }

    private void row(List<String> fields, long line) {
        if (fields.size() != columns.size()) {
            remark(fields.size() < columns.size() ? Kind.TOO_FEW_FIELDS : Kind.TOO_MANY_FIELDS, line, "");
            return;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i).strip();
            Optional<Column> column = columns.get(i);
            if (column.isEmpty() || field.isEmpty()) {
                continue;
            }
            Optional<Kind> fault = fault(field);
            if (fault.isPresent()) {
                remark(fault.get(), line, headers.getOrDefault(column.get(), ""));
                return;
            }
            cells.put(column.get(), field);
        }
        rows.add(new Row(file.name(), line, cells, headers));
    }

    private static Optional<Kind> fault(String field) {
        if (field.length() > LONGEST_FIELD) {
            return Optional.of(Kind.HUGE_FIELD);
        }
        if (Cells.hasUnseen(field)) {
            return Optional.of(Kind.CONTROL_CHARACTER);
        }
        return Cells.isGarbled(field) ? Optional.of(Kind.GARBLED_TEXT) : Optional.empty();
    }

    private void remark(Kind kind, long line, String column) {
        refused |= kind.isRefusal();
        remarks.add(new Remark(kind, file.name(), line, column, ""));
    }
}
