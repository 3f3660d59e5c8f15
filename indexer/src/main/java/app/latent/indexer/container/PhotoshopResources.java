package app.latent.indexer.container;

import java.nio.ByteBuffer;
import java.util.function.ObjIntConsumer;

/** Photoshop's image resources (Adobe's file format specification), as PSD, JPEG and TIFF carry them. */
public final class PhotoshopResources {
    public static final int IPTC = 0x0404;
    public static final int PROFILE = 0x040F;
    public static final int EXIF = 0x0422;
    public static final int EXIF_TOO = 0x0423;
    public static final int XMP = 0x0424;

    private static final int SIGNATURE = 0x3842494D; // 8BIM
    private static final int MOST = 4_096;
    private static final int SHORTEST = 12;

    private PhotoshopResources() {}

    /**
     * One after the other, up to the first that is damaged or cut.
     *
     * @param each is given a resource's content and number
     */
    public static void read(byte[] resources, ObjIntConsumer<byte[]> each) {
        ByteBuffer rest = ByteBuffer.wrap(resources);
        for (int i = 0; i < MOST && rest.remaining() >= SHORTEST; i++) {
            boolean known = rest.getInt() == SIGNATURE;
            int number = Short.toUnsignedInt(rest.getShort());
            int name = Byte.toUnsignedInt(rest.get());
            // With the byte that tells its length, a name is padded to an even one.
            skip(rest, name | 1);
            int length = rest.remaining() < Integer.BYTES ? -1 : rest.getInt();
            if (length < 0 || length > rest.remaining()) {
                return;
            }
            byte[] content = new byte[length];
            rest.get(content);
            skip(rest, length & 1);
            if (known) {
                each.accept(content, number);
            }
        }
    }

    private static void skip(ByteBuffer bytes, int count) {
        bytes.position(Math.min(bytes.limit(), bytes.position() + count));
    }
}
