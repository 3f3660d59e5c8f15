package app.latent.testkit.photos;

/**
 * What took a photo.
 *
 * @param make the EXIF Make
 * @param model the EXIF Model
 * @param lens the EXIF LensModel
 */
public record Camera(String make, String model, String lens) {}
