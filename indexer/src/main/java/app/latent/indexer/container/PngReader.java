package app.latent.indexer.container;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * PNG (W3C, third edition): size, animation (section 11.3.6), texts, EXIF, XMP and colour profile (11.3.2 and 11.3.3), before
 * the pixels and behind them. What is inflated is counted: a bomb is left where it passes its bound.
 */
public final class PngReader {
    /** Texts whose keys start so, in any case, are profiles in hexadecimal digits, as ImageMagick and exiftool write them. */
    public static final String PROFILE = "raw profile type ";

    private static final String XMP = "XML:com.adobe.xmp";
    private static final int FIRST_CHUNK = 8;
    private static final int CHUNK_FRAME = 12;
    private static final int MOST_CHUNKS = 100_000;
    private static final int MOST_TEXTS = 1_000;
    private static final int HUNDREDTHS = 100;

    /** Of a text for people. */
    private static final int LONGEST_TEXT = 64 * 1024;

    /** Of all profiles and packets of a file together, inflated. */
    private static final int MOST_INFLATED = 16 << 20;

    private final FileBytes file;
    private final List<byte[]> exif = new ArrayList<>();
    private final List<byte[]> xmp = new ArrayList<>();
    private final List<byte[]> icc = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private PictureSize size = PictureSize.upright(0, 0);
    private int room = MOST_INFLATED;
    private int frames;
    private double seconds;

    private PngReader(FileBytes file) {
        this.file = file;
    }

    /** @param text one character a byte, whatever its encoding */
    public record Text(String key, String text) {}

    /**
     * @param exif TIFF structures, as xmp, icc and texts in the order of the file
     * @param texts those of people are cut at 64 KiB
     */
    public record Png(
            PictureSize size,
            Animation animation,
            List<byte[]> exif,
            List<byte[]> xmp,
            List<byte[]> icc,
            List<Text> texts) {}

    /** What came before a cut or a damaged chunk stays. */
    public static Png read(FileBytes file) throws IOException {
        PngReader png = new PngReader(file);
        try {
            png.chunks();
        } catch (EOFException _) {
            // All that is wanted of the rest has gone with it.
        }
        return new Png(
                png.size,
                new Animation(png.frames, png.seconds),
                List.copyOf(png.exif),
                List.copyOf(png.xmp),
                List.copyOf(png.icc),
                List.copyOf(png.texts));
    }

    private void chunks() throws IOException {
        long at = FIRST_CHUNK;
        for (int i = 0; i < MOST_CHUNKS && at + CHUNK_FRAME <= file.size(); i++) {
            long length = file.u32(at);
            String type = file.name(at + 4);
            if (type.equals("IEND")) {
                break;
            }
            chunk(type, at + FIRST_CHUNK, length);
            at += CHUNK_FRAME + length;
        }
    }

    private void chunk(String type, long start, long length) throws IOException {
        switch (type) {
            case "IHDR" -> size = PictureSize.upright(side(start), side(start + 4));
            case "acTL" -> frames = (int) Math.min(file.u32(start), Integer.MAX_VALUE);
            case "fcTL" -> {
                if (length >= 26) {
                    int divisor = file.u16(start + 22);
                    seconds += file.u16(start + 20) / (double) (divisor == 0 ? HUNDREDTHS : divisor);
                }
            }
            case "eXIf" -> {
                if (isRead(length)) {
                    exif.add(file.bytes(start, length));
                }
            }
            case "iCCP", "tEXt", "zTXt", "iTXt" -> {
                if (isRead(length)) {
                    named(type, file.bytes(start, length));
                }
            }
            default -> {}
        }
    }

    private int side(long position) throws IOException {
        return (int) Math.min(file.u32(position), Integer.MAX_VALUE);
    }

    private boolean isRead(long length) {
        return length <= FileBytes.LONGEST && exif.size() + xmp.size() + icc.size() + texts.size() < MOST_TEXTS;
    }

    /** A name, and behind it, by the kind of chunk, what tells whether the rest is compressed. */
    private void named(String type, byte[] content) {
        int end = zero(content, 0);
        String key = new String(content, 0, Math.min(end, content.length), StandardCharsets.ISO_8859_1);
        int start = switch (type) {
            case "tEXt" -> end + 1;
            case "iTXt" -> zero(content, zero(content, end + 3) + 1) + 1;
            default -> end + 2;
        };
        if (start > content.length) {
            return;
        }
        boolean compressed = type.equals("iTXt") ? content[end + 1] == 1 : !type.equals("tEXt");
        byte[] rest = Arrays.copyOfRange(content, start, content.length);
        if (type.equals("iCCP")) {
            profile(rest, true).ifPresent(icc::add);
        } else if (key.equals(XMP)) {
            profile(rest, compressed).ifPresent(xmp::add);
        } else if (key.regionMatches(true, 0, PROFILE, 0, PROFILE.length())) {
            profile(rest, compressed).ifPresent(p -> add(key, p));
        } else {
            add(
                    key,
                    compressed
                            ? inflated(rest, LONGEST_TEXT)
                            : Arrays.copyOf(rest, Math.min(rest.length, LONGEST_TEXT)));
        }
    }

    private void add(String key, byte[] text) {
        texts.add(new Text(key, new String(text, StandardCharsets.ISO_8859_1)));
    }

    /** Half of a profile is none. */
    private Optional<byte[]> profile(byte[] content, boolean compressed) {
        if (!compressed) {
            return Optional.of(content);
        }
        byte[] plain = inflated(content, room);
        room -= plain.length;
        return room == 0 || plain.length == 0 ? Optional.empty() : Optional.of(plain);
    }

    /** As much as can be had of it, up to a bound. */
    private static byte[] inflated(byte[] deflated, int most) {
        try (InflaterInputStream plain = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return plain.readNBytes(most);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Where the next zero is; the length where there is none. */
    private static int zero(byte[] content, int from) {
        int at = Math.max(0, from);
        while (at < content.length && content[at] != 0) {
            at++;
        }
        return at;
    }
}
