package se.samservice.testkit.generator;

/**
 * How much a made-up municipality holds.
 *
 * @param villages at least one
 * @param shops zero or more
 * @param needs zero or more
 */
public record DatasetSize(int villages, int shops, int needs) {

    /** One village with its shop. */
    public static final DatasetSize VILLAGE = new DatasetSize(1, 1, 1);

    /** The countryside of one municipality. */
    public static final DatasetSize MUNICIPALITY = new DatasetSize(70, 35, 70);

    /** As much as a county has. */
    public static final DatasetSize COUNTY = new DatasetSize(1_000, 500, 1_000);

    /** As much as the whole of Sweden has. */
    public static final DatasetSize NATION = new DatasetSize(20_000, 10_000, 20_000);

    /**
     * A size.
     *
     * @param villages at least one
     * @param shops zero or more
     * @param needs zero or more
     * @throws IllegalArgumentException if there is no village, or less than nothing of something
     */
    public DatasetSize {
        if (villages < 1) {
            throw new IllegalArgumentException("villages must be at least 1: " + villages);
        }
        if (shops < 0) {
            throw new IllegalArgumentException("shops must not be negative: " + shops);
        }
        if (needs < 0) {
            throw new IllegalArgumentException("needs must not be negative: " + needs);
        }
    }
}
