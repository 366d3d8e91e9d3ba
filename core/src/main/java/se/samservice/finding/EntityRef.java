package se.samservice.finding;

/**
 * The thing a finding is about.
 *
 * @param list the list it stands in, for example {@code shops}
 * @param id its id
 */
public record EntityRef(String list, String id) {

    /** The form {@code shops/handlarn-botsmark}. */
    @Override
    public String toString() {
        return list + "/" + id;
    }
}
