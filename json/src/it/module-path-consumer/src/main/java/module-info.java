/** A module that names nothing but the library. */
module consumer {
    requires se.samservice.json;
}
