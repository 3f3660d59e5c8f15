package app.latent.indexer.metadata;

import app.latent.indexer.container.PngReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * EXIF, IPTC and XMP in PNG as ImageMagick, GIMP and exiftool put them there where PNG had no chunks for them: texts "Raw
 * profile type exif" and so on, with the name of the profile ("exif", or "IPTC profile"), its length, and its bytes in
 * hexadecimal digits.
 */
final class RawProfiles {
    /** A line with a name, a line with a length. */
    private static final Pattern HEAD = Pattern.compile("\\A\\s*[^\\n]{1,100}\\n\\s*\\d{1,9}\\s*\\n");

    private static final String XMP_MARK = "http://ns.adobe.com/xap/1.0/\0";

    private RawProfiles() {}

    static void addTo(Findings found, List<PngReader.Text> texts) {
        for (PngReader.Text text : texts) {
            String key = text.key().toLowerCase(Locale.ROOT);
            if (key.startsWith(PngReader.PROFILE)) {
                String kind = key.substring(PngReader.PROFILE.length());
                decoded(text.text()).ifPresent(bytes -> add(found, kind, bytes));
            }
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
        String[] parts = HEAD.split(text, 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        String digits = parts[1].replaceAll("\\s+", "");
        try {
            return Optional.of(HexFormat.of().parseHex(digits));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
