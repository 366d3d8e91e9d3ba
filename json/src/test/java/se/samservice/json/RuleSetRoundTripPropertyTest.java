package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.finding.Severity;
import se.samservice.validation.RuleCatalogue;
import se.samservice.validation.RuleSet;

final class RuleSetRoundTripPropertyTest {

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        Arbitrary<String> names = Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars("åäö ")
                .ofMinLength(1)
                .ofMaxLength(100)
                .filter(name -> !name.isBlank() && !name.equals("standard"));
        Arbitrary<Optional<Severity>> grades = Arbitraries.of(Severity.class).optional(0.7);
        return Combinators.combine(names, Arbitraries.maps(Arbitraries.of(RuleCatalogue.codes()), grades))
                .as(RuleSet::new);
    }

    @Property(tries = 200)
    void reading_what_was_written_gives_the_same_rule_set(@ForAll("ruleSets") RuleSet ruleSet) {
        assertThat(RuleSetJson.read(RuleSetJson.write(ruleSet)).orElseThrow()).isEqualTo(ruleSet);
    }

    @Property(tries = 200)
    void reading_any_text_never_throws(@ForAll String text, @ForAll("ruleSets") RuleSet ruleSet) {
        String document = RuleSetJson.writeString(ruleSet);
        int middle = document.length() / 2;

        RuleSetResult read = RuleSetJson.read(document.substring(0, middle) + text + document.substring(middle));

        assertThat(read.ruleSet().isPresent()).isEqualTo(read.report().isValid());
        assertThat(RuleSetJson.read(text).report().isValid()).isFalse();
    }
}
