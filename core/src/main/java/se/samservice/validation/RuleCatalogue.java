package se.samservice.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.validation.rule.need.StagesOutOfOrder;
import se.samservice.validation.rule.place.CountyAgainstMunicipality;
import se.samservice.validation.rule.place.MunicipalityNameAgainstCode;
import se.samservice.validation.rule.place.SettlementClassAgainstPopulation;
import se.samservice.validation.rule.place.SettlementCodeElsewhere;
import se.samservice.validation.rule.place.UnknownMunicipality;
import se.samservice.validation.rule.reference.DanglingReference;
import se.samservice.validation.rule.reference.DuplicateId;
import se.samservice.validation.rule.reference.UnknownCode;
import se.samservice.validation.rule.shop.ClosedShopOffersService;
import se.samservice.validation.rule.shop.StatusHistoryOutOfOrder;

/** Every rule a dataset is held to: those about single attributes and those about the whole. */
public final class RuleCatalogue {

    static final List<DatasetRule> DATASET_RULES = List.of(
            new DuplicateId(),
            new DanglingReference(),
            new UnknownCode(),
            new UnknownMunicipality(),
            new MunicipalityNameAgainstCode(),
            new CountyAgainstMunicipality(),
            new SettlementCodeElsewhere(),
            new SettlementClassAgainstPopulation(),
            new StatusHistoryOutOfOrder(),
            new ClosedShopOffersService(),
            new StagesOutOfOrder());

    private static final List<Rule> ALL = Stream.concat(
                    ConstraintRules.ALL.stream(), DATASET_RULES.stream().map(DatasetRule::rule))
            .sorted(Comparator.comparing(Rule::getCode))
            .toList();

    private RuleCatalogue() {}

    /**
     * All rules.
     *
     * @return the rules in the order of their codes
     */
    public static List<Rule> rules() {
        return ALL;
    }

    /**
     * The rule with this code.
     *
     * @param code the name of the rule
     * @return the rule, or empty when there is none
     */
    public static Optional<Rule> rule(String code) {
        return ALL.stream().filter(rule -> rule.getCode().equals(code)).findFirst();
    }
}
