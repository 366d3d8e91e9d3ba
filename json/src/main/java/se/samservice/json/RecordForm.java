package se.samservice.json;

/** How many datasets stand in one text. */
public enum RecordForm {

    /** One document a line, each ended by a line feed (NDJSON, {@code application/x-ndjson}). */
    LINES("", "", "", "\n", ""),

    /** One JSON array, one document a line. */
    ARRAY("[", "\n", ",\n", "", "\n]\n");

    private final String opening;
    private final String beforeFirst;
    private final String beforeOthers;
    private final String after;
    private final String closing;

    RecordForm(String opening, String beforeFirst, String beforeOthers, String after, String closing) {
        this.opening = opening;
        this.beforeFirst = beforeFirst;
        this.beforeOthers = beforeOthers;
        this.after = after;
        this.closing = closing;
    }

    String opening() {
        return opening;
    }

    String before(boolean isFirst) {
        return isFirst ? beforeFirst : beforeOthers;
    }

    String after() {
        return after;
    }

    String closing() {
        return closing;
    }
}
