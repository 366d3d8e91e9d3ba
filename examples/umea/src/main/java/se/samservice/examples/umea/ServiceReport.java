package se.samservice.examples.umea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.place.Counties;
import se.samservice.place.County;
import se.samservice.place.Municipality;
import se.samservice.shop.BasicService;
import se.samservice.value.Language;

/** The state of a municipality's rural service, as text for people. */
final class ServiceReport {

    private final ServiceDataset data;
    private final Locale locale;
    private final Language language;

    ServiceReport(ServiceDataset data, Locale locale) {
        this.data = data;
        this.locale = locale;
        this.language = Language.of(locale);
    }

    String text() {
        String title = title();
        return title + "\n" + "─".repeat(title.codePointCount(0, title.length())) + "\n" + state() + "\n" + services()
                + needs();
    }

    /** Which municipality it is. */
    String title() {
        Municipality municipality = data.getMunicipality();
        String name = municipality.getOfficialName().orElse(municipality.getName());
        String county = Counties.withCode(municipality.getCountyCode())
                .map(County::name)
                .orElse(municipality.getCountyCode());
        return name + " (" + municipality.getCode() + "), " + county;
    }

    /** How much the dataset tells, in a sentence. */
    String state() {
        long open = data.getShops().stream()
                .filter(shop -> shop.isTradingOn(data.getAsOf()))
                .count();
        return language.choose(
                "Läget " + data.getAsOf() + ": " + data.getVillages().size() + " orter, "
                        + data.getShops().size() + " butiker, " + open + " av dem öppna.",
                "As of " + data.getAsOf() + ": " + data.getVillages().size() + " villages, "
                        + data.getShops().size() + " shops, " + open + " of them open.");
    }

    private String services() {
        TextTable table = new TextTable();
        table.row(Stream.concat(
                        Stream.of(language.choose("Ort", "Village")),
                        Arrays.stream(BasicService.values()).map(service -> service.label(locale)))
                .toList());
        for (ServiceTable.Row row : new ServiceTable(data, locale).rows()) {
            List<String> cells = new ArrayList<>(List.of(row.village()));
            row.marks().forEach(mark -> cells.add(mark.symbol()));
            cells.addAll(row.remarks());
            table.row(cells);
        }
        return "\n" + language.choose("Grundläggande service i orterna", "Basic service in the villages") + "\n"
                + table.text()
                + Arrays.stream(ServiceTable.Mark.values())
                        .map(mark -> mark.symbol() + " " + mark.meaning(language))
                        .collect(Collectors.joining("   ", "  ", "\n"));
    }

    private String needs() {
        List<OpenNeeds.OpenNeed> open = new OpenNeeds(data, locale).list();
        StringBuilder text = new StringBuilder("\n")
                .append(language.choose("Öppna behov", "Open needs"))
                .append(" (" + open.size() + ")\n");
        for (OpenNeeds.OpenNeed need : open) {
            text.append("  ").append(need.title()).append("\n    ");
            text.append(need.status()).append(" · ").append(need.villages()).append('\n');
            need.solutions()
                    .forEach(solution -> text.append("    → ").append(solution).append('\n'));
        }
        return text.toString();
    }
}
