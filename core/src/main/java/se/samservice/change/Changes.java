package se.samservice.change;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samservice.ServiceDataset;
import se.samservice.attribute.ValueType;

/**
 * What is different between two datasets of the same municipality (Swedish: <i>förändringar</i>).
 *
 * <pre>{@code
 * for (Change change : Changes.between(lastHalfYear, now).list()) {
 *     System.out.println(change.describe(locale));
 * }
 * // Butiken Handlarn i Botsmark: status ändrad från öppen till nedlagd, sedan 2023.
 * }</pre>
 *
 * <p>Things are recognised by their id, wherever in a list they stand; a thing whose id has changed is removed and added,
 * with a hint. In faulty data where several things of a list share an id, the first is compared with the first, the second
 * with the second. Values without an id are compared as they stand, lists of them as wholes.
 *
 * <p>The order is that of the attributes in the document, in a list of things by id; it does not depend on where things
 * stand. Own code rather than JaVers or a JSON diff: those bring dependencies that core does without, compare hidden fields
 * or list positions, and know neither ids nor what is confidential.
 */
public final class Changes {

    private final String municipality;
    private final List<Change> list;

    private Changes(String municipality, List<Change> list) {
        this.municipality = municipality;
        this.list = List.copyOf(list);
    }

    /**
     * What happened between two datasets.
     *
     * @param before the earlier one
     * @param after the later one; nothing asks whether it is
     * @return the changes, none if the datasets are equal
     * @throws IllegalArgumentException if they have municipalities with different codes
     */
    public static Changes between(ServiceDataset before, ServiceDataset after) {
        String code = code(Objects.requireNonNull(before, "before"));
        refuseOther(code, Objects.requireNonNull(after, "after"));
        Subject dataset = new Subject(ServiceDataset.class, code, Optional.empty(), Optional.empty());
        ValueType type = ValueType.of(ServiceDataset.class).orElseThrow();
        return new Changes(code, Difference.values(type, before, after, ChangePath.ROOT, dataset));
    }

    private static String code(ServiceDataset dataset) {
        return dataset.getMunicipality().getCode();
    }

    private static void refuseOther(String code, ServiceDataset dataset) {
        if (!code.equals(code(dataset))) {
            throw new IllegalArgumentException(
                    "Datasets of different municipalities: " + code + " and " + code(dataset));
        }
    }

    /**
     * All of them.
     *
     * @return an unmodifiable list in a stable order
     */
    public List<Change> list() {
        return list;
    }

    /**
     * Those of one kind.
     *
     * @param <T> the kind
     * @param kind for example {@code StatusMoved.class}
     * @return an unmodifiable list in the order of all
     */
    public <T extends Change> List<T> only(Class<T> kind) {
        Objects.requireNonNull(kind, "kind");
        return list.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Whether nothing is different.
     *
     * @return true if the datasets were equal
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * The way back.
     *
     * @return the same as if the datasets had been swapped
     */
    public Changes inverse() {
        return new Changes(municipality, list.stream().map(Change::inverse).toList());
    }

    /**
     * A dataset with these changes in it.
     *
     * @param before the dataset they were found from, or one that says the same wherever something changed
     * @return for the former, a dataset equal to the one they were found to
     * @throws IllegalArgumentException if it is of another municipality or not as it was before one of the changes
     */
    public ServiceDataset applyTo(ServiceDataset before) {
        refuseOther(municipality, Objects.requireNonNull(before, "before"));
        return list.isEmpty() ? before : (ServiceDataset) Patch.of(before, list);
    }

    /**
     * What happened, for people.
     *
     * @param locale the wish of the reader, see {@link se.samservice.value.Language#of(Locale)}
     * @return what each change says, see {@link Change#describe(Locale)}
     */
    public List<String> describe(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return list.stream().map(change -> change.describe(locale)).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Changes that && municipality.equals(that.municipality) && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** How many there are, and where. */
    @Override
    public String toString() {
        return list.size() + " changes: " + list.stream().map(Change::path).toList();
    }
}
