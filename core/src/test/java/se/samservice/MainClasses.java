package se.samservice;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled classes of this module, without those of tests. */
public final class MainClasses {

    /** All of them. */
    public static final JavaClasses ALL = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private MainClasses() {}
}
