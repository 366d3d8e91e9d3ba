package se.samservice.validation.rule.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samservice.collaboration.Event;
import se.samservice.place.Village;
import se.samservice.plan.PilotVillage;
import se.samservice.plan.Project;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;

/** When each village was last seen, as far as the events tell; half a year is counted as 183 days. */
final class LastVisits {

    private static final int HALF_YEAR = 183;

    private final DatasetIndex data;
    private final long halfYearAgo;
    private final Map<Id<Village>, Long> lastSeen = new HashMap<>();

    LastVisits(DatasetIndex data) {
        this.data = data;
        this.halfYearAgo = data.today().toEpochDay() - HALF_YEAR;
        data.each(Event.class, (event, place) -> {
            if (!event.getDate().earliest().isAfter(data.today())) {
                long last = event.getEndDate().orElse(event.getDate()).latest().toEpochDay();
                event.getVillages().forEach(village -> lastSeen.merge(village, last, Math::max));
            }
        });
    }

    /** Whether nobody has been noted in a village in the last half-year. */
    boolean areLongAgo(Id<Village> village) {
        return lastSeen.getOrDefault(village, Long.MIN_VALUE) < halfYearAgo;
    }

    /** The villages of a project, if it is running and has had half a year for its visits. */
    Stream<Id<Village>> awaitedBy(Project project) {
        return isTimeFor(project.getActualPeriod().or(project::getPlannedPeriod))
                ? project.getPilotVillages().stream().map(PilotVillage::getVillage)
                : Stream.empty();
    }

    /** Whether what holds in a period holds today and has done so for half a year. */
    boolean isTimeFor(Optional<DatePeriod> period) {
        return period.filter(running -> running.contains(data.today()))
                .flatMap(DatePeriod::getStart)
                .filter(start -> start.latest().toEpochDay() <= halfYearAgo)
                .isPresent();
    }

    /** What a village is called, or its id when it is not in the dataset. */
    String name(Id<Village> village) {
        return data.find(Village.class, village).map(Village::getName).orElse(village.value());
    }
}
