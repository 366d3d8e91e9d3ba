package se.samservice.json;

import java.util.Locale;
import se.samservice.finding.Finding;
import se.samservice.finding.Report;

/** Small documents for tests, and findings in the short form {@code code pointer line:column}. */
final class Documents {

    /** The smallest document that is valid. */
    static final String SMALLEST = """
            {
              "$schema": "https://samservice.se/schema/1.0/dataset.schema.json",
              "schemaVersion": "1.0",
              "asOf": "2024-03-18",
              "municipality": {
                "code": "2480",
                "name": "Umeå",
                "countyCode": "24"
              }
            }
            """;

    /** A document with a village, a shop and the hours of a parcel locker. */
    static final String VILLAGE = """
            {
              "$schema": "https://samservice.se/schema/1.0/dataset.schema.json",
              "schemaVersion": "1.0",
              "asOf": "2024-03-18",
              "municipality": {
                "code": "2480",
                "name": "Umeå",
                "countyCode": "24"
              },
              "sources": [
                {
                  "id": "scb-2020",
                  "title": "SCB, tätorter 2020",
                  "seen": "2026-11"
                }
              ],
              "villages": [
                {
                  "id": "sormjole",
                  "name": "Sörmjöle",
                  "populations": [
                    {
                      "count": 300,
                      "kind": "registered",
                      "asOf": "2020",
                      "source": "scb-2020"
                    }
                  ],
                  "coordinates": {
                    "latitude": 63.65,
                    "longitude": 20.05
                  }
                }
              ],
              "shops": [
                {
                  "id": "handlarn-sormjole",
                  "name": "Handlar'n i Sörmjöle",
                  "village": "sormjole",
                  "kind": "grocery",
                  "services": [
                    {
                      "kind": "parcel_locker",
                      "openingHours": {
                        "spans": [
                          {
                            "days": ["saturday", "sunday"],
                            "opens": "00:00",
                            "closes": "24:00",
                            "staffing": "unstaffed"
                          }
                        ]
                      }
                    }
                  ]
                }
              ]
            }
            """;

    private Documents() {}

    static String brief(Finding finding) {
        return finding.getCode() + " " + finding.getPointer()
                + finding.getLocation().map(location -> " " + location).orElse("");
    }

    static String[] brief(Report report) {
        return report.getFindings().stream().map(Documents::brief).toArray(String[]::new);
    }

    static String english(Report report) {
        return report.getFindings().get(0).message(Locale.ENGLISH);
    }
}
