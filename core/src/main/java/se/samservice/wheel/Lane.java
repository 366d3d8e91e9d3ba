package se.samservice.wheel;

/** A band of a ring in which pieces follow each other without overlap. */
record Lane(int ring, double inner, double outer) {

    /** What is left free along each edge of a lane, and the share of it in low lanes. */
    private static final double EDGE = 1.5;

    private static final double EDGE_SHARE = 0.06;

    private double edge() {
        return Math.min(EDGE, (outer - inner) * EDGE_SHARE);
    }

    double middle() {
        return (inner + outer) / 2;
    }

    /** The height of what is drawn in it. */
    double height() {
        return outer - inner - 2 * edge();
    }

    double drawnInner() {
        return inner + edge();
    }

    double drawnOuter() {
        return outer - edge();
    }
}
