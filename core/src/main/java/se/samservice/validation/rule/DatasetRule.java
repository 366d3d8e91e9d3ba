package se.samservice.validation.rule;

import se.samservice.finding.Rule;
import se.samservice.finding.RuleBuilder;

/** A rule about a whole dataset: what it is called and says, and how to find where it is broken. */
public abstract class DatasetRule {

    private final Rule rule;

    /**
     * A rule of this description.
     *
     * @param rule the description
     */
    protected DatasetRule(RuleBuilder rule) {
        this.rule = rule.build();
    }

    /**
     * What the rule is called and says.
     *
     * @return the description
     */
    public final Rule rule() {
        return rule;
    }

    /**
     * Finds where the rule is broken, at once or when what it watches is shown. Never throws, whatever the values.
     *
     * @param data the dataset
     * @param breaches takes what is found
     */
    public abstract void check(DatasetIndex data, Breaches breaches);
}
