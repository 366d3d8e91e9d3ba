/** A program without a framework, on the module path, with nothing opened. */
@org.jspecify.annotations.NullMarked
module se.samservice.examples.plain {
    requires se.samservice.json;
    requires static org.jspecify;
}
