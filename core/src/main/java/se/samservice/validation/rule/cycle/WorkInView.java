package se.samservice.validation.rule.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samservice.cycle.CycleCoverage;
import se.samservice.cycle.Occurrence;
import se.samservice.method.Checklist;
import se.samservice.method.ChecklistReview;
import se.samservice.method.Checklists;
import se.samservice.method.SuccessFactor;
import se.samservice.method.SuccessFactors;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.value.Days;

/** What the annual cycles hold for this year and the next, and what of the method that serves. */
final class WorkInView {

    private WorkInView() {}

    /** This calendar year and the next. */
    static Days days(LocalDate today) {
        int year = Math.max(1, Math.min(9998, today.getYear()));
        return Days.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31));
    }

    static CycleCoverage coverage(DatasetIndex data) {
        List<Occurrence> occurrences = data.dataset().getAnnualCycles().stream()
                .flatMap(cycle -> cycle.occurrences(days(data.today())).stream())
                .toList();
        CycleCoverage builtIn = CycleCoverage.of(occurrences, SuccessFactors.umea(), List.of(Checklists.umea()));
        List<ChecklistReview> reviews = data.dataset().getChecklistReviews();
        boolean factorsInUse = !reviews.isEmpty()
                || builtIn.unservedSuccessFactors().size()
                        < builtIn.successFactors().size();
        boolean checklistInUse = reviews.stream()
                        .anyMatch(review ->
                                review.getChecklist().equals(Checklists.umea().getId()))
                || builtIn.unservedChecklistItems().size()
                        < builtIn.checklistItems().size();
        Stream<SuccessFactor> factors = factorsInUse ? SuccessFactors.umea().stream() : Stream.empty();
        Stream<Checklist> checklists = checklistInUse ? Stream.of(Checklists.umea()) : Stream.empty();
        return CycleCoverage.of(
                occurrences,
                Stream.concat(factors, data.dataset().getSuccessFactors().stream())
                        .toList(),
                Stream.concat(checklists, data.dataset().getChecklists().stream())
                        .toList());
    }
}
