package app.latent.testkit.photos;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Everything a sample photo says about itself; what a reader of the file must find.
 *
 * @param relativePath folders and name, separated by {@code /}
 * @param camera what took it
 * @param exposure how
 * @param taken the wall clock where it was taken, to the second
 * @param offset that clock's offset from UTC
 * @param latitude degrees north
 * @param longitude degrees east
 * @param altitude metres above the sea
 * @param country where it was taken
 * @param caption a sentence, in EXIF, IPTC and XMP
 * @param keywords in IPTC and XMP, in this order
 * @param rating 0 for none, or 1 to 5, in XMP
 * @param orientation how the pixels are stored
 * @param width pixels as displayed, with the orientation applied
 * @param height the same
 */
public record PhotoTruth(
        String relativePath,
        Camera camera,
        Exposure exposure,
        LocalDateTime taken,
        ZoneOffset offset,
        double latitude,
        double longitude,
        int altitude,
        String country,
        String caption,
        List<String> keywords,
        int rating,
        Orientation orientation,
        int width,
        int height) {

    /** Keeps the keywords unchangeable. */
    public PhotoTruth {
        keywords = List.copyOf(keywords);
    }

    /** The file's name without folders. */
    public String fileName() {
        return relativePath.substring(relativePath.lastIndexOf('/') + 1);
    }

    /** Pixels along a stored row, before the orientation is applied. */
    public int storedWidth() {
        return orientation.swapsSides() ? height : width;
    }

    /** Stored rows, before the orientation is applied. */
    public int storedHeight() {
        return orientation.swapsSides() ? width : height;
    }

    /** The same photo with another path and other words. */
    public PhotoTruth withWords(String path, String newCaption, List<String> newKeywords) {
        return new PhotoTruth(
                path,
                camera,
                exposure,
                taken,
                offset,
                latitude,
                longitude,
                altitude,
                country,
                newCaption,
                newKeywords,
                rating,
                orientation,
                width,
                height);
    }
}
