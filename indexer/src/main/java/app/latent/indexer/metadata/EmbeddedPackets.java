package app.latent.indexer.metadata;

import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.xmp.XmpReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Metadata in containers that metadata-extractor does not open: XMP in HEIF, AVIF, JPEG XL and CR3 is found by its own
 * marks, as the XMP specification (part 3, packet scanning) provides for; EXIF in JPEG XL, CR3
 * and MRW by the names of its boxes.
 */
final class EmbeddedPackets {
    private static final Set<MediaType> CONTAINERS =
            Set.of(MediaType.HEIC, MediaType.HEIF, MediaType.AVIF, MediaType.JXL, MediaType.CR3, MediaType.MRW);

    private static final int LONGEST_SEARCH = 32 << 20;
    private static final int LONGEST_PACKET = 4 << 20;

    private static final byte[] XMP_START = ascii("<x:xmpmeta");
    private static final byte[] XMP_END = ascii("</x:xmpmeta>");

    /** Canon's boxes of main, exposure and maker tags, each a TIFF structure of its own. */
    private static final List<byte[]> CANON_BOXES = List.of(ascii("CMT1"), ascii("CMT2"));

    /** How an EXIF item of HEIF begins: the offset of the TIFF structure (4 bytes), an optional mark, a byte order. */
    private static final List<byte[]> EXIF_ITEMS = List.of(
            ascii("\0\0\0\6Exif\0\0II*\0"),
            ascii("\0\0\0\6Exif\0\0MM\0*"),
            ascii("\0\0\0\0II*\0"),
            ascii("\0\0\0\0MM\0*"));

    private static final int BYTE_ORDER_LENGTH = 4;

    /** In Minolta's format, four bytes with a length stand between this name and the TIFF structure. */
    private static final byte[] MINOLTA_BLOCK = ascii("\0TTW");

    /** In JPEG XL, four bytes with the offset of the TIFF structure stand before it. */
    private static final byte[] JXL_BOX = ascii("Exif");

    private EmbeddedPackets() {}

    static void addTo(Metadata metadata, PhotoSource source, MediaType type) throws IOException {
        if (!CONTAINERS.contains(type)) {
            return;
        }
        byte[] file = read(source);
        addXmp(metadata, file);
        switch (type) {
            case CR3 -> CANON_BOXES.forEach(box -> addExif(metadata, file, box, 0));
            case JXL -> addExif(metadata, file, JXL_BOX, Integer.BYTES);
            case MRW -> addTiff(metadata, file, find(file, MINOLTA_BLOCK, 0), MINOLTA_BLOCK.length + Integer.BYTES);
            default -> addMissingItem(metadata, file);
        }
    }

    /** An image sequence is read as a video, its EXIF item not at all. */
    private static void addMissingItem(Metadata metadata, byte[] file) {
        if (!metadata.containsDirectoryOfType(ExifIFD0Directory.class)) {
            EXIF_ITEMS.forEach(item -> addTiff(metadata, file, find(file, item, 0), item.length - BYTE_ORDER_LENGTH));
        }
    }

    private static void addTiff(Metadata metadata, byte[] file, int mark, int before) {
        if (mark >= 0 && mark + before < file.length) {
            byte[] tiff =
                    Arrays.copyOfRange(file, mark + before, Math.min(file.length, mark + before + LONGEST_PACKET));
            new ExifReader().extract(new ByteArrayReader(tiff), metadata);
        }
    }

    private static void addXmp(Metadata metadata, byte[] file) {
        int start = find(file, XMP_START, 0);
        int end = start < 0 ? -1 : find(file, XMP_END, start);
        if (end > start && end - start <= LONGEST_PACKET) {
            new XmpReader().extract(Arrays.copyOfRange(file, start, end + XMP_END.length), metadata);
        }
    }

    /** A box is its length in four bytes, its name, and its content. */
    private static void addExif(Metadata metadata, byte[] file, byte[] box, int before) {
        int name = find(file, box, Integer.BYTES);
        if (name < 0) {
            return;
        }
        int start = name + box.length + before;
        int length = new java.math.BigInteger(Arrays.copyOfRange(file, name - Integer.BYTES, name)).intValue();
        int end = name - Integer.BYTES + length;
        if (length > 0 && end > start && end <= file.length) {
            new ExifReader().extract(new ByteArrayReader(Arrays.copyOfRange(file, start, end)), metadata);
        }
    }

    private static int find(byte[] file, byte[] mark, int from) {
        for (int at = from; at <= file.length - mark.length; at++) {
            if (file[at] == mark[0] && Arrays.equals(file, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] read(PhotoSource source) throws IOException {
        byte[] bytes = new byte[(int) Math.min(source.size(), LONGEST_SEARCH)];
        int filled = 0;
        while (filled < bytes.length) {
            int count = source.read(filled, bytes, filled, bytes.length - filled);
            if (count < 0) {
                return Arrays.copyOf(bytes, filled);
            }
            filled += count;
        }
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
