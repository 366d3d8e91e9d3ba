package se.samservice.testkit.generator;

import java.util.Map;

/**
 * The middle of the countryside of a county, roughly.
 *
 * @param latitude in degrees
 * @param longitude in degrees
 */
record CountyCentre(double latitude, double longitude) {

    private static final CountyCentre SWEDEN = new CountyCentre(62.4, 16.3);

    private static final Map<String, CountyCentre> BY_COUNTY = Map.ofEntries(
            Map.entry("01", new CountyCentre(59.6, 18.4)),
            Map.entry("03", new CountyCentre(60.1, 17.7)),
            Map.entry("04", new CountyCentre(59.0, 16.6)),
            Map.entry("05", new CountyCentre(58.3, 15.6)),
            Map.entry("06", new CountyCentre(57.6, 14.4)),
            Map.entry("07", new CountyCentre(56.8, 14.6)),
            Map.entry("08", new CountyCentre(57.2, 16.0)),
            Map.entry("09", new CountyCentre(57.4, 18.5)),
            Map.entry("10", new CountyCentre(56.3, 15.2)),
            Map.entry("12", new CountyCentre(55.9, 13.7)),
            Map.entry("13", new CountyCentre(56.9, 12.8)),
            Map.entry("14", new CountyCentre(58.2, 12.8)),
            Map.entry("17", new CountyCentre(59.8, 13.2)),
            Map.entry("18", new CountyCentre(59.4, 15.0)),
            Map.entry("19", new CountyCentre(59.8, 16.3)),
            Map.entry("20", new CountyCentre(60.8, 14.5)),
            Map.entry("21", new CountyCentre(61.3, 16.3)),
            Map.entry("22", new CountyCentre(62.9, 17.6)),
            Map.entry("23", new CountyCentre(63.2, 14.6)),
            Map.entry("24", new CountyCentre(64.4, 19.2)),
            Map.entry("25", new CountyCentre(66.3, 21.5)));

    static CountyCentre of(String countyCode) {
        return BY_COUNTY.getOrDefault(countyCode, SWEDEN);
    }
}
