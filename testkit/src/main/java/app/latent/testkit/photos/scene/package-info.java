/**
 * Paints landscapes out of nothing but a seed.
 *
 * <p>A {@link app.latent.testkit.photos.scene.Scene} names a kind of landscape, a light and a seed; {@code render} paints
 * it back to front (sky, ridges, water, foreground) on a {@link app.latent.testkit.photos.scene.Canvas}. Every measure is a
 * share of the picture's height, so one scene looks alike at every size. All randomness comes from the seed, every
 * transcendental function from {@link StrictMath}: the same scene gives the same pixels on every machine.
 */
@NullMarked
package app.latent.testkit.photos.scene;

import org.jspecify.annotations.NullMarked;
