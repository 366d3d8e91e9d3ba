package se.samservice.validation.rule.need;

import se.samservice.finding.Rule;
import se.samservice.need.NeedTheme;
import se.samservice.need.ServiceNeed;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A need for a service does not say which. */
public final class ServiceNeedWithoutService extends DatasetRule {

    /** Describes the rule. */
    public ServiceNeedWithoutService() {
        super(Rule.warning("service_need_without_service")
                .since("0.1")
                .messageSv("Behovet gäller service, men det står inte vilken.")
                .messageEn("The need is about service, but it does not say which.")
                .helpSv("Lägg till minst en tjänst i services, eller välj ett annat tema.")
                .helpEn("Add at least one service to services, or choose another theme.")
                .rationale("Needs are counted and matched by service.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(ServiceNeed.class, (need, place) -> {
            if (need.getTheme().equals(NeedTheme.SERVICE) && need.getServices().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
