package se.samservice.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samservice.change.StatusMoved.Standing;
import se.samservice.collaboration.AuthorityDialogue;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceSolution;
import se.samservice.plan.Measure;
import se.samservice.shop.Shop;

/** How a type tells its status: which attributes say it, and what they say together. */
record StatusPattern(Set<String> properties, Function<Object, Optional<Standing>> standing) {

    private static final StatusPattern SHOP = of(
            Shop.class,
            shop -> last(shop.getStatusHistory())
                    .map(change -> new Standing(change.getStatus(), Optional.of(change.getSince()))),
            "statusHistory");

    private static final StatusPattern SOLUTION = of(
            ServiceSolution.class,
            solution -> last(solution.getStages())
                    .map(change -> new Standing(change.getStage(), Optional.of(change.getSince()))),
            "stages");

    private static final StatusPattern NEED = of(
            ServiceNeed.class,
            need -> Optional.of(new Standing(need.getStatus(), need.getStatusSince())),
            "status",
            "statusSince");

    private static final StatusPattern MEASURE = of(
            Measure.class,
            measure -> Optional.of(new Standing(measure.getStatus(), measure.getCompleted())),
            "status",
            "completed");

    private static final StatusPattern DIALOGUE = of(
            AuthorityDialogue.class,
            dialogue -> Optional.of(new Standing(dialogue.getStatus(), Optional.empty())),
            "status");

    private static <T> StatusPattern of(Class<T> type, Function<T, Optional<Standing>> standing, String... properties) {
        return new StatusPattern(Set.of(properties), thing -> standing.apply(type.cast(thing)));
    }

    private static <T> Optional<T> last(List<T> history) {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    static Optional<StatusPattern> of(Object thing) {
        if (thing instanceof Shop) {
            return Optional.of(SHOP);
        }
        if (thing instanceof ServiceSolution) {
            return Optional.of(SOLUTION);
        }
        if (thing instanceof ServiceNeed) {
            return Optional.of(NEED);
        }
        if (thing instanceof Measure) {
            return Optional.of(MEASURE);
        }
        return thing instanceof AuthorityDialogue ? Optional.of(DIALOGUE) : Optional.empty();
    }

    /** The changes of a thing, with those that say together that its status moved put together. */
    List<Change> recognised(Object before, Object after, int depth, List<Change> changes) {
        Optional<Standing> from = standing.apply(before);
        Optional<Standing> to = standing.apply(after);
        if (Objects.equals(from.map(Standing::status), to.map(Standing::status))) {
            return changes;
        }
        List<AttributeChanged> parts = new ArrayList<>();
        List<Change> recognised = new ArrayList<>();
        int place = -1;
        for (Change change : changes) {
            if (change instanceof AttributeChanged changed && isPart(changed, depth)) {
                place = place < 0 ? recognised.size() : place;
                parts.add(changed);
            } else {
                recognised.add(change);
            }
        }
        AttributeChanged first = parts.get(0);
        recognised.add(place, new StatusMoved(first.path(), first.subject(), from, to, parts));
        return recognised;
    }

    private boolean isPart(AttributeChanged change, int depth) {
        List<ChangePath.Step> steps = change.path().steps();
        return steps.size() == depth + 1 && properties.contains(steps.get(depth).toString());
    }
}
