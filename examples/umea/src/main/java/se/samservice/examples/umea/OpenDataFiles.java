package se.samservice.examples.umea;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import se.samservice.ServiceDataset;
import se.samservice.json.SamserviceJson;
import se.samservice.json.opendata.GeoJson;
import se.samservice.json.opendata.JsonLd;
import se.samservice.json.opendata.PlaceCsv;
import se.samservice.opendata.OpenData;

/** What a municipality would lay out as open data, in a folder. */
final class OpenDataFiles {

    private OpenDataFiles() {}

    static void write(ServiceDataset dataset, Locale locale, Path folder) throws IOException {
        Files.createDirectories(folder);
        // snippet:start
        SamserviceJson.standard().write(OpenData.of(dataset), folder.resolve("dataset.json"));
        Files.write(folder.resolve("places.geojson"), GeoJson.in(locale).write(dataset));
        Files.write(folder.resolve("places.jsonld"), JsonLd.in(locale).write(dataset));
        Files.write(folder.resolve("villages.csv"), PlaceCsv.villages(locale).write(dataset));
        Files.write(folder.resolve("shops.csv"), PlaceCsv.shops(locale).write(dataset));
        // snippet:end
    }
}
