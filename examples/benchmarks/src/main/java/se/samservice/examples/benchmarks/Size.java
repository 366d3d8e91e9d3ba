package se.samservice.examples.benchmarks;

/** How much of a country a dataset tells of. */
public enum Size {
    VILLAGE(1, 1, 1),
    MUNICIPALITY(60, 30, 60),
    COUNTY(1_000, 500, 1_000),
    NATIONAL(20_000, 10_000, 20_000);

    final int villages;
    final int shops;
    final int needs;

    Size(int villages, int shops, int needs) {
        this.villages = villages;
        this.shops = shops;
        this.needs = needs;
    }
}
