package se.samservice.validation.rule.shop;

import java.util.List;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.shop.Shop;
import se.samservice.shop.StatusChange;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

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
            for (int j = 1; j < history.size(); j++) {
                if (history.get(j).getSince().isSurelyBefore(history.get(j - 1).getSince())) {
                    breaches.add(
                            JsonPointer.ROOT
                                    .at("shops")
                                    .at(i)
                                    .at("statusHistory")
                                    .at(j)
                                    .at("since"),
                            "since",
                            history.get(j).getSince(),
                            "previous",
                            history.get(j - 1).getSince());
                }
            }
        }
    }
}
