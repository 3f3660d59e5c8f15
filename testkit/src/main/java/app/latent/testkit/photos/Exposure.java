package app.latent.testkit.photos;

/**
 * How a photo was exposed.
 *
 * @param secondsNumerator the exposure time's numerator, in seconds
 * @param secondsDenominator its denominator
 * @param fNumber the aperture
 * @param iso the sensitivity
 * @param focalLength in millimetres
 */
public record Exposure(int secondsNumerator, int secondsDenominator, double fNumber, int iso, double focalLength) {}
