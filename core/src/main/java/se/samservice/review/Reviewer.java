package se.samservice.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.samservice.ServiceDataset;
import se.samservice.cycle.Activity;
import se.samservice.method.Checklist;
import se.samservice.method.ChecklistItem;
import se.samservice.method.ChecklistReview;
import se.samservice.method.EvidenceKind;
import se.samservice.method.SuccessFactor;
import se.samservice.value.Id;

/** Goes through factors and items of one dataset for one window. */
final class Reviewer {

    private final ServiceDataset data;
    private final Window window;
    private final Sightings sightings;
    private final Expectations expectations;

    Reviewer(ServiceDataset data, Window window) {
        this.data = data;
        this.window = window;
        this.sightings = new Sightings(data);
        this.expectations = new Expectations(data, window);
    }

    FactorReview review(SuccessFactor factor) {
        return new FactorReview(
                factor,
                showing(
                        factor.getEvidenceKinds(),
                        activity -> activity.getSuccessFactors().contains(factor.getId())));
    }

    ListReview review(Checklist list) {
        return new ListReview(
                list,
                list.getItems().stream()
                        .map(item -> new ItemReview(
                                item,
                                showing(
                                        item.getEvidenceKinds(),
                                        activity -> activity.getChecklistItems().contains(item.getId())),
                                answer(list.getId(), item.getId())))
                        .toList());
    }

    private Showing showing(List<EvidenceKind> named, Predicate<Activity> serves) {
        List<Activity> activities = data.getAnnualCycles().stream()
                .flatMap(cycle -> cycle.getActivities().stream())
                .filter(serves)
                .toList();
        Set<EvidenceKind> kinds = new LinkedHashSet<>(named);
        if (!activities.isEmpty()) {
            kinds.add(EvidenceKind.FULFILLED_ACTIVITY);
        }
        List<EvidenceKind> lookedFor = List.copyOf(kinds);
        Found found = Found.of(lookedFor, activities, sightings, window);
        return Showing.of(
                lookedFor,
                found.evidence(),
                found.possible(),
                Gaps.of(lookedFor, activities, window, found, expectations));
    }

    /** The answer of the latest going-through in the time that answers the item; of several the last that is noted. */
    private Optional<SelfAssessment> answer(Id<Checklist> list, Id<ChecklistItem> item) {
        List<ChecklistReview> reviews = new ArrayList<>(data.getChecklistReviews());
        reviews.removeIf(review -> !review.getChecklist().equals(list) || !window.possibly(Span.at(review.getDate())));
        reviews.sort(Comparator.comparing(ChecklistReview::getDate));
        return reviews.stream()
                .flatMap(review -> review.getAnswers().stream()
                        .filter(answer -> answer.getItem().equals(item))
                        .limit(1)
                        .map(answer -> new SelfAssessment(review, answer)))
                .reduce((earlier, later) -> later);
    }
}
