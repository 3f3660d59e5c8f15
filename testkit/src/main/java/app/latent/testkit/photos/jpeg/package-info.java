/**
 * Encodes pixels as baseline JPEG (ITU-T T.81), in two ways.
 *
 * <p>{@link app.latent.testkit.photos.jpeg.JpegEncoder} is the JDK's encoder. {@link app.latent.testkit.photos.jpeg.EnlargingEncoder} makes large
 * photos at a tenth of the cost: a picture of 12 megapixels is painted at a quarter of its width, and the enlargement is done where it is
 * cheap, in the cosine transform. A block of 8 by 8 pixels of a smoothly enlarged picture is a linear function of the few small pixels
 * round it; so is its transform; so one small matrix leads from the small pixels straight to the coefficients, and no large
 * picture ever exists. Film grain is added to the coefficients from a table. What is left is writing the bits.
 */
@NullMarked
package app.latent.testkit.photos.jpeg;

import org.jspecify.annotations.NullMarked;
