package app.latent.indexer.metadata;

import app.latent.indexer.container.FileBytes;
import app.latent.indexer.container.PngReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * EXIF, IPTC and XMP in PNG as ImageMagick and GIMP put them there before PNG had chunks for them: texts "Raw profile type
 * exif" and so on, with the name of the profile, its length, and its bytes in hexadecimal digits. The
 * library takes the one of IPTC for a bare record, and finds nothing in it.
 */
final class RawProfiles {
    private static final String KEY = "raw profile type ";
    private static final String XMP_MARK = "http://ns.adobe.com/xap/1.0/\0";

    private RawProfiles() {}

    static void addTo(Findings found, FileBytes png) throws IOException {
        for (PngReader.Text text : PngReader.texts(png, KEY)) {
            String kind = text.key().substring(KEY.length()).toLowerCase(Locale.ROOT);
            decoded(text.text()).ifPresent(bytes -> add(found, kind, bytes));
        }
    }

    private static void add(Findings found, String kind, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, XMP_MARK.length()), StandardCharsets.ISO_8859_1);
        if (kind.equals("xmp") || start.equals(XMP_MARK)) {
            int mark = start.equals(XMP_MARK) ? XMP_MARK.length() : 0;
            found.addXmp(java.util.Arrays.copyOfRange(bytes, mark, bytes.length));
        } else if (kind.equals("exif") || kind.equals("app1")) {
            found.addExif(bytes);
        } else if (kind.equals("iptc") || kind.equals("8bim")) {
            found.addPhotoshop(bytes);
        }
    }

    static Optional<byte[]> decoded(String text) {
        String[] parts = text.strip().split("\\s+", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        String digits = parts[2].replaceAll("\\s+", "");
        try {
            return Optional.of(HexFormat.of().parseHex(digits));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
