/**
 * Commercial service in the countryside of a Swedish municipality, as values that can be validated and exchanged.
 *
 * <p>All value types are interfaces with a builder: immutable, safe to share between threads, equal when their
 * attributes are equal. They are not for implementation outside this library; a minor release may add attributes.
 * Nothing here reads a clock, a file, the network or the default locale.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // those to which a package is exported are built after this module
module se.samservice.core {
    requires transitive jakarta.validation; // constraints stand on public accessors
    requires org.hibernate.validator; // used inside only
    requires static java.compiler; // @Generated in generated sources
    requires static org.immutables.value.annotations; // build time only; "transitive" would force it on consumers
    requires static org.jspecify; // likewise

    exports se.samservice;
    exports se.samservice.value;
    exports se.samservice.place;
    exports se.samservice.shop;
    exports se.samservice.need;
    exports se.samservice.actor;
    exports se.samservice.method;
    exports se.samservice.cycle;
    exports se.samservice.collaboration;
    exports se.samservice.communication;
    exports se.samservice.plan;
    exports se.samservice.access;
    exports se.samservice.calendar;
    exports se.samservice.change;
    exports se.samservice.finding;
    exports se.samservice.hours;
    exports se.samservice.review;
    exports se.samservice.validation;
    exports se.samservice.opendata;
    exports se.samservice.summary;
    exports se.samservice.wheel;
    exports se.samservice.attribute to
            se.samservice.json,
            se.samservice.testkit;
}
