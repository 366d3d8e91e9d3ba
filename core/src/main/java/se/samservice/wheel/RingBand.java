package se.samservice.wheel;

import java.util.List;

/**
 * A ring at its place: a strip with its title along the outer edge, and lanes from there inwards.
 *
 * @param strip how high the strip is; 0 when there is no room for titles
 */
record RingBand(int ring, double inner, double outer, double strip, List<Lane> lanes) {

    double ground() {
        return outer - strip;
    }
}
