package se.samservice.validation.rule.shop;

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
            for (int i = 0; i < shop.getServices().size(); i++) {
                ServiceOffering service = shop.getServices().get(i);
                Optional<OpeningHours> hours = service.getOpeningHours().or(shop::getOpeningHours);
                if (service.getKind().needsStaff()
                        && service.isOfferedOn(data.today())
                        && hours.filter(RestrictedServiceUnstaffed::unstaffed).isPresent()) {
                    breaches.add(place.pointer().at("services").at(i), "service", service.getKind());
                }
            }
        });
    }

    private static boolean unstaffed(OpeningHours hours) {
        return hours.getSpans().stream().anyMatch(span -> span.getStaffing() == StaffingMode.UNSTAFFED);
    }
}
