package se.samservice.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How value types are generated: a public builder beside the interface, the implementation hidden inside it.
 *
 * <p>Source retention, so that consumers never meet it. No {@code jdk9Collections}: their iteration order changes
 * from run to run. Most lists of most values are empty, so a builder makes one only when something is added to it.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        typeBuilder = "*Builder",
        jdkOnly = true,
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "hours:hours"},
        allowedClasspathAnnotations = {Override.class, javax.annotation.processing.Generated.class})
public @interface SamserviceStyle {}
