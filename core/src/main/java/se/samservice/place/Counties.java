package se.samservice.place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The 21 counties of Sweden (Swedish: <i>län</i>), in the order of their codes (source: Lantmäteriet, CC0, as of 1
 * January 2026).
 */
public final class Counties {

    private static final Map<String, County> BY_CODE = read();

    private Counties() {}

    private static Map<String, County> read() {
        Map<String, County> counties = new LinkedHashMap<>();
        for (String[] row : OfficialTable.rows("counties.csv")) {
            counties.put(row[0], new County(row[0], row[1]));
        }
        return Collections.unmodifiableMap(counties);
    }

    /**
     * The county with this code.
     *
     * @param code two digits
     * @return the county, or empty if there is none
     */
    public static Optional<County> withCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * All counties.
     *
     * @return 21 counties in the order of their codes
     */
    public static List<County> all() {
        return List.copyOf(BY_CODE.values());
    }
}
