package se.samservice.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What each package of this module may use. */
final class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void packages_do_not_use_each_other_in_a_circle() {
        slices().matching("se.samservice.json.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void nothing_below_the_facade_uses_it() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "se.samservice.json.binding",
                        "se.samservice.json.opendata",
                        "se.samservice.json.text",
                        "se.samservice.json.version")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.samservice.json")
                .check(MAIN);
    }

    @Test
    void only_the_module_for_a_hosts_mapper_needs_databind() {
        classes()
                .that()
                .doNotHaveSimpleName("SamserviceModule")
                .and()
                .areTopLevelClasses()
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("tools.jackson.databind..")
                .check(MAIN);
    }
}
