package se.samservice.place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The 290 municipalities of Sweden (Swedish: <i>kommuner</i>), in the order of their codes (source: Lantmäteriet, CC0,
 * as of 1 January 2026).
 *
 * <p>Example: {@code Municipalities.withCode("2480").orElseThrow().getName()} is {@code "Umeå"}.
 */
public final class Municipalities {

    private static final Map<String, Municipality> BY_CODE = read();

    private Municipalities() {}

    private static Map<String, Municipality> read() {
        Map<String, Municipality> municipalities = new LinkedHashMap<>();
        for (String[] row : OfficialTable.rows("municipalities.csv")) {
            municipalities.put(
                    row[0],
                    Municipality.builder()
                            .code(row[0])
                            .name(row[1])
                            .officialName(row[2])
                            .countyCode(row[3])
                            .build());
        }
        return Collections.unmodifiableMap(municipalities);
    }

    /**
     * The municipality with this code.
     *
     * @param code four digits
     * @return the municipality, or empty if there is none
     */
    public static Optional<Municipality> withCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * All municipalities.
     *
     * @return 290 municipalities in the order of their codes
     */
    public static List<Municipality> all() {
        return List.copyOf(BY_CODE.values());
    }
}
