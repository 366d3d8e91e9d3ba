package se.samservice.json.version;

import java.util.List;
import se.samservice.ServiceDataset;

/** The upgrades from every older major version, one after the other. */
public final class Upgrades {

    /** None yet: 1.0 is the first version. */
    public static final Upgrades RELEASED = new Upgrades(List.of());

    private static final String SCHEMA_OF_ANY_VERSION =
            ServiceDataset.SCHEMA.substring(0, ServiceDataset.SCHEMA.indexOf(ServiceDataset.SCHEMA_VERSION));

    private final List<Upgrade> steps;

    /**
     * These upgrades.
     *
     * @param steps the oldest first, each from the major version that the one before it leads to
     */
    public Upgrades(List<Upgrade> steps) {
        this.steps = List.copyOf(steps);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from().major() != steps.get(i - 1).to().major()) {
                throw new IllegalArgumentException(
                        "No upgrade follows that to " + steps.get(i - 1).to() + " but one from "
                                + steps.get(i).from());
            }
        }
    }

    /**
     * Whether a document can be upgraded.
     *
     * @param stated the version it states
     * @return true if its major version is the beginning of an upgrade
     */
    public boolean begin(String stated) {
        return !steps.isEmpty()
                && FormatVersion.parse(stated)
                        .filter(version ->
                                steps.stream().anyMatch(step -> step.from().major() == version.major()))
                        .isPresent();
    }

    /**
     * Makes a document one of our own version.
     *
     * @param document an older document, which is changed
     * @param stated the version it states, for which upgrades {@link #begin}
     */
    public void apply(Tree document, String stated) {
        int major = FormatVersion.parse(stated).orElseThrow().major();
        for (Upgrade step : steps) {
            if (step.from().major() == major) {
                step.change().accept(document);
                major = step.to().major();
            }
        }
        document.find("schemaVersion").ifPresent(version -> version.say(ServiceDataset.SCHEMA_VERSION));
        document.find("$schema")
                .filter(schema -> schema.text().filter(this::isOfAnyVersion).isPresent())
                .ifPresent(schema -> schema.say(ServiceDataset.SCHEMA));
    }

    private boolean isOfAnyVersion(String schema) {
        return schema.startsWith(SCHEMA_OF_ANY_VERSION);
    }
}
