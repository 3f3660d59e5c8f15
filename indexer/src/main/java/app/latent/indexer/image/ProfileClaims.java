package app.latent.indexer.image;

import app.latent.indexer.container.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the colour profiles within a JPEG or WebP say of their own length: TwelveMonkeys (3.14) makes room for that before it looks whether
 * there is as much. Profiles are found by the marks before them and by their signature, wherever they are, as a hostile
 * file may put them where only one of two readers looks.
 */
final class ProfileClaims {
    /** ICC.1:2022, 7.2: the length is the first number of a profile, and this is its tenth. */
    private static final int SIGNATURE = 0x61637370; // acsp

    private static final int SIGNATURE_AT = 36;

    /** Of a WebP's chunk (RFC 9649, 2.7.1.4), before its length. */
    private static final byte[] CHUNK = "ICCP".getBytes(StandardCharsets.US_ASCII);

    /** Of a JPEG's segment (ICC.1:2022, B.4), before the number of the part and that of all parts. */
    private static final byte[] SEGMENT = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private ProfileClaims() {}

    /** @throws IOException where one claims to be longer than any block that is read */
    static void check(byte[] picture) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(picture);
        for (int at = SIGNATURE_AT; at <= picture.length - Integer.BYTES; at++) {
            if (bytes.getInt(at) == SIGNATURE) {
                int profile = at - SIGNATURE_AT;
                int claimed = bytes.getInt(profile);
                boolean marked = isBefore(CHUNK, picture, profile - 4) || isBefore(SEGMENT, picture, profile - 2);
                if (marked && claimed > FileBytes.LONGEST) {
                    throw new IOException("the picture is damaged: a colour profile of " + claimed + " bytes");
                }
            }
        }
    }

    private static boolean isBefore(byte[] mark, byte[] picture, int end) {
        int start = end - mark.length;
        return start >= 0 && Arrays.equals(picture, start, end, mark, 0, mark.length);
    }
}
