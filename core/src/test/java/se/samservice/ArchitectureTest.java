package se.samservice;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house as it should stand: which package may use which, and what nobody may use. */
class ArchitectureTest {

    private static final String ROOT = "se.samservice";

    /** Packages of the domain, each of which may use those before it. */
    private static final List<String> DOMAIN = packages(
            "value", "place", "actor", "shop", "need", "method", "cycle", "collaboration", "communication", "plan");

    /** What each package may use besides itself. A package that is not here may not exist. */
    private static final Map<String, List<String>> FLOORS = floors();

    /** What every package may use of others; the last two leave nothing behind when the code runs. */
    private static final List<String> OF_OTHERS =
            List.of("java..", "jakarta.validation..", "org.jspecify.annotations", "org.immutables.value");

    /** What one package may use besides. */
    private static final Map<String, List<String>> OF_OTHERS_IN_ONE_PACKAGE = Map.of(
            ROOT + ".style", List.of("javax.annotation.processing"),
            ROOT + ".validation", List.of("org.hibernate.validator.."));

    private static Map<String, List<String>> floors() {
        Map<String, List<String>> floors = new HashMap<>();
        List<String> ground = packages("style", "text");
        ground.forEach(name -> floors.put(name, List.of()));
        for (int i = 0; i < DOMAIN.size(); i++) {
            floors.put(DOMAIN.get(i), together(ground, DOMAIN.subList(0, i)));
        }
        floors.put(ROOT, together(ground, DOMAIN));
        floors.put(ROOT + ".access", together(List.of(ROOT), ground, DOMAIN));
        floors.put(ROOT + ".calendar", together(ground, DOMAIN));
        floors.put(ROOT + ".hours", together(ground, packages("value", "shop")));
        floors.put(ROOT + ".attribute", packages("value"));
        floors.put(ROOT + ".finding", together(ground, packages("value")));
        floors.put(ROOT + ".change", together(DOMAIN, List.of(ROOT), packages("attribute", "text")));
        floors.put(ROOT + ".opendata", together(List.of(ROOT), packages("attribute", "value")));
        floors.put(ROOT + ".review", together(List.of(ROOT), packages("text"), DOMAIN));
        floors.put(ROOT + ".wheel", together(ground, DOMAIN, List.of(ROOT), packages("finding")));
        floors.put(ROOT + ".summary", together(ground, DOMAIN, List.of(ROOT), packages("change", "wheel")));

        List<String> rule =
                together(DOMAIN, List.of(ROOT), packages("finding", "attribute", "review", "validation.constraint"));
        List<String> rules = packages(
                "validation.rule.reference",
                "validation.rule.value",
                "validation.rule.place",
                "validation.rule.actor",
                "validation.rule.shop",
                "validation.rule.need",
                "validation.rule.method",
                "validation.rule.cycle",
                "validation.rule.collaboration",
                "validation.rule.communication",
                "validation.rule.plan");
        floors.put(ROOT + ".validation.constraint", packages("attribute", "value", "place"));
        floors.put(ROOT + ".validation.rule", rule);
        rules.forEach(name -> floors.put(name, together(rule, packages("validation.rule"))));
        floors.put(
                ROOT + ".validation",
                together(rule, packages("validation.rule", "validation.constraint", "text"), rules));
        return floors;
    }

    private static List<String> packages(String... names) {
        return Arrays.stream(names).map(name -> ROOT + "." + name).toList();
    }

    @SafeVarargs
    private static List<String> together(List<String>... lists) {
        List<String> all = new ArrayList<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    static Stream<String> packageNames() {
        return MainClasses.ALL.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted();
    }

    @Test
    void every_package_has_its_place_in_the_house() {
        assertThat(packageNames()).containsExactlyInAnyOrderElementsOf(FLOORS.keySet());
    }

    @ParameterizedTest
    @MethodSource("packageNames")
    void a_package_uses_only_those_below_it(String name) {
        Set<String> allowed = new TreeSet<>(FLOORS.getOrDefault(name, List.of()));
        allowed.add(name);

        noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "live in another package of ours than " + allowed,
                        used -> used.getPackageName().startsWith(ROOT) && !allowed.contains(used.getPackageName())))
                .check(MainClasses.ALL);
    }

    @Test
    void no_packages_use_each_other_in_a_circle() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return SliceIdentifier.of(type.getPackageName());
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(MainClasses.ALL);
    }

    @ParameterizedTest
    @MethodSource("packageNames")
    void a_package_uses_of_others_only_what_it_may(String name) {
        List<String> allowed =
                together(OF_OTHERS, OF_OTHERS_IN_ONE_PACKAGE.getOrDefault(name, List.of()), List.of(ROOT + ".."));

        classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(MainClasses.ALL);
    }

    @Test
    void an_implementation_of_a_value_is_hidden() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .haveModifier(JavaModifier.PRIVATE)
                .orShould()
                .notBePublic()
                .check(MainClasses.ALL);
    }

    @Test
    void nothing_asks_a_clock_or_the_defaults_of_the_jvm() {
        noClasses()
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("hidden input", access -> isHiddenInput(access.getTarget())))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, java.util.Date.class, java.util.Calendar.class)
                .check(MainClasses.ALL);
    }

    /** Calls whose answer differs from one machine or moment to the next, also by leaving out a locale. */
    private static boolean isHiddenInput(AccessTarget target) {
        String owner = target.getOwner().getName();
        return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.");
            case "getDefault", "systemDefault", "currentTimeMillis", "nanoTime", "getenv", "random" -> true;
            case "toLowerCase", "toUpperCase" ->
                owner.equals("java.lang.String") && parameters(target).isEmpty();
            case "format", "formatted" ->
                owner.equals("java.lang.String") && !parameters(target).contains(Locale.class.getName());
            default -> false;
        };
    }

    private static List<String> parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget method
                ? method.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    @ParameterizedTest
    @MethodSource("packageNames")
    void every_package_says_what_lives_there_and_that_null_does_not(String name) {
        assertThat(MainClasses.ALL.getPackage(name).isAnnotatedWith(NullMarked.class))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("packageNames")
    void every_package_is_named_after_the_domain(String name) {
        assertThat(Set.of(name.split("\\.")))
                .doesNotContain("util", "utils", "helper", "helpers", "manager", "impl", "internal", "common", "misc");
    }
}
