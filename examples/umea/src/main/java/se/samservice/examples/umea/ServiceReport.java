package se.samservice.examples.umea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceSolution;
import se.samservice.place.Counties;
import se.samservice.place.County;
import se.samservice.place.Municipality;
import se.samservice.place.Village;
import se.samservice.shop.BasicService;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.value.Id;
import se.samservice.value.Language;
import se.samservice.value.PartialDate;

/** The state of a municipality's rural service, as text for people. */
final class ServiceReport {

    private static final String OFFERED = "●";
    private static final String FORMERLY = "○";
    private static final String NOT_STATED = "·";

    private final ServiceDataset data;
    private final Locale locale;
    private final Language language;
    private final Map<Id<Village>, Village> villages;

    ServiceReport(ServiceDataset data, Locale locale) {
        this.data = data;
        this.locale = locale;
        this.language = Language.of(locale);
        this.villages = data.getVillages().stream()
                .collect(Collectors.toMap(Village::getId, Function.identity(), (first, second) -> first));
    }

    String text() {
        return heading() + services() + needs();
    }

    private String heading() {
        Municipality municipality = data.getMunicipality();
        String name = municipality.getOfficialName().orElse(municipality.getName());
        String county = Counties.withCode(municipality.getCountyCode())
                .map(County::name)
                .orElse(municipality.getCountyCode());
        long open = data.getShops().stream()
                .filter(shop -> shop.isTradingOn(data.getAsOf()))
                .count();
        String title = name + " (" + municipality.getCode() + "), " + county;
        return title + "\n" + "─".repeat(title.codePointCount(0, title.length())) + "\n"
                + language.choose(
                        "Läget " + data.getAsOf() + ": " + data.getVillages().size() + " orter, "
                                + data.getShops().size() + " butiker, " + open + " av dem öppna.\n",
                        "As of " + data.getAsOf() + ": " + data.getVillages().size() + " villages, "
                                + data.getShops().size() + " shops, " + open + " of them open.\n");
    }

    private String services() {
        TextTable table = new TextTable();
        table.row(Stream.concat(
                        Stream.of(language.choose("Ort", "Village")),
                        Arrays.stream(BasicService.values()).map(service -> service.label(locale)))
                .toList());
        data.getVillages().stream()
                .sorted(Comparator.comparing(Village::getName))
                .forEach(village -> table.row(serviceRow(village)));
        return "\n" + language.choose("Grundläggande service i orterna", "Basic service in the villages") + "\n"
                + table.text()
                + "  "
                + language.choose(
                        OFFERED + " finns   " + FORMERLY + " har funnits   " + NOT_STATED + " ingen uppgift\n",
                        OFFERED + " offered   " + FORMERLY + " formerly   " + NOT_STATED + " not stated\n");
    }

    private List<String> serviceRow(Village village) {
        List<Shop> shops = data.getShops().stream()
                .filter(shop -> shop.getVillage().equals(village.getId()))
                .toList();
        List<String> row = new ArrayList<>();
        row.add(village.getName());
        for (BasicService service : BasicService.values()) {
            row.add(mark(shops, service));
        }
        shops.stream().flatMap(shop -> closure(shop).stream()).forEach(row::add);
        return row;
    }

    private String mark(List<Shop> shops, BasicService service) {
        Predicate<ServiceOffering> wanted = offering ->
                offering.getKind().basicService().filter(service::equals).isPresent();
        if (shops.stream().flatMap(shop -> shop.servicesOn(data.getAsOf())).anyMatch(wanted)) {
            return OFFERED;
        }
        return shops.stream().flatMap(shop -> shop.getServices().stream()).anyMatch(wanted) ? FORMERLY : NOT_STATED;
    }

    private List<String> closure(Shop shop) {
        return shop.getStatusHistory().stream()
                .filter(change -> change.getStatus() == ShopStatus.CLOSED
                        && shop.statusOn(data.getAsOf())
                                .filter(ShopStatus.CLOSED::equals)
                                .isPresent())
                .map(StatusChange::getSince)
                .map(PartialDate::toString)
                .map(since -> language.choose("butiken stängd sedan " + since, "shop closed since " + since))
                .toList();
    }

    private String needs() {
        List<ServiceNeed> open = data.getNeeds().stream()
                .filter(need -> need.getStatus().isOpen())
                .toList();
        StringBuilder text = new StringBuilder("\n")
                .append(language.choose("Öppna behov", "Open needs"))
                .append(" (" + open.size() + ")\n");
        for (ServiceNeed need : open) {
            text.append("  ")
                    .append(need.getTitle().in(locale))
                    .append("\n    ")
                    .append(need.getStatus().label(locale))
                    .append(" · ")
                    .append(need.getVillages().stream().map(this::name).collect(Collectors.joining(", ")))
                    .append('\n');
            data.getSolutions().stream()
                    .filter(solution -> solution.getNeeds().contains(need.getId()))
                    .forEach(solution ->
                            text.append("    → ").append(solutionLine(solution)).append('\n'));
        }
        return text.toString();
    }

    private String solutionLine(ServiceSolution solution) {
        String stage = solution.stageOn(data.getAsOf())
                .map(reached -> " (" + reached.label(locale).toLowerCase(Locale.ROOT) + ")")
                .orElse("");
        return solution.getTitle().in(locale) + stage;
    }

    private String name(Id<Village> id) {
        Village village = villages.get(id);
        return village == null ? id.toString() : village.getName();
    }
}
