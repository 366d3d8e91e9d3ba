package se.samservice.summary;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.AuthorityDialogue;
import se.samservice.collaboration.Certainty;
import se.samservice.collaboration.DialogueStatus;
import se.samservice.collaboration.DialogueStep;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.SpinOffEffect;
import se.samservice.collaboration.VillageMatter;
import se.samservice.cycle.Occurrence;
import se.samservice.place.Village;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** Every number of a summary counted anew, by the plainest way, from the words of its Javadoc. */
final class Recount {

    private final ServiceDataset data;
    private final LocalDate asOf;
    private final LocalDate first;
    private final LocalDate last;
    private final Days period;
    private final RecountedTime time;

    private Recount(ServiceDataset data, Days period) {
        this.data = data;
        this.asOf = data.getAsOf();
        this.period = period;
        this.time = RecountedTime.of(period, asOf);
        this.first = time.first();
        this.last = time.last();
    }

    /** The numbers of a period. */
    static SummaryNumbers of(ServiceDataset data, Days period) {
        return new Recount(data, period).numbers();
    }

    private SummaryNumbers numbers() {
        SummaryNumbersBuilder numbers = SummaryNumbers.builder().period(period).asOf(asOf);
        if (asOf.isBefore(first)) {
            return numbers.build();
        }
        if (!data.getEvents().isEmpty()) {
            events(numbers);
        }
        if (!data.getVillageMatters().isEmpty()) {
            matters(numbers);
        }
        if (!data.getAuthorityDialogues().isEmpty()) {
            dialogues(numbers);
        }
        new ServiceRecount(data, time).count(numbers);
        if (!data.getPublications().isEmpty()) {
            numbers.publications(time.tally(
                    data.getPublications().stream().map(publication -> time.known(publication.getPublished()))));
        }
        if (!data.getCompensations().isEmpty()) {
            compensations(numbers);
        }
        if (!data.getResultUptakes().isEmpty()) {
            numbers.resultsTakenUp(
                    time.tally(data.getResultUptakes().stream().map(uptake -> time.known(uptake.getDate()))));
        }
        if (!data.getSpinOffEffects().isEmpty()) {
            for (Certainty certainty : Certainty.values()) {
                numbers.putEffect(
                        certainty,
                        time.tally(data.getSpinOffEffects().stream()
                                .filter(effect -> effect.getCertainty() == certainty)
                                .map(SpinOffEffect::getSince)
                                .map(since -> since.map(time::known).orElse(time.everSince()))));
            }
        }
        if (!data.getAnnualCycles().isEmpty()) {
            cycles(numbers);
        }
        return numbers.build();
    }

    private void events(SummaryNumbersBuilder numbers) {
        numbers.visits(time.tally(data.getEvents().stream()
                .filter(event -> !event.getVillages().isEmpty())
                .map(event -> RecountedTime.asItStands(event.getDate()))));
        Set<Id<Village>> seen = new HashSet<>();
        Set<Id<Village>> perhapsSeen = new HashSet<>();
        for (Event event : data.getEvents()) {
            seen.addAll(time.surely(RecountedTime.asItStands(event.getDate())) ? event.getVillages() : List.of());
            perhapsSeen.addAll(
                    time.perhaps(RecountedTime.asItStands(event.getDate())) ? event.getVillages() : List.of());
        }
        numbers.villagesVisited(new Count(seen.size(), perhapsSeen.size()));
        for (EventKind kind :
                data.getEvents().stream().map(Event::getKind).distinct().toList()) {
            Count count = time.tally(data.getEvents().stream()
                    .filter(event -> event.getKind().equals(kind))
                    .map(event -> RecountedTime.asItStands(event.getDate())));
            if (count.atMost() > 0) {
                numbers.putEventsByKind(kind, count);
            }
        }
    }

    private void matters(SummaryNumbersBuilder numbers) {
        List<VillageMatter> matters = data.getVillageMatters();
        numbers.mattersReceived(time.tally(matters.stream().map(matter -> time.known(matter.getReceived()))));
        numbers.mattersAnswered(time.tally(matters.stream()
                .flatMap(matter -> matter.getAnswered().stream())
                .map(time::known)));
        int waits = 0;
        int mayWait = 0;
        List<Long> lengths = new ArrayList<>();
        for (VillageMatter matter : matters) {
            LocalDate[] in = time.known(matter.getReceived());
            LocalDate[] out =
                    matter.getAnswered().map(time::known).orElse(new LocalDate[] {LocalDate.MAX, LocalDate.MAX});
            waits += !in[1].isAfter(last) && out[0].isAfter(last) ? 1 : 0;
            mayWait += !in[0].isAfter(last) && out[1].isAfter(last) ? 1 : 0;
            if (matter.getReceived().toString().length() == 10
                    && matter.getAnswered().toString().length() == "Optional[2024-01-01]".length()
                    && time.surely(out)) {
                lengths.add(in[0].until(out[0], ChronoUnit.DAYS));
            }
        }
        numbers.mattersWaiting(new Count(waits, mayWait));
        lengths.removeIf(length -> length < 0);
        Collections.sort(lengths);
        int size = lengths.size();
        if (size > 0) {
            numbers.medianDaysToAnswer(
                    new MedianDays((lengths.get((size - 1) / 2) + lengths.get(size / 2)) / 2.0, size));
        }
    }

    private void dialogues(SummaryNumbersBuilder numbers) {
        List<AuthorityDialogue> dialogues = data.getAuthorityDialogues();
        numbers.dialoguesOpened(time.tally(dialogues.stream().map(dialogue -> time.known(dialogue.getOpened()))));
        int goesOn = 0;
        int mayGoOn = 0;
        List<LocalDate[]> ends = new ArrayList<>();
        for (AuthorityDialogue dialogue : dialogues) {
            LocalDate[] opened = time.known(dialogue.getOpened());
            boolean running =
                    dialogue.getStatus() == DialogueStatus.OPEN || dialogue.getStatus() == DialogueStatus.WAITING;
            if (running) {
                goesOn += opened[1].isAfter(last) ? 0 : 1;
                mayGoOn += opened[0].isAfter(last) ? 0 : 1;
            } else {
                LocalDate notBefore = LocalDate.of(1, 1, 1);
                List<PartialDate> dates = new ArrayList<>(List.of(dialogue.getOpened()));
                dialogue.getSteps().stream().map(DialogueStep::getDate).forEach(dates::add);
                for (PartialDate date : dates) {
                    boolean later = date.earliest().isAfter(notBefore)
                            && !date.earliest().isAfter(asOf);
                    notBefore = later ? date.earliest() : notBefore;
                }
                goesOn += !opened[1].isAfter(last) && notBefore.isAfter(last) ? 1 : 0;
                mayGoOn += opened[0].isAfter(last) || !last.isBefore(asOf) ? 0 : 1;
                ends.add(new LocalDate[] {notBefore, asOf});
            }
        }
        numbers.dialoguesOngoing(new Count(goesOn, mayGoOn)).dialoguesEnded(time.tally(ends.stream()));
    }

    private void compensations(SummaryNumbersBuilder numbers) {
        BigInteger sum = BigInteger.ZERO;
        List<LocalDate[]> whens = new ArrayList<>();
        for (var compensation : data.getCompensations()) {
            DatePeriod paid = compensation.getPeriod();
            Optional<PartialDate> date = paid.getEnd().isPresent() ? paid.getEnd() : paid.getStart();
            whens.add(date.map(RecountedTime::asItStands).orElse(time.everSince()));
            if (date.isPresent() && time.surely(RecountedTime.asItStands(date.get()))) {
                sum = sum.add(BigInteger.valueOf(compensation.getAmountSek()));
            }
        }
        numbers.compensations(time.tally(whens.stream())).compensationSek(sum);
    }

    private void cycles(SummaryNumbersBuilder numbers) {
        int due = 0;
        int done = 0;
        for (var cycle : data.getAnnualCycles()) {
            for (Occurrence occurrence : cycle.occurrences(Days.of(first, last))) {
                if (!occurrence.last().isAfter(last)) {
                    due++;
                    done += data.getEvents().stream()
                                    .anyMatch(event ->
                                            !event.getDate().earliest().isAfter(last)
                                                    && event.getFulfils()
                                                            .filter(fulfilled -> fulfilled
                                                                            .getActivity()
                                                                            .equals(occurrence
                                                                                    .activity()
                                                                                    .getId())
                                                                    && fulfilled
                                                                            .getNominal()
                                                                            .equals(occurrence.nominal()))
                                                            .isPresent())
                            ? 1
                            : 0;
                }
            }
        }
        numbers.occurrencesDue(due).occurrencesDone(done);
    }
}
