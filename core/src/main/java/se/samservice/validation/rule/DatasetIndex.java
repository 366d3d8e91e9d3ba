package se.samservice.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.finding.JsonPointer;
import se.samservice.validation.constraint.ConstraintChecks;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.Identified;

/** A dataset with its things found by id, built once for all rules. */
public final class DatasetIndex {

    private static final ValueType TOP = ValueType.of(ServiceDataset.class).orElseThrow();

    private static final Walk<Identified<?>> THINGS = things();

    /** The lists whose things have an id, by name; those inside other things as well. */
    private static final Map<String, Class<?>> LISTS = lists();

    private final ServiceDataset dataset;
    private final LocalDate today;
    private final Map<Class<?>, Map<Id<?>, Identified<?>>> byType = new HashMap<>();
    private final Watched watched = new Watched();
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean hasDuplicates;

    /**
     * Indexes a dataset.
     *
     * @param dataset the data
     * @param today the day that "today" means
     */
    public DatasetIndex(ServiceDataset dataset, LocalDate today) {
        this.dataset = dataset;
        this.today = today;
        Map<Class<?>, Map<Id<?>, Identified<?>>> byClass = new HashMap<>();
        THINGS.visit(dataset, (thing, place) -> {
            Map<Id<?>, Identified<?>> things = byClass.computeIfAbsent(
                    thing.getClass(), any -> byType.computeIfAbsent(typeOf(thing), type -> new HashMap<>()));
            hasDuplicates |= things.putIfAbsent(thing.getId(), thing) != null;
        });
    }

    private static Map<String, Class<?>> lists() {
        Map<String, Class<?>> lists = new LinkedHashMap<>();
        collectLists(ServiceDataset.class, lists);
        return lists;
    }

    private static void collectLists(Class<?> owner, Map<String, Class<?>> lists) {
        for (Attribute attribute :
                ValueType.of(owner).map(ValueType::attributes).orElse(List.of())) {
            if (attribute.elementType() instanceof Class<?> element
                    && Identified.class.isAssignableFrom(element)
                    && lists.putIfAbsent(attribute.property(), element) == null) {
                collectLists(element, lists);
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there is no class literal of Identified<?>
    private static Walk<Identified<?>> things() {
        return (Walk) Walk.to(Identified.class);
    }

    private static Class<?> typeOf(Identified<?> thing) {
        return ValueType.of(thing.getClass()).orElseThrow().type();
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
     * Goes to every value of a type, wherever it stands.
     *
     * @param <T> the type
     * @param type the type
     * @param visitor is told of each
     */
    public <T> void each(Class<T> type, Walk.Visitor<? super T> visitor) {
        Walk.to(type).visit(dataset, visitor);
    }

    /**
     * Goes to every value of a type later, when all rules have been asked: one walk is made for all that is watched. It
     * serves a rule that looks at one value at a time.
     *
     * @param <T> the type
     * @param type the type
     * @param visitor is told of each
     */
    public <T> void watch(Class<T> type, Walk.Visitor<? super T> visitor) {
        watched.add(type, visitor);
    }

    /**
     * Does something later, when all that is watched has been shown.
     *
     * @param action what to do; it can watch nothing more
     */
    public void afterwards(Runnable action) {
        afterwards.add(action);
    }

    /**
     * Goes to every value that is watched, and holds every value to the constraints on the way; what has been shown is
     * watched no longer.
     *
     * @param checks what the constraints demand
     * @return whether one of them is broken or may be
     */
    public boolean showWatched(ConstraintChecks checks) {
        boolean mayBeBroken = watched.show(dataset, checks);
        afterwards.forEach(Runnable::run);
        afterwards.clear();
        return mayBeBroken;
    }

    /**
     * The first thing with an id.
     *
     * @param <T> the kind of thing
     * @param type the kind of thing
     * @param id the id
     * @return the thing, or empty when the dataset has none
     */
    public <T extends Identified<T>> Optional<T> find(Class<T> type, Id<T> id) {
        return first(type, id).map(type::cast);
    }

    /**
     * The first thing of a kind with an id.
     *
     * @param type the kind of thing
     * @param id the id
     * @return the thing, or empty when the dataset has none
     */
    public Optional<Identified<?>> first(Class<?> type, Id<?> id) {
        Map<Id<?>, Identified<?>> things = byType.get(type);
        return things == null ? Optional.empty() : Optional.ofNullable(things.get(id));
    }

    /**
     * Whether two things of one kind have the same id.
     *
     * @return true if an id may mean several things
     */
    public boolean hasDuplicates() {
        return hasDuplicates;
    }

    /**
     * The ids of all things of a kind.
     *
     * @param type the kind of thing
     * @return ids; empty when the dataset has no such thing
     */
    public Set<Id<?>> ids(Class<?> type) {
        return Collections.unmodifiableSet(byType.getOrDefault(type, Map.of()).keySet());
    }

    /**
     * The thing a reference by list and id means.
     *
     * @param reference the reference
     * @return the thing, or empty when there is no such list or nothing with that id in it
     */
    public Optional<Identified<?>> find(EntityRef reference) {
        return typeIn(reference.list()).flatMap(type -> first(type, Id.of(reference.id())));
    }

    /**
     * The names of all lists whose things have an id.
     *
     * @return names in JSON
     */
    public static Set<String> listNames() {
        return Collections.unmodifiableSet(LISTS.keySet());
    }

    /**
     * The kind of thing that stands in a list.
     *
     * @param list the name of the list in JSON
     * @return the kind, or empty when there is no such list
     */
    public static Optional<Class<?>> typeIn(String list) {
        return Optional.ofNullable(LISTS.get(list));
    }

    /**
     * The list in which things of a kind stand.
     *
     * @param type the kind of thing
     * @return the name of the list in JSON
     */
    public static String listOf(Class<?> type) {
        return LISTS.entrySet().stream()
                .filter(list -> list.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The thing of the dataset that holds a value.
     *
     * @param pointer where in the dataset the value is
     * @return the thing, or empty when the value belongs to none with an id
     */
    public Optional<EntityRef> entityAt(JsonPointer pointer) {
        List<Object> segments = pointer.segments();
        return segments.size() >= 2 && segments.get(1) instanceof Integer index
                ? TOP.attributes().stream()
                        .filter(attribute -> attribute.property().equals(segments.get(0)))
                        .map(attribute -> ((List<?>) attribute.get(dataset)).get(index))
                        .map(thing -> EntityRef.of(segments.get(0).toString(), ((Identified<?>) thing).getId()))
                        .findFirst()
                : Optional.empty();
    }
}
