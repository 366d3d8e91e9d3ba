package se.samservice.examples.pipos;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
import se.samservice.examples.pipos.Remark.Kind;
import se.samservice.value.Coordinates;

/**
 * Reads positions in SWEREF 99 TM or WGS84; which of them, and whether the axes are swapped, is told by the numbers, because
 * the four ranges that Sweden fills do not meet.
 */
final class Positions {

    /** EPSG:3006 by its definition: UTM zone 33 on GRS 80. */
    private static final String SWEREF_99_TM =
            "+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";

    private static final String WGS84 = "+proj=longlat +ellps=WGS84 +datum=WGS84 +no_defs";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}([.,]\\d{1,15})?");

    private static final double EARTH_METRES = 6_371_008.8;

    private static final double PRECISION = 1e6; // a decimetre

    private final CoordinateTransform toWgs84;

    Positions() {
        CRSFactory systems = new CRSFactory();
        toWgs84 = new CoordinateTransformFactory()
                .createTransform(
                        systems.createFromParameters("SWEREF 99 TM", SWEREF_99_TM),
                        systems.createFromParameters("WGS84", WGS84));
    }

    /** What a row says of its position. */
    record Reading(Optional<Coordinates> position, boolean refused) {

        private static final Reading NONE = new Reading(Optional.empty(), false);
        private static final Reading REFUSED = new Reading(Optional.empty(), true);
    }

    Reading read(Row row, List<Remark> remarks) {
        if (!row.has(Column.X) && !row.has(Column.Y)) {
            remarks.add(row.remark(Kind.NO_COORDINATES, ""));
            return Reading.NONE;
        }
        OptionalDouble x = number(row, Column.X, remarks);
        OptionalDouble y = number(row, Column.Y, remarks);
        if (x.isEmpty() || y.isEmpty()) {
            return Reading.REFUSED;
        }
        Coordinates straight = position(x.getAsDouble(), y.getAsDouble());
        if (straight != null) {
            return new Reading(Optional.of(straight), false);
        }
        Coordinates swapped = position(y.getAsDouble(), x.getAsDouble());
        remarks.add(row.remark(swapped == null ? Kind.OUTSIDE_SWEDEN : Kind.AXES_SWAPPED, Column.X, ""));
        return swapped == null ? Reading.REFUSED : new Reading(Optional.of(swapped), false);
    }

    private static OptionalDouble number(Row row, Column column, List<Remark> remarks) {
        String cell = row.cell(column).replaceAll("[ \u00a0\u202f]", "").replace('\u2212', '-');
        if (NUMBER.matcher(cell).matches()) {
            return OptionalDouble.of(Double.parseDouble(cell.replace(',', '.')));
        }
        remarks.add(row.remark(cell.isEmpty() ? Kind.HALF_A_POSITION : Kind.NO_NUMBER, column, ""));
        return OptionalDouble.empty();
    }

    private @Nullable Coordinates position(double x, double y) {
        if (x >= 10.5 && x <= 24.5 && y >= 55 && y <= 69.5) {
            return Coordinates.of(y, x);
        }
        if (x < 250_000 || x > 930_000 || y < 6_110_000 || y > 7_690_000) {
            return null;
        }
        ProjCoordinate degrees = toWgs84.transform(new ProjCoordinate(x, y), new ProjCoordinate());
        return Coordinates.of(rounded(degrees.y), rounded(degrees.x));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PRECISION) / PRECISION;
    }

    /** Metres along a great circle. */
    static double metres(Coordinates a, Coordinates b) {
        double north = Math.toRadians(b.getLatitude() - a.getLatitude());
        double east = Math.toRadians(b.getLongitude() - a.getLongitude());
        double h = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(a.getLatitude()))
                        * Math.cos(Math.toRadians(b.getLatitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
