package se.samservice.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.value.Coordinates;

class PlaceTreePropertyTest {

    @Provide
    Arbitrary<List<Coordinates>> places() {
        return AccessArbitraries.coordinates().list().ofMaxSize(200);
    }

    @Provide
    Arbitrary<Coordinates> start() {
        return AccessArbitraries.coordinates();
    }

    @Provide
    Arbitrary<Set<Integer>> gone() {
        return Arbitraries.integers().between(0, 199).set().ofMaxSize(20);
    }

    @Property
    void the_tree_finds_what_sorting_finds_also_among_places_equally_near(
            @ForAll("places") List<Coordinates> places,
            @ForAll("start") Coordinates start,
            @ForAll("gone") Set<Integer> gone) {
        List<Optional<Sphere>> spots = places.stream().map(Sphere::of).toList();
        Sphere from = Sphere.of(start).orElse(new Sphere(0, 0, 1));
        PlaceTree.Nearest found = new PlaceTree.Nearest(4);

        new PlaceTree(IntStream.range(0, places.size()).boxed().toList(), spots::get)
                .search(from, gone::contains, found);

        assertThat(found.places().boxed())
                .containsExactlyElementsOf(IntStream.range(0, places.size())
                        .boxed()
                        .filter(place ->
                                !gone.contains(place) && spots.get(place).isPresent())
                        .sorted(Comparator.comparingDouble(
                                place -> from.metresTo(spots.get(place).orElseThrow())))
                        .limit(4)
                        .toList());
    }
}
