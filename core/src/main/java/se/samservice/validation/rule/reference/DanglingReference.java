package se.samservice.validation.rule.reference;

import java.util.List;
import se.samservice.ServiceDataset;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceSolution;
import se.samservice.place.Village;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;
import se.samservice.value.Sourced;

/** A reference leads to nothing in the dataset. */
public final class DanglingReference extends DatasetRule {

    /** Describes the rule. */
    public DanglingReference() {
        super(Rule.error("dangling_reference")
                .since("0.1")
                .messageSv("”{id}” finns inte i listan {list}.")
                .messageEn("There is no “{id}” in the list {list}.")
                .helpSv("Rätta id:t, eller lägg till det som saknas.")
                .helpEn("Correct the id, or add the thing that is missing.")
                .rationale("What refers to nothing is left out of every figure without anybody noticing.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        new References(data, breaches).check(data.dataset());
    }

    /** Goes through every reference of the model; the one place to extend when a type gets a new one. */
    private record References(DatasetIndex data, Breaches breaches) {

        void check(ServiceDataset dataset) {
            sources(dataset.getMunicipality(), JsonPointer.ROOT.at("municipality"));
            each("villages", dataset.getVillages(), this::checkVillage);
            each("shops", dataset.getShops(), this::checkShop);
            each("needs", dataset.getNeeds(), this::checkNeed);
            each("solutions", dataset.getSolutions(), this::checkSolution);
        }

        private void checkVillage(Village village, JsonPointer at) {
            sources(village, at);
            each("settlementRecords", village.getSettlementRecords(), at, this::sources);
            each(
                    "populations",
                    village.getPopulations(),
                    at,
                    (population, here) -> one(population.getSource(), "sources", here, "source"));
        }

        private void checkShop(Shop shop, JsonPointer at) {
            one(shop.getVillage(), "villages", at, "village");
            sources(shop, at);
            each("statusHistory", shop.getStatusHistory(), at, this::sources);
            shop.getOpeningHours().ifPresent(hours -> sources(hours, at.at("openingHours")));
            each("services", shop.getServices(), at, this::checkService);
        }

        private void checkService(ServiceOffering service, JsonPointer at) {
            sources(service, at);
            service.getOpeningHours().ifPresent(hours -> sources(hours, at.at("openingHours")));
        }

        private void checkNeed(ServiceNeed need, JsonPointer at) {
            many(need.getVillages(), "villages", at, "villages");
            sources(need, at);
        }

        private void checkSolution(ServiceSolution solution, JsonPointer at) {
            many(solution.getNeeds(), "needs", at, "needs");
            many(solution.getVillages(), "villages", at, "villages");
            many(solution.getShops(), "shops", at, "shops");
            each("stages", solution.getStages(), at, this::sources);
            sources(solution, at);
        }

        private void sources(Sourced fact, JsonPointer at) {
            many(fact.getSources(), "sources", at, "sources");
        }

        private void one(Id<?> id, String list, JsonPointer at, String property) {
            if (data.position(list, id).isEmpty()) {
                breaches.add(at.at(property), "id", id.value(), "list", list);
            }
        }

        private void many(List<? extends Id<?>> ids, String list, JsonPointer at, String property) {
            for (int i = 0; i < ids.size(); i++) {
                if (data.position(list, ids.get(i)).isEmpty()) {
                    breaches.add(at.at(property).at(i), "id", ids.get(i).value(), "list", list);
                }
            }
        }

        private static <T> void each(String list, List<T> things, Visit<T> visit) {
            each(list, things, JsonPointer.ROOT, visit);
        }

        private static <T> void each(String list, List<T> things, JsonPointer at, Visit<T> visit) {
            for (int i = 0; i < things.size(); i++) {
                visit.accept(things.get(i), at.at(list).at(i));
            }
        }
    }

    /** Looks at one thing. */
    private interface Visit<T> {
        void accept(T thing, JsonPointer at);
    }
}
