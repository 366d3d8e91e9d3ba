/**
 * Reads and writes Samservice datasets as JSON, strictly and without surprises.
 *
 * <p>{@link se.samservice.json.SamserviceJson} is all that most users need. {@link se.samservice.json.SamserviceModule}
 * teaches the types to a Jackson mapper of the host's own.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // se.samservice.jackson2 is built after this module
module se.samservice.json {
    requires transitive se.samservice.core;
    requires transitive tools.jackson.databind; // SamserviceModule is a Jackson module
    requires tools.jackson.core;
    requires static org.jspecify; // annotations only

    exports se.samservice.json;
    exports se.samservice.json.opendata;
    exports se.samservice.json.binding to
            se.samservice.jackson2;

    provides tools.jackson.databind.JacksonModule with
            se.samservice.json.SamserviceModule;
}
