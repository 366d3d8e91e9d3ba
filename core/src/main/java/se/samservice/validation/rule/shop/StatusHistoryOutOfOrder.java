package se.samservice.validation.rule.shop;

import java.util.List;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.shop.Shop;
import se.samservice.shop.StatusChange;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.PartialDate;

/**
 * The status history of a shop goes back in time.
 */
public final class StatusHistoryOutOfOrder extends DatasetRule {

    /** Describes the rule. */
    public StatusHistoryOutOfOrder() {
        super(Rule.error("status_history_out_of_order")
                .since("0.1")
                .messageSv("Statusen från {since} står efter en som gäller från {previous}.")
                .messageEn("The status from {since} stands after one that holds from {previous}.")
                .helpSv("Ordna statushistoriken med det äldsta först.")
                .helpEn("Put the status history in order, oldest first.")
                .rationale("The last entry is taken as what holds today.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        List<Shop> shops = data.dataset().getShops();
        for (int i = 0; i < shops.size(); i++) {
            List<StatusChange> history = shops.get(i).getStatusHistory();
            PartialDate latest = PartialDate.of(1);
            for (int j = 0; j < history.size(); j++) {
                PartialDate since = history.get(j).getSince();
                if (since.isSurelyBefore(latest)) {
                    breaches.add(
                            JsonPointer.ROOT
                                    .at("shops")
                                    .at(i)
                                    .at("statusHistory")
                                    .at(j)
                                    .at("since"),
                            "since",
                            since,
                            "previous",
                            latest);
                }
                latest = since.compareTo(latest) > 0 ? since : latest;
            }
        }
    }
}
