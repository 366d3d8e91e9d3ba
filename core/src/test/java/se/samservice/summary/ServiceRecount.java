package se.samservice.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.Event;
import se.samservice.need.NeedStatus;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceSolution;
import se.samservice.need.SolutionStage;
import se.samservice.need.StageChange;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.value.DatePeriod;
import se.samservice.value.PartialDate;

/** The numbers about needs, solutions and shops, counted anew. */
final class ServiceRecount {

    private final ServiceDataset data;
    private final RecountedTime time;
    private final LocalDate asOf;
    private final LocalDate first;
    private final LocalDate last;

    ServiceRecount(ServiceDataset data, RecountedTime time) {
        this.data = data;
        this.time = time;
        this.asOf = time.asOf();
        this.first = time.first();
        this.last = time.last();
    }

    void count(SummaryNumbersBuilder numbers) {
        if (!data.getNeeds().isEmpty()) {
            needs(numbers);
        }
        if (!data.getSolutions().isEmpty()) {
            solutions(numbers);
        }
        shops(numbers);
    }

    private void needs(SummaryNumbersBuilder numbers) {
        List<ServiceNeed> needs = data.getNeeds();
        numbers.needsRaised(time.tally(
                needs.stream().flatMap(need -> need.getRaised().stream()).map(time::known)));
        numbers.needsMet(time.tally(needs.stream()
                .filter(need -> need.getStatus() == NeedStatus.MET)
                .map(need -> need.getStatusSince().map(time::known).orElseGet(() -> new LocalDate[] {
                    need.getRaised()
                            .map(PartialDate::earliest)
                            .filter(day -> !day.isAfter(asOf))
                            .orElse(LocalDate.of(1, 1, 1)),
                    asOf
                }))));
        int open = 0;
        int mayBeOpen = 0;
        for (ServiceNeed need : needs) {
            boolean closed = need.getStatus() == NeedStatus.MET || need.getStatus() == NeedStatus.DROPPED;
            if (last.equals(asOf)) {
                open += closed ? 0 : 1;
                mayBeOpen += closed ? 0 : 1;
                continue;
            }
            LocalDate[] end = new LocalDate[] {LocalDate.MAX, LocalDate.MAX};
            if (closed) {
                end = need.getStatusSince().map(time::known).orElse(new LocalDate[] {first, LocalDate.MAX});
            }
            boolean notYet = need.getRaised()
                    .filter(raised -> time.known(raised)[0].isAfter(last))
                    .isPresent();
            boolean known = isKnown(need);
            open += known && end[0].isAfter(last) ? 1 : 0;
            mayBeOpen += !notYet && end[1].isAfter(last) ? 1 : 0;
        }
        numbers.needsOpen(new Count(open, mayBeOpen));
    }

    private boolean isKnown(ServiceNeed need) {
        List<PartialDate> traces = new ArrayList<>();
        for (ServiceSolution solution : data.getSolutions()) {
            if (solution.getNeeds().contains(need.getId())) {
                solution.getStages().forEach(stage -> traces.add(stage.getSince()));
            }
        }
        for (Event event : data.getEvents()) {
            if (event.getNeeds().contains(need.getId())) {
                traces.add(event.getDate());
            }
        }
        if (need.getStatus() != NeedStatus.RAISED) {
            need.getStatusSince().ifPresent(traces::add);
        }
        boolean notYet = need.getRaised()
                .filter(raised -> time.known(raised)[0].isAfter(last))
                .isPresent();
        need.getRaised().ifPresent(traces::add);
        return !notYet && traces.stream().anyMatch(date -> !time.known(date)[1].isAfter(last));
    }

    private void solutions(SummaryNumbersBuilder numbers) {
        Map<SolutionStage, Integer> least = new HashMap<>();
        Map<SolutionStage, Integer> most = new HashMap<>();
        for (ServiceSolution solution : data.getSolutions()) {
            int settled = -1;
            for (int i = 0; i < solution.getStages().size(); i++) {
                settled = time.known(solution.getStages().get(i).getSince())[1].isAfter(last) ? settled : i;
            }
            Set<String> possible = new HashSet<>();
            possible.add(
                    settled < 0
                            ? ""
                            : solution.getStages().get(settled).getStage().name());
            for (StageChange change : solution.getStages()
                    .subList(settled + 1, solution.getStages().size())) {
                if (!time.known(change.getSince())[0].isAfter(last)) {
                    possible.add(change.getStage().name());
                }
            }
            for (SolutionStage stage : SolutionStage.values()) {
                if (possible.contains(stage.name())) {
                    most.merge(stage, 1, Integer::sum);
                    least.merge(stage, possible.size() == 1 ? 1 : 0, Integer::sum);
                }
            }
        }
        for (SolutionStage stage : SolutionStage.values()) {
            numbers.putSolution(stage, new Count(least.getOrDefault(stage, 0), most.getOrDefault(stage, 0)));
        }
    }

    private void shops(SummaryNumbersBuilder numbers) {
        if (data.getShops().isEmpty()) {
            return;
        }
        int opened = 0;
        int closed = 0;
        int mayOpen = 0;
        int mayClose = 0;
        List<LocalDate[]> won = new ArrayList<>();
        List<LocalDate[]> lost = new ArrayList<>();
        boolean anyService = false;
        for (Shop shop : data.getShops()) {
            Boolean traded = null;
            for (StatusChange change : shop.getStatusHistory()) {
                boolean trades = change.getStatus() == ShopStatus.OPEN || change.getStatus() == ShopStatus.CLOSING;
                boolean isPlan = traded == null && change.getStatus() == ShopStatus.PLANNED;
                if (!Objects.equals(traded, trades) && !isPlan) {
                    LocalDate[] when = time.known(change.getSince());
                    int sure = traded != null && time.surely(when) ? 1 : 0;
                    int may = time.perhaps(when) ? 1 : 0;
                    opened += trades ? sure : 0;
                    closed += trades ? 0 : sure;
                    mayOpen += trades ? may : 0;
                    mayClose += trades ? 0 : may;
                }
                traded = trades;
            }
            int changes = shop.getStatusHistory().size();
            Optional<StatusChange> end = Optional.of(changes)
                    .filter(count -> count > 0)
                    .map(count -> shop.getStatusHistory().get(count - 1))
                    .filter(change -> change.getStatus() == ShopStatus.CLOSED);
            for (ServiceOffering service : shop.getServices()) {
                anyService = true;
                service.getPeriod()
                        .flatMap(DatePeriod::getStart)
                        .ifPresent(start -> won.add(RecountedTime.asItStands(start)));
                Optional<PartialDate> own = service.getPeriod().flatMap(DatePeriod::getEnd);
                own.or(() -> end.map(StatusChange::getSince))
                        .ifPresent(date -> lost.add(RecountedTime.asItStands(date)));
            }
        }
        numbers.shopsOpened(new Count(opened, mayOpen)).shopsClosed(new Count(closed, mayClose));
        if (anyService) {
            numbers.servicesWon(time.tally(won.stream())).servicesLost(time.tally(lost.stream()));
        }
    }
}
