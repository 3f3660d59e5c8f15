package app.latent.indexer.image;

import app.latent.indexer.media.BytesSource;
import app.latent.indexer.media.MagicBytes;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.MetadataReader;
import app.latent.indexer.metadata.Origin;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The EXIF orientation, 1 to 8: what has to be done to stored pixels so that the picture stands upright. */
public final class Orientation {
    public static final int UPRIGHT = 1;

    /** In the place of one: that which the file says itself. */
    public static final int ITS_OWN = 0;

    private static final int FIRST_TURNED = 5;
    private static final int TIFF_LENGTH = 26;
    private static final int EXIF_LENGTH = 10 + TIFF_LENGTH;

    private Orientation() {}

    /** Width and height change places. */
    public static boolean isTurned(int orientation) {
        return orientation >= FIRST_TURNED;
    }

    /** What the file's EXIF says; upright where it says nothing or nothing sensible. */
    static int of(byte[] encoded) {
        PhotoSource source = new BytesSource("", encoded);
        try {
            Optional<MediaType> type = MagicBytes.detect(source);
            Metadata read = type.isEmpty() ? Metadata.NONE : MetadataReader.read(source, type.get());
            return read.claim(Fact.ORIENTATION)
                    .filter(c -> c.origin() == Origin.EXIF)
                    .map(Claim::value)
                    .orElse(UPRIGHT);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
    }

    static BufferedImage apply(BufferedImage image, int orientation) {
        if (orientation == UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = isTurned(orientation);
        BufferedImage upright =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(image, transform(orientation, width, height), null);
        graphics.dispose();
        return upright;
    }

    /** From stored to upright coordinates; matrix entries in the order m00 m10 m01 m11 m02 m12. */
    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /**
     * Says the orientation in the JPEG itself, by an EXIF segment before all others: the preview in a RAW file leaves it to
     * the RAW file. A JPEG that is no JPEG, or needs nothing, comes back as it is.
     */
    public static byte[] stamp(byte[] jpeg, int orientation) {
        if (orientation == UPRIGHT || jpeg.length < 2 || of(jpeg) != UPRIGHT) {
            return jpeg;
        }
        byte[] exif = segment(orientation);
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A segment of JPEG that says it, and nothing else. */
    public static byte[] segment(int orientation) {
        return ByteBuffer.allocate(EXIF_LENGTH)
                .putShort((short) 0xFFE1)
                .putShort((short) (EXIF_LENGTH - 2))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff(orientation))
                .array();
    }

    /** The TIFF structure of an EXIF block that says it, and nothing else. */
    public static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(TIFF_LENGTH)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ExifDirectoryBase.TAG_ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
