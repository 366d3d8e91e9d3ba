package se.samservice.validation.rule.shop;

import java.util.List;
import java.util.Optional;
import se.samservice.finding.Rule;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.StaffingMode;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** Unstaffed hours carry a service that needs staff. */
public final class RestrictedServiceUnstaffed extends DatasetRule {

    /** Describes the rule. */
    public RestrictedServiceUnstaffed() {
        super(Rule.warning("restricted_service_unstaffed")
                .since("0.1")
                .messageSv("{service} erbjuds under obemannad tid.")
                .messageEn("{service} is offered during unstaffed hours.")
                .helpSv("Ge tjänsten egna öppettider med bara bemannad tid, eller rätta bemanningen.")
                .helpEn("Give the service hours of its own with staffed time only, or correct the staffing.")
                .rationale(
                        "Goods with an age limit, medicine for a pharmacy and gambling are not sold while nobody is there.")
                .source("Practice of unstaffed shops, for example in the Stockholm archipelago"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(Shop.class, (shop, place) -> {
            List<ServiceOffering> services = shop.getServices();
            for (int i = 0; i < services.size(); i++) {
                ServiceOffering service = services.get(i);
                if (service.getKind().needsStaff()
                        && service.isOfferedOn(data.today())
                        && hours(service, shop)
                                .filter(RestrictedServiceUnstaffed::unstaffed)
                                .isPresent()) {
                    breaches.add(place.pointer().at("services").at(i), "service", service.getKind());
                }
            }
        });
    }

    private static Optional<OpeningHours> hours(ServiceOffering service, Shop shop) {
        return service.getOpeningHours().or(shop::getOpeningHours);
    }

    private static boolean unstaffed(OpeningHours hours) {
        return hours.getSpans().stream().anyMatch(span -> span.getStaffing() == StaffingMode.UNSTAFFED);
    }
}
