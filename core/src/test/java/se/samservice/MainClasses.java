package se.samservice;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled classes of this module, without those of tests. */
public final class MainClasses {

    /** All of them, wherever the tests are run from. */
    public static final JavaClasses ALL = new ClassFileImporter()
            .importUrl(
                    ServiceDataset.class.getProtectionDomain().getCodeSource().getLocation());

    private MainClasses() {}
}
