package app.latent.indexer.metadata;

import app.latent.indexer.container.FileBytes;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The blocks in a JPEG's segments: EXIF, XMP, a colour profile in parts, Photoshop's resources, IPTC without these. */
final class JpegBlocks implements JpegSegmentMetadataReader {
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";
    private static final int IPTC_MARK = 0x1C;

    /** Number of the part, and how many there are. */
    private static final int PART = 2;

    private final Findings found;

    JpegBlocks(Findings found) {
        this.found = found;
    }

    @Override
    public Iterable<JpegSegmentType> getSegmentTypes() {
        return List.of(JpegSegmentType.APP1, JpegSegmentType.APP2, JpegSegmentType.APPD);
    }

    @Override
    public void readJpegSegments(
            Iterable<byte[]> segments, com.drew.metadata.Metadata directories, JpegSegmentType type) {
        switch (type) {
            case APP1 -> {
                segments.forEach(this::exif);
                new JpegXmp(found).readJpegSegments(segments, directories, type);
            }
            case APP2 -> found.addProfile(profile(segments));
            default -> segments.forEach(this::resources);
        }
    }

    private void exif(byte[] segment) {
        if (ExifReader.startsWithJpegExifPreamble(segment)) {
            found.addExif(segment);
        }
    }

    /** As long as it is one that is read. */
    private static byte[] profile(Iterable<byte[]> segments) {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        for (byte[] segment : segments) {
            int start = PROFILE.length() + PART;
            if (startsWith(segment, PROFILE) && segment.length > start && profile.size() < FileBytes.LONGEST) {
                profile.write(segment, start, segment.length - start);
            }
        }
        return profile.toByteArray();
    }

    private void resources(byte[] segment) {
        if (startsWith(segment, PHOTOSHOP)) {
            found.addPhotoshop(Arrays.copyOfRange(segment, PHOTOSHOP.length(), segment.length));
        } else if (segment.length > 0 && segment[0] == IPTC_MARK) {
            found.addIptc(segment);
        }
    }

    static boolean startsWith(byte[] segment, String name) {
        int length = Math.min(segment.length, name.length());
        return name.equals(new String(segment, 0, length, StandardCharsets.ISO_8859_1));
    }
}
