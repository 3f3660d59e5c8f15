package app.latent.indexer.metadata;

import app.latent.indexer.media.MediaType;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.PanasonicRawIFD0Directory;
import com.drew.metadata.jpeg.JpegDirectory;
import java.util.List;
import java.util.Optional;

/** Size and kind, from the headers that metadata-extractor reads. */
final class PictureFacts {
    private static final int TAG_DNG_VERSION = 0xC612;
    private static final int LARGEST_SIDE = 1 << 24;

    private record Place(Class<? extends Directory> directory, int width, int height) {}

    private static final List<Place> HEADERS =
            List.of(new Place(JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT));

    private static final List<Place> EXIF = List.of(
            new Place(
                    ExifSubIFDDirectory.class,
                    ExifDirectoryBase.TAG_EXIF_IMAGE_WIDTH,
                    ExifDirectoryBase.TAG_EXIF_IMAGE_HEIGHT),
            new Place(
                    ExifIFD0Directory.class,
                    ExifDirectoryBase.TAG_EXIF_IMAGE_WIDTH,
                    ExifDirectoryBase.TAG_EXIF_IMAGE_HEIGHT),
            new Place(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_IMAGE_WIDTH, ExifDirectoryBase.TAG_IMAGE_HEIGHT),
            new Place(ExifIFD0Directory.class, ExifDirectoryBase.TAG_IMAGE_WIDTH, ExifDirectoryBase.TAG_IMAGE_HEIGHT));

    /** Of a TIFF, the first directory is the header; of a negative, it may be the preview's. */
    private static final List<Place> TIFF = List.of(
            new Place(ExifIFD0Directory.class, ExifDirectoryBase.TAG_IMAGE_WIDTH, ExifDirectoryBase.TAG_IMAGE_HEIGHT));

    private PictureFacts() {}

    /** RAW files carry JPEGs whose size is not the photo's; only Fuji's has no other. */
    static void tell(Tags tags, MediaType type, Claims claims) {
        if (type.kind() != MediaType.Kind.RAW || type == MediaType.RAF) {
            size(tags, HEADERS, Origin.FORMAT, claims);
        }
        if (type == MediaType.TIFF && !isDng(tags)) {
            size(tags, TIFF, Origin.FORMAT, claims);
        }
        panasonic(tags, claims);
        size(tags, EXIF, Origin.EXIF, claims);
    }

    /** A TIFF that is a negative; what its first bytes and its name do not tell. */
    static boolean isDng(Tags tags) {
        return tags.directories(ExifIFD0Directory.class).anyMatch(d -> d.containsTag(TAG_DNG_VERSION));
    }

    /** Panasonic tells which part of the sensor makes the picture. */
    private static void panasonic(Tags tags, Claims claims) {
        tags.directories(PanasonicRawIFD0Directory.class).findFirst().ifPresent(d -> {
            claims.add(
                    Fact.WIDTH,
                    Origin.FORMAT,
                    positive(d, PanasonicRawIFD0Directory.TagSensorRightBorder)
                            - positive(d, PanasonicRawIFD0Directory.TagSensorLeftBorder));
            claims.add(
                    Fact.HEIGHT,
                    Origin.FORMAT,
                    positive(d, PanasonicRawIFD0Directory.TagSensorBottomBorder)
                            - positive(d, PanasonicRawIFD0Directory.TagSensorTopBorder));
        });
    }

    private static void size(Tags tags, List<Place> places, Origin origin, Claims claims) {
        Optional<int[]> size = places.stream()
                .flatMap(p ->
                        tags.directories(p.directory).map(d -> new int[] {positive(d, p.width), positive(d, p.height)}))
                .filter(s -> s[0] > 0 && s[1] > 0)
                .findFirst();
        claims.add(Fact.WIDTH, origin, size.map(s -> s[0]));
        claims.add(Fact.HEIGHT, origin, size.map(s -> s[1]));
    }

    /** In BMP, a height below zero is of a picture that is stored from the top down. */
    private static int positive(Directory directory, int tag) {
        Integer value = directory.getInteger(tag);
        long size = value == null ? 0 : Math.abs((long) value);
        return size <= LARGEST_SIDE ? (int) size : 0;
    }
}
