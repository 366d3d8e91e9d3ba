package se.samservice.examples.benchmarks.model;

/** What texts look like. */
public final class Patterns {

    public static final String ID = "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$";
    public static final String WORD = "^[a-z][a-z0-9_]*$";
    public static final String DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
    public static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    private Patterns() {}
}
