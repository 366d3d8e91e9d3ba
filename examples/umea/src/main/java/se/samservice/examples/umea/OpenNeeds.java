package se.samservice.examples.umea;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samservice.ServiceDataset;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceSolution;
import se.samservice.place.Village;
import se.samservice.value.Id;

/** The needs that are not met, with what has been tried for each, in the order of the dataset. */
final class OpenNeeds {

    /** A need in words. */
    record OpenNeed(String title, String status, String villages, List<String> solutions) {}

    private final ServiceDataset data;
    private final Locale locale;
    private final Map<Id<Village>, Village> villages;

    OpenNeeds(ServiceDataset data, Locale locale) {
        this.data = data;
        this.locale = locale;
        this.villages = data.getVillages().stream()
                .collect(Collectors.toMap(Village::getId, Function.identity(), (first, second) -> first));
    }

    List<OpenNeed> list() {
        return data.getNeeds().stream()
                .filter(need -> need.getStatus().isOpen())
                .map(this::inWords)
                .toList();
    }

    private OpenNeed inWords(ServiceNeed need) {
        return new OpenNeed(
                need.getTitle().in(locale),
                need.getStatus().label(locale),
                need.getVillages().stream().map(this::name).collect(Collectors.joining(", ")),
                data.getSolutions().stream()
                        .filter(solution -> solution.getNeeds().contains(need.getId()))
                        .map(this::inWords)
                        .toList());
    }

    private String inWords(ServiceSolution solution) {
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
