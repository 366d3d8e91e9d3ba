/**
 * What tests of programs that use Samservice need: samples, whole municipalities, faulty documents.
 *
 * <p>It depends on no test framework. The arbitraries are for those who have jqwik.
 */
@org.jspecify.annotations.NullMarked
module se.samservice.testkit {
    requires transitive se.samservice.core;
    requires static net.jqwik.api; // for the arbitraries alone
    requires static org.jspecify; // build time only

    exports se.samservice.testkit;
    exports se.samservice.testkit.arbitrary;
    exports se.samservice.testkit.generator;
}
