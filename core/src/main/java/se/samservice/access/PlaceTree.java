package se.samservice.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the places nearest to a point: a k-d tree in the three dimensions of {@link Sphere}, with the box of each branch.
 *
 * <p>Nearer is less in whole metres, then less by number of the place. A branch is left out only if its box lies farther
 * off in whole metres than the last place kept. Corner and point go through the same roundings, none of which changes
 * which is greater, so nothing is lost to inexact arithmetic.
 */
final class PlaceTree {

    private static final int LEAF = 8;

    private final int[] places;
    private final double[][] points;
    private final double[][] boxes;

    /**
     * Grows a tree.
     *
     * @param candidates numbers of places
     * @param position where each lies; those that lie nowhere are left out
     */
    PlaceTree(List<Integer> candidates, IntFunction<Optional<Sphere>> position) {
        int[] located = candidates.stream()
                .mapToInt(Integer::intValue)
                .filter(place -> position.apply(place).isPresent())
                .toArray();
        Integer[] order = new Integer[located.length];
        double[][] at = new double[located.length][];
        for (int i = 0; i < located.length; i++) {
            Sphere sphere = position.apply(located[i]).orElseThrow();
            at[i] = new double[] {sphere.x(), sphere.y(), sphere.z()};
            order[i] = i;
        }
        boxes = new double[located.length == 0 ? 0 : 4 * Integer.highestOneBit(located.length)][];
        grow(order, at, 0, located.length, 0);
        places = Arrays.stream(order).mapToInt(i -> located[i]).toArray();
        points = Arrays.stream(order).map(i -> at[i]).toArray(double[][]::new);
    }

    private void grow(Integer[] order, double[][] at, int from, int to, int node) {
        if (from == to) {
            return;
        }
        double[] box = new double[6];
        int widest = 0;
        for (int axis = 0; axis < 3; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                low = Math.min(low, at[order[i]][axis]);
                high = Math.max(high, at[order[i]][axis]);
            }
            box[axis] = low;
            box[axis + 3] = high;
            widest = high - low > box[widest + 3] - box[widest] ? axis : widest;
        }
        boxes[node] = box;
        if (to - from > LEAF) {
            int axis = widest;
            Arrays.sort(order, from, to, Comparator.comparingDouble(i -> at[i][axis]));
            int middle = (from + to) >>> 1;
            grow(order, at, from, middle, 2 * node + 1);
            grow(order, at, middle, to, 2 * node + 2);
        }
    }

    int size() {
        return places.length;
    }

    /** Offers the places nearest to a point to {@code nearest}, all that it would keep among them. */
    void search(Sphere point, IntPredicate without, Nearest nearest) {
        if (places.length > 0) {
            search(new double[] {point.x(), point.y(), point.z()}, without, nearest, 0, places.length, 0);
        }
    }

    private void search(double[] point, IntPredicate without, Nearest nearest, int from, int to, int node) {
        if (to - from <= LEAF) {
            for (int i = from; i < to; i++) {
                if (!without.test(places[i])) {
                    nearest.offer(places[i], Sphere.metres(chordSquared(point, points[i], points[i], 0)));
                }
            }
            return;
        }
        int middle = (from + to) >>> 1;
        double left = toBox(point, 2 * node + 1);
        double right = toBox(point, 2 * node + 2);
        boolean leftFirst = left <= right;
        for (int turn = 0; turn < 2; turn++) {
            boolean isLeft = leftFirst == (turn == 0);
            if (nearest.mayKeep(Sphere.metres(isLeft ? left : right))) {
                search(
                        point,
                        without,
                        nearest,
                        isLeft ? from : middle,
                        isLeft ? middle : to,
                        2 * node + (isLeft ? 1 : 2));
            }
        }
    }

    private double toBox(double[] point, int node) {
        return chordSquared(point, boxes[node], boxes[node], 3);
    }

    /** The square of the distance to the box between two corners in arrays; to a point if they are the same. */
    private static double chordSquared(double[] point, double[] low, double[] high, int offset) {
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            double nearest = Math.max(low[axis], Math.min(high[axis + offset], point[axis]));
            sum += Sphere.square(point[axis] - nearest);
        }
        return sum;
    }

    /** The nearest places found so far, in order. */
    static final class Nearest {

        private final int[] places;
        private final int[] metres;
        private int size;

        Nearest(int limit) {
            places = new int[limit];
            metres = new int[limit];
        }

        boolean mayKeep(int distance) {
            return size < places.length || distance <= metres[size - 1];
        }

        void offer(int place, int distance) {
            int at = size;
            while (at > 0 && (metres[at - 1] > distance || (metres[at - 1] == distance && places[at - 1] > place))) {
                at--;
            }
            if (at == places.length) {
                return;
            }
            size = Math.min(size + 1, places.length);
            System.arraycopy(places, at, places, at + 1, size - at - 1);
            System.arraycopy(metres, at, metres, at + 1, size - at - 1);
            places[at] = place;
            metres[at] = distance;
        }

        IntStream places() {
            return Arrays.stream(places, 0, size);
        }
    }
}
