package app.latent.indexer.metadata;

import com.drew.metadata.icc.IccDirectory;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The name of an ICC profile: its description, as version 2 (desc) or version 4 (mluc) of the specification has it. */
final class ColourProfiles {
    private static final int HEADER = 8;
    private static final int RECORD = 12;

    private ColourProfiles() {}

    static Optional<String> name(IccDirectory profile) {
        byte[] description = profile.getByteArray(IccDirectory.TAG_TAG_desc);
        return description == null ? Optional.empty() : name(description);
    }

    static Optional<String> name(byte[] description) {
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
