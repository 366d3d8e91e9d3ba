package se.samservice.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.finding.Finding;
import se.samservice.finding.JsonPointer;

/**
 * What could be read of a faulty document, so that the rest of it can be judged in the same go.
 *
 * <p>A thing in which something could not be read is not judged any further, and a reference is not called dangling when
 * it leads to a list from which something had to be left out: what follows from a fault is no second one.
 */
final class Remnant {

    private static final ValueType TOP = ValueType.of(ServiceDataset.class).orElseThrow();

    private final ServiceDataset dataset;
    private final Set<JsonPointer> faultyThings;
    private final Map<JsonPointer, SortedSet<Integer>> leftOut = new HashMap<>();

    Remnant(ServiceDataset dataset, CollectedProblems problems) {
        this.dataset = dataset;
        this.faultyThings = problems.faultyThings();
        for (JsonPointer element : problems.leftOut()) {
            List<Object> segments = element.segments();
            int last = segments.size() - 1;
            leftOut.computeIfAbsent(pointer(segments.subList(0, last)), list -> new TreeSet<>())
                    .add((Integer) segments.get(last));
        }
    }

    ServiceDataset dataset() {
        return dataset;
    }

    /** Whether a finding about the remnant holds for the document; its pointer is that of the document. */
    boolean holds(Finding finding) {
        Object list = finding.getParams().get("list");
        boolean mayLeadThere =
                finding.getCode().equals("dangling_reference") && list != null && isIncomplete(list.toString());
        return !mayLeadThere && !faultyThings.contains(thing(finding.getPointer()));
    }

    /** Whether something that stood in a list may be missing from the remnant. */
    private boolean isIncomplete(String list) {
        Optional<Attribute> top = TOP.attributes().stream()
                .filter(attribute -> attribute.property().equals(list))
                .findFirst();
        if (top.isEmpty()) {
            return !leftOut.isEmpty(); // a list inside other things, which may have been left out with them
        }
        boolean misspelt = ((List<?>) top.get().get(dataset)).isEmpty()
                && faultyThings.stream().anyMatch(this::isNoProperty);
        return misspelt
                || leftOut.containsKey(JsonPointer.ROOT.at(list))
                || faultyThings.contains(JsonPointer.ROOT.at(list));
    }

    private boolean isNoProperty(JsonPointer thing) {
        return thing.segments().size() == 1
                && TOP.attributes().stream()
                        .noneMatch(attribute ->
                                attribute.property().equals(thing.segments().get(0)));
    }

    /** The place in the document that a place in the remnant was read from. */
    JsonPointer inDocument(JsonPointer inRemnant) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (Object segment : inRemnant.segments()) {
            pointer = segment instanceof Integer index
                    ? pointer.at(original(index, leftOut.getOrDefault(pointer, new TreeSet<>())))
                    : pointer.at(segment.toString());
        }
        return pointer;
    }

    private static int original(int index, SortedSet<Integer> missing) {
        int original = index;
        for (int gap : missing) {
            if (gap <= original) {
                original++;
            }
        }
        return original;
    }

    /** The thing of the dataset a place lies in, such as {@code /shops/3}. */
    static JsonPointer thing(JsonPointer place) {
        List<Object> segments = place.segments();
        boolean inList = segments.size() >= 2 && segments.get(1) instanceof Integer;
        return pointer(segments.subList(0, Math.min(segments.size(), inList ? 2 : 1)));
    }

    private static JsonPointer pointer(List<Object> segments) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (Object segment : segments) {
            pointer = segment instanceof Integer index ? pointer.at(index) : pointer.at(segment.toString());
        }
        return pointer;
    }
}
