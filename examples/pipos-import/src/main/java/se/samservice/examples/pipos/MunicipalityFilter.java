package se.samservice.examples.pipos;

import se.samservice.place.Municipality;

/** Whether a row belongs to the municipality, which it may tell by code, with or without leading zero, or by name. */
record MunicipalityFilter(Municipality municipality) {

    boolean admits(Row row) {
        String cell = row.cell(Column.MUNICIPALITY);
        String code = cell.matches("[0-9]{3}") ? "0" + cell : cell;
        String words = Cells.words(cell).replaceFirst(" kommun$", "");
        return cell.isEmpty()
                || code.equals(municipality.getCode())
                || words.equals(Cells.words(municipality.getName()))
                || Cells.words(cell)
                        .equals(Cells.words(municipality.getOfficialName().orElse("")));
    }
}
