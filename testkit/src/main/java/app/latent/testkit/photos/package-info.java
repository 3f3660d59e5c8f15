/**
 * Sample photos that never were: a library of trips, with the truth about every photo.
 *
 * <p>{@link app.latent.testkit.photos.SampleLibrary#plan} decides everything a photo says about itself (place, hour, camera,
 * words); {@link app.latent.testkit.photos.SamplePhoto#bytes} paints and writes it. A plan is cheap, bytes are made on demand and
 * are always the same for the same arguments. Needs no JUnit: {@code latent demo} uses it at run time.
 *
 * <p>Arrows: this package uses {@code scene} (paints) and {@code jpeg} (encodes); these two know nothing of photos or of each other.
 */
@NullMarked
package app.latent.testkit.photos;

import org.jspecify.annotations.NullMarked;
