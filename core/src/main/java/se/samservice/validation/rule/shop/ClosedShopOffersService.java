package se.samservice.validation.rule.shop;

import java.time.LocalDate;
import java.util.List;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.DatePeriod;

/**
 * A shop that is closed today offers services today.
 */
public final class ClosedShopOffersService extends DatasetRule {

    /** Describes the rule. */
    public ClosedShopOffersService() {
        super(Rule.error("closed_shop_offers_service")
                .since("0.1")
                .messageSv("Butiken är stängd {date} men erbjuder fortfarande {service}.")
                .messageEn("The shop is closed on {date} but still offers {service}.")
                .helpSv("Ge tjänsten ett slutdatum, eller rätta butikens status.")
                .helpEn("Give the service an end date, or correct the status of the shop.")
                .rationale(
                        "Somebody closed the shop and forgot the offer, or the status is wrong; access figures would be wrong either way.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        LocalDate today = data.today();
        List<Shop> shops = data.dataset().getShops();
        for (int i = 0; i < shops.size(); i++) {
            if (shops.get(i).statusOn(today).filter(ShopStatus.CLOSED::equals).isPresent()) {
                List<ServiceOffering> services = shops.get(i).getServices();
                for (int j = 0; j < services.size(); j++) {
                    if (isSurelyOfferedOn(today, services.get(j))) {
                        breaches.add(
                                JsonPointer.ROOT
                                        .at("shops")
                                        .at(i)
                                        .at("services")
                                        .at(j),
                                "date",
                                today,
                                "service",
                                services.get(j).getKind());
                    }
                }
            }
        }
    }

    /** An end known only by month or year may be the day the shop closed. */
    private static boolean isSurelyOfferedOn(LocalDate today, ServiceOffering service) {
        return service.isOfferedOn(today)
                && service.getPeriod()
                        .flatMap(DatePeriod::getEnd)
                        .map(end -> !end.earliest().isBefore(today))
                        .orElse(true);
    }
}
