package se.samservice.summary;

/**
 * How many, as far as dates tell (Swedish: <i>antal</i>).
 *
 * <p>What is dated to the year may belong to a half-year or not, so it counts in {@link #atMost()} alone. Example: three
 * meetings in May and one dated only 2023 are 3 to 4 in the first half of 2023.
 *
 * @param atLeast as many surely, zero or more
 * @param atMost as many if all that may belong here does, never fewer than surely
 */
public record Count(int atLeast, int atMost) {

    /** Nothing, and nothing that may be. */
    static final Count NONE = new Count(0, 0);

    /**
     * Refuses what nobody can have counted.
     *
     * @param atLeast as many surely
     * @param atMost as many at most
     * @throws IllegalArgumentException if a number is negative or the second is less than the first
     */
    public Count {
        if (atLeast < 0 || atMost < atLeast) {
            throw new IllegalArgumentException("No such count: at least " + atLeast + ", at most " + atMost);
        }
    }

    /**
     * A number without doubt.
     *
     * @param number how many, zero or more
     * @return the count
     */
    public static Count of(int number) {
        return new Count(number, number);
    }

    /**
     * Whether it is known to the last one.
     *
     * @return true if nothing depends on a date that is not known
     */
    public boolean isExact() {
        return atLeast == atMost;
    }

    Count plus(int number, boolean surely) {
        return new Count(surely ? atLeast + number : atLeast, atMost + number);
    }

    /** The form {@code 3}, or {@code 3–4} when it is not exact. */
    @Override
    public String toString() {
        return isExact() ? Integer.toString(atLeast) : atLeast + "–" + atMost;
    }
}
