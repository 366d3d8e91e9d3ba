/** A module that needs the testkit and has no jqwik. */
module consumer {
    requires se.samservice.testkit;
}
