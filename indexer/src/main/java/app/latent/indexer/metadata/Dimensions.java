package app.latent.indexer.metadata;

import com.drew.metadata.Directory;
import com.drew.metadata.avi.AviDirectory;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.mov.media.QuickTimeVideoDirectory;
import com.drew.metadata.mp4.media.Mp4VideoDirectory;
import com.drew.metadata.photoshop.PsdHeaderDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.util.List;

/** @param width pixels as stored, or 0 */
record Dimensions(int width, int height) {
    private record Place(Class<? extends Directory> directory, int width, int height) {}

    /** What the picture itself says comes before what EXIF says of it: editors forget to change that. */
    private static final List<Place> PLACES = List.of(
            new Place(JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT),
            new Place(PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT),
            new Place(
                    GifHeaderDirectory.class, GifHeaderDirectory.TAG_IMAGE_WIDTH, GifHeaderDirectory.TAG_IMAGE_HEIGHT),
            new Place(WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT),
            new Place(
                    BmpHeaderDirectory.class, BmpHeaderDirectory.TAG_IMAGE_WIDTH, BmpHeaderDirectory.TAG_IMAGE_HEIGHT),
            new Place(HeifDirectory.class, HeifDirectory.TAG_IMAGE_WIDTH, HeifDirectory.TAG_IMAGE_HEIGHT),
            new Place(
                    PsdHeaderDirectory.class, PsdHeaderDirectory.TAG_IMAGE_WIDTH, PsdHeaderDirectory.TAG_IMAGE_HEIGHT),
            new Place(
                    QuickTimeVideoDirectory.class,
                    QuickTimeVideoDirectory.TAG_WIDTH,
                    QuickTimeVideoDirectory.TAG_HEIGHT),
            new Place(Mp4VideoDirectory.class, Mp4VideoDirectory.TAG_WIDTH, Mp4VideoDirectory.TAG_HEIGHT),
            new Place(AviDirectory.class, AviDirectory.TAG_WIDTH, AviDirectory.TAG_HEIGHT),
            new Place(
                    ExifSubIFDDirectory.class,
                    ExifDirectoryBase.TAG_EXIF_IMAGE_WIDTH,
                    ExifDirectoryBase.TAG_EXIF_IMAGE_HEIGHT),
            new Place(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_IMAGE_WIDTH, ExifDirectoryBase.TAG_IMAGE_HEIGHT),
            new Place(ExifIFD0Directory.class, ExifDirectoryBase.TAG_IMAGE_WIDTH, ExifDirectoryBase.TAG_IMAGE_HEIGHT));

    static Dimensions of(Tags tags) {
        return PLACES.stream()
                .flatMap(p -> tags.directories(p.directory)
                        .map(d -> new Dimensions(positive(d, p.width), positive(d, p.height))))
                .filter(d -> d.width > 0 && d.height > 0)
                .findFirst()
                .orElse(new Dimensions(0, 0));
    }

    private static int positive(Directory directory, int tag) {
        Integer value = directory.getInteger(tag);
        return value == null ? 0 : Math.abs(value);
    }
}
