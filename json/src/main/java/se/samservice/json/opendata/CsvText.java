package se.samservice.json.opendata;

import java.util.Optional;
import se.samservice.json.text.Characters;

/** Rows of RFC 4180: commas between, CRLF at the end, quotes where they are needed. */
final class CsvText {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final StringBuilder rows = new StringBuilder();
    private boolean rowBegun;

    /** A cell that people may have written; one that a spreadsheet would run gets an apostrophe before it. */
    CsvText text(String cell) {
        boolean runs = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return cell(Characters.whole(runs ? "'" + cell : cell));
    }

    /** A cell that holds a number or nothing. */
    CsvText number(Optional<String> cell) {
        return cell(cell.orElse(""));
    }

    private CsvText cell(String cell) {
        if (rowBegun) {
            rows.append(',');
        }
        rowBegun = true;
        boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        rows.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        return this;
    }

    CsvText endRow() {
        rows.append("\r\n");
        rowBegun = false;
        return this;
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
