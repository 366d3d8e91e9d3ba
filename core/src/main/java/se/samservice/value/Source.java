package se.samservice.value;

import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/**
 * Where a fact comes from: a web page, a decision, a register, a conversation (Swedish: <i>källa</i>).
 *
 * <p>Sources are listed once in a dataset; facts refer to them by id.
 */
@Value.Immutable
@SamserviceStyle
public interface Source extends Identified<Source>, Extensible {

    @Override
    Id<Source> getId();

    /**
     * What the source is called, in its own language.
     *
     * @return 1 to 300 characters
     */
    @Text(max = 300)
    String getTitle();

    /**
     * Who published it.
     *
     * @return 1 to 200 characters, or empty
     */
    Optional<@Text String> getPublisher();

    /**
     * When it was published.
     *
     * @return the date as exactly as known, or empty
     */
    Optional<PartialDate> getPublished();

    /**
     * Where it can be read.
     *
     * @return an address, 1 to 2000 characters, or empty
     */
    Optional<@Text(max = 2000) String> getUrl();

    /**
     * When somebody last saw that it says so.
     *
     * @return the date, or empty
     */
    Optional<PartialDate> getSeen();

    /**
     * On what terms its data may be used, for example {@code CC0-1.0} or {@code CC-BY-4.0}.
     *
     * @return an SPDX identifier or a short text, or empty
     */
    Optional<@Text String> getLicence();

    /**
     * Starts a source.
     *
     * @return a new builder
     */
    static SourceBuilder builder() {
        return new SourceBuilder();
    }

    /**
     * Starts from the values of this source.
     *
     * @return a new builder
     */
    default SourceBuilder toBuilder() {
        return builder().from(this);
    }
}
