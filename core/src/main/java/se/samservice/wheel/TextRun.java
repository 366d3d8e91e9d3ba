package se.samservice.wheel;

/** A line of level text, placed by the beginning of its baseline. */
record TextRun(double x, double y, String text, double size, boolean bold, String fill) {

    /** The widest it may become. */
    double width() {
        return bold ? TextWidths.ofBold(text, size) : TextWidths.of(text, size);
    }
}
