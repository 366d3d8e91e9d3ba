/**
 * Teaches the types of this library to a Jackson 2 mapper of the host's own.
 *
 * <p>{@link se.samservice.jackson2.SamserviceJackson2Module} is all there is.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the digit is the point of the name
module se.samservice.jackson2 {
    requires transitive com.fasterxml.jackson.databind; // the module is one of Jackson 2
    requires se.samservice.json;
    requires static org.jspecify; // annotations only

    exports se.samservice.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            se.samservice.jackson2.SamserviceJackson2Module;
}
