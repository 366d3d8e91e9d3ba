package se.samservice.summary;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.AuthorityDialogue;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.VillageMatter;
import se.samservice.need.NeedStatus;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceSolution;
import se.samservice.need.SolutionStage;
import se.samservice.need.StageChange;
import se.samservice.value.Days;
import se.samservice.value.PartialDate;

/** How things stood at the end of a day, as far as a dataset of a later day can tell. */
record Standing(Ground ground, LocalDate day) {

    /** Surely, possibly or not at all. */
    enum Answer {
        YES,
        PERHAPS,
        NO
    }

    private boolean isToday() {
        return !day.isBefore(ground.today());
    }

    /** Whether what began then had begun. */
    private Answer begun(PartialDate date) {
        Days when = Window.past(date, ground.today());
        if (when.first().isAfter(day)) {
            return Answer.NO;
        }
        return when.last().isAfter(day) ? Answer.PERHAPS : Answer.YES;
    }

    /** Each stage it may have had; more than one if dates are loose, an empty one if it may not have begun. */
    Set<Optional<SolutionStage>> stages(ServiceSolution solution) {
        Set<Optional<SolutionStage>> possible = new LinkedHashSet<>();
        possible.add(Optional.empty());
        for (StageChange change : solution.getStages()) {
            Answer begun = begun(change.getSince());
            if (begun == Answer.YES) {
                possible.clear();
            }
            if (begun != Answer.NO) {
                possible.add(Optional.of(change.getStage()));
            }
        }
        return possible;
    }

    Answer waits(VillageMatter matter) {
        Answer received = begun(matter.getReceived());
        Answer answered = matter.getAnswered().map(this::begun).orElse(Answer.NO);
        if (received == Answer.NO || answered == Answer.YES) {
            return Answer.NO;
        }
        return received == Answer.YES && answered == Answer.NO ? Answer.YES : Answer.PERHAPS;
    }

    /** A dialogue that has ended since may have ended by then, unless something was done in it later. */
    Answer goesOn(AuthorityDialogue dialogue) {
        Answer opened = begun(dialogue.getOpened());
        if (!CollaborationFacts.isEnded(dialogue)
                || CollaborationFacts.ended(dialogue, ground).first().isAfter(day)) {
            return opened;
        }
        return opened == Answer.NO || isToday() ? Answer.NO : Answer.PERHAPS;
    }

    /** Whether a need was known by then and not met or dropped yet. */
    Answer isOpen(ServiceNeed need) {
        boolean closed = !need.getStatus().isOpen();
        if (isToday() && closed) {
            return Answer.NO;
        }
        Answer known = isToday() ? Answer.YES : known(need);
        Answer ended = closed ? need.getStatusSince().map(this::begun).orElse(Answer.PERHAPS) : Answer.NO;
        if (known == Answer.NO || ended == Answer.YES) {
            return Answer.NO;
        }
        return known == Answer.YES && ended == Answer.NO ? Answer.YES : Answer.PERHAPS;
    }

    /** A need is known when it is said, and by all means when something is done about it. */
    private Answer known(ServiceNeed need) {
        if (need.getRaised().isPresent() && begun(need.getRaised().get()) != Answer.PERHAPS) {
            return begun(need.getRaised().get());
        }
        ServiceDataset data = ground.data();
        Stream<PartialDate> traces = Stream.of(
                        need.getStatusSince().filter(since -> need.getStatus() != NeedStatus.RAISED).stream(),
                        data.getSolutions().stream()
                                .filter(solution -> solution.getNeeds().contains(need.getId()))
                                .flatMap(solution -> solution.getStages().stream())
                                .map(StageChange::getSince),
                        data.getEvents().stream()
                                .filter(event -> event.getNeeds().contains(need.getId()))
                                .map(Event::getDate))
                .flatMap(dates -> dates);
        return traces.anyMatch(date -> begun(date) == Answer.YES) ? Answer.YES : Answer.PERHAPS;
    }
}
