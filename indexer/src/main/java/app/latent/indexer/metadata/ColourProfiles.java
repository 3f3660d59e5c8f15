package app.latent.indexer.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The name of an ICC profile: its description, as version 2 (desc) or version 4 (mluc) of the specification has it. */
final class ColourProfiles {
    private static final int COUNT = 128;
    private static final int TAGS = 132;
    private static final int TAG = 12;
    private static final int DESCRIPTION = 0x64657363; // desc

    /** Of a description. */
    private static final int HEADER = 8;

    private static final int RECORD = 12;

    private ColourProfiles() {}

    /** Empty where there is none, or it is not where the table of tags claims it to be. */
    static Optional<String> of(byte[] profile) {
        ByteBuffer bytes = ByteBuffer.wrap(profile);
        int tags = profile.length < TAGS ? 0 : Math.min(bytes.getInt(COUNT), (profile.length - TAGS) / TAG);
        for (int i = 0; i < tags; i++) {
            int tag = TAGS + i * TAG;
            if (bytes.getInt(tag) == DESCRIPTION) {
                int start = bytes.getInt(tag + 4);
                int length = bytes.getInt(tag + 8);
                boolean there = start >= 0 && length >= 0 && start <= profile.length - length;
                return there ? name(Arrays.copyOfRange(profile, start, start + length)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> name(byte[] description) {
        ByteBuffer bytes = ByteBuffer.wrap(description);
        if (bytes.limit() < HEADER + Integer.BYTES) {
            return Optional.empty();
        }
        return switch (new String(description, 0, 4, StandardCharsets.ISO_8859_1)) {
            case "desc" -> text(bytes, HEADER + Integer.BYTES, bytes.getInt(HEADER), false);
            case "mluc" -> first(bytes);
            case "text" -> text(bytes, HEADER, bytes.limit() - HEADER, false);
            default -> Optional.empty();
        };
    }

    /** Of the languages, the first: mostly English, and never without it. */
    private static Optional<String> first(ByteBuffer bytes) {
        int record = HEADER + 2 * Integer.BYTES;
        return bytes.getInt(HEADER) < 1 || bytes.limit() < record + RECORD
                ? Optional.empty()
                : text(bytes, bytes.getInt(record + 8), bytes.getInt(record + 4), true);
    }

    private static Optional<String> text(ByteBuffer bytes, int start, int length, boolean utf16) {
        if (start < 0 || length < 0 || start > bytes.limit() - length) {
            return Optional.empty();
        }
        Charset charset = utf16 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        return Text.clean(charset.decode(bytes.slice(start, length)).toString());
    }
}
