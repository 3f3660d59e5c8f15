package app.latent.indexer.metadata;

import app.latent.indexer.container.FileBytes;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.metadata.Directory;
import com.drew.metadata.xmp.XmpReader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * XMP in a JPEG's segments (XMP, part 3, 1.1.3): one packet, and where that is too long for a segment another one in parts, each
 * of which tells the length of the whole. The library puts the parts together.
 */
final class JpegXmp extends XmpReader {
    private static final String EXTENSION = "http://ns.adobe.com/xmp/extension/\0";
    private static final int GUID = 32;

    private final Findings found;

    JpegXmp(Findings found) {
        this.found = found;
    }

    @Override
    public void readJpegSegments(
            Iterable<byte[]> segments, com.drew.metadata.Metadata directories, JpegSegmentType type) {
        List<byte[]> possible = new ArrayList<>();
        segments.forEach(s -> {
            if (isPossible(s)) {
                possible.add(s);
            }
        });
        super.readJpegSegments(possible, directories, type);
    }

    /** The library makes room for what a part claims the whole to have. */
    private static boolean isPossible(byte[] segment) {
        int claim = EXTENSION.length() + GUID;
        return !JpegBlocks.startsWith(segment, EXTENSION)
                || segment.length < claim + Integer.BYTES
                || Integer.toUnsignedLong(ByteBuffer.wrap(segment).getInt(claim)) <= FileBytes.LONGEST;
    }

    @Override
    public void extract(
            byte[] bytes, int offset, int length, com.drew.metadata.Metadata directories, @Nullable Directory parent) {
        found.addXmp(Arrays.copyOfRange(bytes, offset, offset + length));
    }
}
