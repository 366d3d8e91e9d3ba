package se.samservice.value;

/**
 * A thing with an identity of its own, which other things can refer to.
 *
 * @param <T> the kind of thing
 */
public interface Identified<T> {

    /**
     * The stable identity of this thing, unique among the things of its kind in a dataset.
     *
     * @return the id
     */
    @Identifier
    Id<T> getId();
}
