package app.latent.testkit.photos;

import app.latent.testkit.photos.jpeg.EnlargingEncoder;
import app.latent.testkit.photos.scene.Studio;

/**
 * What all photos of a library are made with: costly to set up, immutable, shared between threads.
 *
 * @param studio paints
 * @param enlarger encodes large photos
 */
record Workshop(Studio studio, EnlargingEncoder enlarger) {

    /** How many times wider a large photo is than its painting. */
    static final int FACTOR = 4;

    static Workshop open() {
        return new Workshop(new Studio(), new EnlargingEncoder(FACTOR, 0.15f, 4.2));
    }
}
