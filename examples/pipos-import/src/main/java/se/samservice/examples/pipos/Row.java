package se.samservice.examples.pipos;

import java.util.EnumMap;
import java.util.Map;
import se.samservice.examples.pipos.Remark.Kind;

/**
 * A row of a table.
 *
 * @param file the name of the file
 * @param line the line in which it begins, 1 for the first
 * @param cells what stands in the columns that are known, stripped; empty cells are not in it
 * @param headers what the columns are called
 */
record Row(String file, long line, Map<Column, String> cells, Map<Column, String> headers) {

    Row {
        cells = new EnumMap<>(cells);
        headers = Map.copyOf(headers);
    }

    /** The text of a cell, empty when there is none. */
    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    Remark remark(Kind kind, String detail) {
        return new Remark(kind, file, line, "", detail);
    }

    Remark remark(Kind kind, Column column, String detail) {
        return new Remark(kind, file, line, headers.getOrDefault(column, ""), detail);
    }

    /** The place of the row in the report. */
    String where() {
        return file + ":" + line;
    }
}
