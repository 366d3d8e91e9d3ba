package se.samservice.review;

import java.util.List;
import java.util.Objects;
import se.samservice.method.Checklist;

/**
 * A checklist, item by item (Swedish: <i>checklistan punkt för punkt</i>).
 *
 * @param checklist the list
 * @param items its items in their order
 */
public record ListReview(Checklist checklist, List<ItemReview> items) {

    /**
     * Keeps a copy.
     *
     * @param checklist the list
     * @param items its items
     */
    public ListReview {
        Objects.requireNonNull(checklist, "checklist");
        items = List.copyOf(items);
    }

    /**
     * Where an answer and the data say different things.
     *
     * @return items in their order
     */
    public List<ItemReview> disagreements() {
        return items.stream()
                .filter(item -> item.agreement()
                        .filter(agreement -> agreement != Agreement.AGREES)
                        .isPresent())
                .toList();
    }
}
