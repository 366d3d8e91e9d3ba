package se.samservice.validation.rule.shop;

import se.samservice.finding.Rule;
import se.samservice.shop.Shop;
import se.samservice.shop.StatusChange;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.validation.rule.TimeOrder;

/**
 * The status history of a shop goes back in time.
 */
public final class StatusHistoryOutOfOrder extends DatasetRule {

    /** Describes the rule. */
    public StatusHistoryOutOfOrder() {
        super(Rule.error("status_history_out_of_order")
                .since("0.1")
                .messageSv("Statusen från {since} står efter en senare, från {previous}.")
                .messageEn("The status from {since} stands after a later one, from {previous}.")
                .helpSv("Ordna statushistoriken med det äldsta först.")
                .helpEn("Put the status history in order, oldest first.")
                .rationale("The last entry is taken as what holds today.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(
                Shop.class,
                (shop, place) -> TimeOrder.check(
                        shop.getStatusHistory(),
                        StatusChange::getSince,
                        (i, since, previous) -> breaches.add(
                                place.pointer().at("statusHistory").at(i).at("since"),
                                "since",
                                since,
                                "previous",
                                previous)));
    }
}
