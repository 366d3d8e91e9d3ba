package se.samservice.examples.pipos;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samservice.ServiceDataset;
import se.samservice.examples.pipos.Remark.Kind;
import se.samservice.place.Municipality;
import se.samservice.shop.ServiceKind;
import se.samservice.value.Id;
import se.samservice.value.Source;

/** Reads a list of localities and any number of service files into one dataset. */
final class RegisterImport {

    static final Id<Source> REGISTER = Id.of("register");
    static final Id<Source> LOCALITIES = Id.of("orter");

    private static final int LONGEST_NAME = 200;

    /**
     * What an import is asked to do.
     *
     * @param municipality whose places are wanted
     * @param asOf the day the registers are from
     * @param sources where places and localities come from, with the ids above
     * @param service the service of all rows, or empty when files and columns tell
     * @param charset the encoding of all files, or null to find out
     */
    record Task(
            Municipality municipality,
            LocalDate asOf,
            List<Source> sources,
            Optional<ServiceKind> service,
            @Nullable Charset charset) {}

    private final Task task;
    private final MunicipalityFilter municipality;
    private final Positions positions = new Positions();
    private final List<Remark> remarks = new ArrayList<>();
    private int taken;

    RegisterImport(Task task) {
        this.task = task;
        this.municipality = new MunicipalityFilter(task.municipality());
    }

    ServiceDataset run(Path localityFile, List<Path> files, Progress progress) {
        Localities localities = Localities.of(rows(localityFile), municipality, positions, LOCALITIES, remarks);
        List<Row> rows = files.stream().flatMap(file -> rows(file).stream()).toList();
        Places places = new Places(REGISTER);
        progress.over(rows, row -> add(row, localities, places));
        return ServiceDataset.builder()
                .asOf(task.asOf())
                .municipality(task.municipality())
                .sources(task.sources())
                .villages(localities.villages())
                .shops(places.shops())
                .build();
    }

    private List<Row> rows(Path path) {
        TextFile file = TextFile.read(path, task.charset(), remarks);
        return file == null ? List.of() : Table.rows(file, remarks);
    }

    private void add(Row row, Localities localities, Places places) {
        if (!municipality.admits(row)) {
            remark(row, Kind.OTHER_MUNICIPALITY, Column.MUNICIPALITY);
            return;
        }
        String name = row.cell(Column.NAME);
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            remark(row, name.isEmpty() ? Kind.NO_NAME : Kind.LONG_NAME, Column.NAME);
            return;
        }
        Optional<Service> service = Service.of(row, task.service());
        if (service.isEmpty()) {
            remark(row, Kind.UNKNOWN_SERVICE, row.has(Column.SERVICE) ? Column.SERVICE : Column.FORM);
            return;
        }
        Positions.Reading position = positions.read(row, remarks);
        if (position.refused()) {
            return;
        }
        if (!Service.isKnownForm(row.cell(Column.FORM))) {
            remark(row, Kind.UNKNOWN_FORM, Column.FORM);
        }
        boolean added = places.add(
                row,
                service.get(),
                position.position(),
                about -> localities.match(row, position.position(), about),
                remarks);
        taken += added ? 1 : 0;
    }

    private void remark(Row row, Kind kind, Column column) {
        remarks.add(row.remark(kind, column, row.cell(column)));
    }

    /** What there is to tell, in the order of the files and lines as far as they were read. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** How many rows are in the dataset. */
    int taken() {
        return taken;
    }
}
