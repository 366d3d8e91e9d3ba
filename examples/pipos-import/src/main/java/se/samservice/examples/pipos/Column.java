package se.samservice.examples.pipos;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a column holds. */
enum Column {
    ID,
    NAME,
    X,
    Y,
    ADDRESS,
    POSTCODE,
    POST_TOWN,
    MUNICIPALITY,
    FORM,
    SERVICE,
    PRINCIPAL,
    /** Told by the code of the municipality; known, so that nobody is told that it is not used. */
    COUNTY;

    /** The names columns go by in exports, as {@link Cells#words} makes them. */
    private static final Map<String, Column> NAMES = names();

    private static Map<String, Column> names() {
        Map<String, Column> names = new HashMap<>();
        put(names, ID, "id", "serviceplatsid", "plats id");
        put(names, NAME, "namn", "name", "serviceställe");
        put(names, X, "x", "longitude", "lon", "long", "easting", "e");
        put(names, Y, "y", "latitude", "lat", "northing", "n");
        put(names, ADDRESS, "adress", "gatuadress", "address", "streetaddress");
        put(names, POSTCODE, "postnummer", "postnr");
        put(names, POST_TOWN, "postort");
        put(names, MUNICIPALITY, "kommun", "kommunkod", "kommunnamn", "municipalitycode");
        put(names, FORM, "serviceform");
        put(names, SERVICE, "servicetyp");
        put(names, PRINCIPAL, "huvudman");
        put(names, COUNTY, "län", "länskod");
        return names;
    }

    private static void put(Map<String, Column> names, Column column, String... all) {
        for (String name : all) {
            names.put(name, column);
        }
    }

    static Optional<Column> named(String header) {
        return Optional.ofNullable(NAMES.get(Cells.words(header)));
    }
}
