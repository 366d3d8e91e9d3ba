package se.samservice.validation.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samservice.ServiceDataset;
import se.samservice.finding.EntityRef;
import se.samservice.finding.JsonPointer;
import se.samservice.value.Id;
import se.samservice.value.Identified;

/** A dataset with its things found by id, built once for all rules. */
public final class DatasetIndex {

    private final ServiceDataset dataset;
    private final LocalDate today;
    private final Map<String, List<? extends Identified<?>>> lists = new LinkedHashMap<>();
    private final Map<String, Map<Id<?>, Integer>> positions = new HashMap<>();

    /**
     * Indexes a dataset.
     *
     * @param dataset the data
     * @param today the day that "today" means
     */
    public DatasetIndex(ServiceDataset dataset, LocalDate today) {
        this.dataset = dataset;
        this.today = today;
        lists.put("sources", dataset.getSources());
        lists.put("villages", dataset.getVillages());
        lists.put("shops", dataset.getShops());
        lists.put("needs", dataset.getNeeds());
        lists.put("solutions", dataset.getSolutions());
        lists.forEach((name, list) -> positions.put(name, positionsOf(list)));
    }

    private static Map<Id<?>, Integer> positionsOf(List<? extends Identified<?>> list) {
        Map<Id<?>, Integer> positions = new HashMap<>(list.size() * 2);
        for (int i = 0; i < list.size(); i++) {
            positions.putIfAbsent(list.get(i).getId(), i);
        }
        return positions;
    }

    /**
     * The data.
     *
     * @return the dataset as it is
     */
    public ServiceDataset dataset() {
        return dataset;
    }

    /**
     * The day that "today" means.
     *
     * @return the day
     */
    public LocalDate today() {
        return today;
    }

    /**
     * Every list of things that have an id.
     *
     * @return lists by their name in JSON, in the order of the document
     */
    public Map<String, List<? extends Identified<?>>> lists() {
        return Collections.unmodifiableMap(lists);
    }

    /**
     * Where the first thing with an id stands in a list.
     *
     * @param list the name of the list
     * @param id the id
     * @return its position, or empty when nothing has that id
     */
    public Optional<Integer> position(String list, Id<?> id) {
        Map<Id<?>, Integer> inList = positions.get(list);
        return inList == null ? Optional.empty() : Optional.ofNullable(inList.get(id));
    }

    /**
     * The thing that holds a value.
     *
     * @param pointer where the value is
     * @return the thing, or empty when the value belongs to none with an id
     */
    public Optional<EntityRef> entityAt(JsonPointer pointer) {
        List<Object> segments = pointer.segments();
        if (segments.size() < 2 || !(segments.get(1) instanceof Integer index)) {
            return Optional.empty();
        }
        String list = segments.get(0).toString();
        @Nullable List<? extends Identified<?>> things = lists.get(list);
        return things == null || index >= things.size()
                ? Optional.empty()
                : Optional.of(new EntityRef(list, things.get(index).getId().value()));
    }
}
