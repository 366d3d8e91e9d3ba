package se.samservice.json.version;

import java.util.function.Consumer;

/**
 * What was changed between one major version of the data format and the next. Minor versions only add, so that the last of
 * them says how to read them all.
 *
 * @param from the last version before the change; every document of its major version is upgraded
 * @param to the version it becomes
 * @param change rearranges the whole document; does nothing to what has another form than it should, since that is reported
 *     when the result is read
 */
public record Upgrade(FormatVersion from, FormatVersion to, Consumer<Tree> change) {

    /** Refuses to go back or to stand still. */
    public Upgrade {
        if (to.major() <= from.major()) {
            throw new IllegalArgumentException("No upgrade: " + from + " to " + to);
        }
    }
}
