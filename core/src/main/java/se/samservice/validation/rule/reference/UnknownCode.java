package se.samservice.validation.rule.reference;

import java.util.List;
import java.util.Optional;
import se.samservice.ServiceDataset;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.need.ServiceNeed;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.OpenCode;

/** A word of an open vocabulary is not one this library knows. */
public final class UnknownCode extends DatasetRule {

    /** Describes the rule. */
    public UnknownCode() {
        super(Rule.warning("unknown_code")
                .since("0.1")
                .messageSv("Koden ”{code}” är inte känd här; den behålls som den är.")
                .messageEn("The code “{code}” is not known here; it is kept as it is.")
                .helpSv("Rätta stavningen om den är fel. Är koden er egen behöver inget göras.")
                .helpEn("Correct the spelling if it is wrong. If the code is your own, nothing needs to be done.")
                .rationale("A misspelt code is counted nowhere, but vocabularies grow and a new word is no fault.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        new Codes(breaches).check(data.dataset());
    }

    /** Goes through every open code of the model; the one place to extend when a type gets a new one. */
    private record Codes(Breaches breaches) {

        void check(ServiceDataset dataset) {
            for (int i = 0; i < dataset.getVillages().size(); i++) {
                optional(
                        dataset.getVillages().get(i).getServiceRole(),
                        JsonPointer.ROOT.at("villages").at(i),
                        "serviceRole");
            }
            for (int i = 0; i < dataset.getShops().size(); i++) {
                checkShop(
                        dataset.getShops().get(i), JsonPointer.ROOT.at("shops").at(i));
            }
            for (int i = 0; i < dataset.getNeeds().size(); i++) {
                checkNeed(
                        dataset.getNeeds().get(i), JsonPointer.ROOT.at("needs").at(i));
            }
            for (int i = 0; i < dataset.getSolutions().size(); i++) {
                one(
                        dataset.getSolutions().get(i).getKind(),
                        JsonPointer.ROOT.at("solutions").at(i),
                        "kind");
            }
        }

        private void checkShop(Shop shop, JsonPointer at) {
            one(shop.getKind(), at, "kind");
            optional(shop.getChain(), at, "chain");
            List<ServiceOffering> services = shop.getServices();
            for (int i = 0; i < services.size(); i++) {
                JsonPointer here = at.at("services").at(i);
                one(services.get(i).getKind(), here, "kind");
                optional(services.get(i).getForm(), here, "form");
            }
        }

        private void checkNeed(ServiceNeed need, JsonPointer at) {
            one(need.getTheme(), at, "theme");
            for (int i = 0; i < need.getServices().size(); i++) {
                if (!need.getServices().get(i).isKnown()) {
                    breaches.add(
                            at.at("services").at(i),
                            "code",
                            need.getServices().get(i).token());
                }
            }
        }

        private void optional(Optional<? extends OpenCode> code, JsonPointer at, String property) {
            code.ifPresent(word -> one(word, at, property));
        }

        private void one(OpenCode code, JsonPointer at, String property) {
            if (!code.isKnown()) {
                breaches.add(at.at(property), "code", code.token());
            }
        }
    }
}
