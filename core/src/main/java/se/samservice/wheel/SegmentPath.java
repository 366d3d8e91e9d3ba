package se.samservice.wheel;

/** The outline of an arc-shaped segment; an end that the period cuts off is notched instead of rounded. */
final class SegmentPath {

    private static final double CORNER = 4;
    private static final double NOTCH = 9;
    private static final double LONGEST_ARC = 90;

    private final StringBuilder path = new StringBuilder();

    private SegmentPath() {}

    static String of(double from, double to, double inner, double outer, boolean cutStart, boolean cutEnd) {
        SegmentPath segment = new SegmentPath();
        double middle = (inner + outer) / 2;
        double corner = Math.min(CORNER, Math.min((outer - inner) / 4, Polar.length(to - from, inner) / 4));
        double notch = Polar.degrees(
                Math.min(NOTCH, Math.min((outer - inner) / 3, Polar.length(to - from, inner) / 3)), middle);
        double startOuter = cutStart ? 0 : Polar.degrees(corner, outer);
        double startInner = cutStart ? 0 : Polar.degrees(corner, inner);
        double endOuter = cutEnd ? 0 : Polar.degrees(corner, outer);
        double endInner = cutEnd ? 0 : Polar.degrees(corner, inner);
        segment.to('M', from + startOuter, outer);
        segment.arc(from + startOuter, to - endOuter, outer);
        if (cutEnd) {
            segment.to('L', to - notch, middle);
            segment.to('L', to, inner);
        } else {
            segment.curve(to, outer, to, outer - corner);
            segment.to('L', to, inner + corner);
            segment.curve(to, inner, to - endInner, inner);
        }
        segment.arc(to - endInner, from + startInner, inner);
        if (cutStart) {
            segment.to('L', from + notch, middle);
        } else {
            segment.curve(from, inner, from, inner + corner);
            segment.to('L', from, outer - corner);
            segment.curve(from, outer, from + startOuter, outer);
        }
        return segment.path.append('Z').toString();
    }

    /** A segment with sharp corners. */
    static String square(double from, double to, double inner, double outer) {
        SegmentPath segment = new SegmentPath();
        segment.to('M', from, outer);
        segment.arc(from, to, outer);
        segment.to('L', to, inner);
        segment.arc(to, from, inner);
        return segment.path.append('Z').toString();
    }

    private void to(char command, double angle, double radius) {
        path.append(command);
        point(angle, radius);
    }

    private void curve(double angle, double radius, double toAngle, double toRadius) {
        path.append('Q');
        point(angle, radius);
        path.append(' ');
        point(toAngle, toRadius);
    }

    /** In parts, because a whole turn would begin where it ends. */
    private void arc(double from, double to, double radius) {
        int parts = (int) Math.ceil(Math.abs(to - from) / LONGEST_ARC);
        for (int i = 1; i <= parts; i++) {
            String r = Svg.number(radius);
            path.append('A')
                    .append(r)
                    .append(' ')
                    .append(r)
                    .append(" 0 0 ")
                    .append(to > from ? 1 : 0)
                    .append(' ');
            point(from + (to - from) * i / parts, radius);
        }
    }

    private void point(double angle, double radius) {
        path.append(Svg.number(Polar.x(WheelBands.CENTRE, radius, angle)))
                .append(' ')
                .append(Svg.number(Polar.y(WheelBands.CENTRE, radius, angle)));
    }
}
