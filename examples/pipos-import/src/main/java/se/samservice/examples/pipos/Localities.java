package se.samservice.examples.pipos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samservice.examples.pipos.Remark.Kind;
import se.samservice.place.Village;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;
import se.samservice.value.Source;

/** The localities of a municipality, and which of them a place lies in. */
final class Localities {

    private static final double NEAR_METRES = 2_000;

    private static final double FAR_METRES = 10_000;

    /** A locality with its name as it is compared. */
    private record Named(Village village, String words) {

        double metres(Coordinates from) {
            return village.getCoordinates()
                    .map(position -> Positions.metres(from, position))
                    .orElse(Double.POSITIVE_INFINITY);
        }

        boolean standsIn(String text) {
            return (" " + text + " ").contains(" " + words + " ");
        }
    }

    /** A locality, and how sure it is. */
    record Match(Village village, Confidence confidence) {}

    private final List<Named> localities;

    private Localities(List<Named> localities) {
        this.localities = localities;
    }

    /** The localities of a list that lie in the municipality or do not say. */
    static Localities of(
            List<Row> rows,
            MunicipalityFilter municipality,
            Positions positions,
            Id<Source> source,
            List<Remark> remarks) {
        Ids ids = new Ids();
        List<Named> localities = new ArrayList<>();
        for (Row row : rows) {
            Positions.Reading position = municipality.admits(row) ? positions.read(row, remarks) : null;
            if (position != null && !position.refused() && row.has(Column.NAME)) {
                String name = row.cell(Column.NAME);
                localities.add(new Named(
                        Village.builder()
                                .id(Id.of(ids.next(name)))
                                .name(name)
                                .coordinates(position.position())
                                .addSource(source)
                                .build(),
                        Cells.words(name)));
            }
        }
        return new Localities(localities);
    }

    List<Village> villages() {
        return localities.stream().map(Named::village).toList();
    }

    /** The locality of a place; when there is none, or several, remarks why. */
    Optional<Match> match(Row row, Optional<Coordinates> position, List<Remark> remarks) {
        String text = Cells.words(row.cell(Column.NAME)) + " | " + Cells.words(row.cell(Column.ADDRESS));
        if (position.isPresent()) {
            Optional<Match> match = byPosition(text, position.get());
            if (match.isEmpty()) {
                remarks.add(row.remark(Kind.NO_LOCALITY, ""));
            }
            return match;
        }
        List<Named> named = longest(candidate -> candidate.standsIn(text));
        if (!named.isEmpty()) {
            return only(row, named, Confidence.LIKELY, remarks);
        }
        String town = Cells.words(row.cell(Column.POST_TOWN));
        return only(row, longest(candidate -> candidate.words().equals(town)), Confidence.UNSURE, remarks);
    }

    /** Of Boda and Norra Boda, where both stand in the text, only the latter. */
    private List<Named> longest(Predicate<Named> wanted) {
        List<Named> found = localities.stream().filter(wanted).toList();
        int longest =
                found.stream().mapToInt(named -> named.words().length()).max().orElse(0);
        return found.stream().filter(named -> named.words().length() == longest).toList();
    }

    private static Optional<Match> only(Row row, List<Named> found, Confidence confidence, List<Remark> remarks) {
        if (found.size() == 1) {
            return Optional.of(new Match(found.get(0).village(), confidence));
        }
        String names = found.stream().map(named -> named.village().getName()).collect(Collectors.joining(", "));
        remarks.add(row.remark(found.isEmpty() ? Kind.NO_LOCALITY : Kind.AMBIGUOUS_LOCALITY, names));
        return Optional.empty();
    }

    private Optional<Match> byPosition(String text, Coordinates position) {
        Optional<Named> nearest = nearest(position, named -> true);
        Optional<Named> named = nearest(position, candidate -> candidate.standsIn(text));
        if (named.isPresent()) {
            boolean sure = named.equals(nearest) || named.get().metres(position) <= NEAR_METRES;
            return Optional.of(new Match(named.get().village(), sure ? Confidence.SURE : Confidence.LIKELY));
        }
        return nearest.map(found -> new Match(
                found.village(), found.metres(position) <= NEAR_METRES ? Confidence.LIKELY : Confidence.UNSURE));
    }

    private Optional<Named> nearest(Coordinates position, Predicate<Named> wanted) {
        return localities.stream()
                .filter(wanted)
                .filter(named -> named.metres(position) <= FAR_METRES)
                .min(Comparator.comparingDouble(named -> named.metres(position)));
    }
}
