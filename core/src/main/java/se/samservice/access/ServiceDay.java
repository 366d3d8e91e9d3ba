package se.samservice.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.value.DatePeriod;

/**
 * What a shop offers on a day, and how surely.
 *
 * <p>Dates known by month or year count as {@link Shop#statusOn} and {@link DatePeriod#contains} count them: a status
 * holds from the first day it can mean, a period lasts as long as it can. What rests on such a reading is not sure.
 */
final class ServiceDay {

    private final LocalDate date;

    ServiceDay(LocalDate date) {
        this.date = date;
    }

    /** The services of the day with whether each is sure; none if the shop was not trading. */
    Map<ServiceKind, Boolean> services(Shop shop) {
        return shop.isTradingOn(date) ? offered(shop, isTradingSure(shop)) : Map.of();
    }

    /** The services of the day as if the shop were trading. */
    Map<ServiceKind, Boolean> servicesIfOpen(Shop shop) {
        return offered(shop, true);
    }

    private Map<ServiceKind, Boolean> offered(Shop shop, boolean sure) {
        Map<ServiceKind, Boolean> services = new HashMap<>();
        for (ServiceOffering service : shop.getServices()) {
            Optional<OpeningHours> hours = service.getOpeningHours().or(shop::getOpeningHours);
            if (service.isOfferedOn(date) && hours.map(this::isInSeason).orElse(true)) {
                boolean openAllYear = shop.getYearRound().orElse(true) || hours.isPresent();
                boolean inPeriod = service.getPeriod()
                        .map(period -> surelyContains(period, date))
                        .orElse(true);
                services.merge(service.getKind(), sure && openAllYear && inPeriod, Boolean::logicalOr);
            }
        }
        return services;
    }

    /** Sure unless another reading of the dates, given only by month or year, ends with closed doors. */
    private boolean isTradingSure(Shop shop) {
        List<StatusChange> history = shop.getStatusHistory();
        boolean sure = true;
        ShopStatus status = ShopStatus.CLOSED;
        for (StatusChange change : history) {
            if (!change.getSince().earliest().isAfter(date)) {
                boolean begun = !change.getSince().latest().isAfter(date);
                sure = begun || (sure && status.isTrading());
                status = change.getStatus();
            }
        }
        return sure;
    }

    /** Whether a day lies in a period whatever days its ends mean. */
    static boolean surelyContains(DatePeriod period, LocalDate date) {
        return period.getStart().map(start -> !start.latest().isAfter(date)).orElse(true)
                && period.getEnd().map(end -> !end.earliest().isBefore(date)).orElse(true);
    }

    private boolean isInSeason(OpeningHours hours) {
        return hours.getSpans().isEmpty()
                || hours.getSpans().stream()
                        .map(OpeningSpan::getSeason)
                        .anyMatch(season ->
                                season.map(part -> part.contains(date)).orElse(true));
    }
}
