package app.latent.indexer.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;

/** PNG (W3C, third edition): its texts (section 11.3.3), how many pictures it shows, and how long (11.3.6). */
public final class PngReader {
    private static final int FIRST_CHUNK = 8;
    private static final int MOST_CHUNKS = 100_000;
    private static final int MOST_TEXTS = 1_000;
    private static final int LONGEST_TEXT = 16 << 20;
    private static final int HUNDREDTHS = 100;

    private PngReader() {}

    /** @param text in Latin-1, one character a byte */
    public record Text(String key, String text) {}

    /** The plain and the compressed texts before the picture whose keys start so; {@value #LONGEST_TEXT} characters of all. */
    public static List<Text> texts(FileBytes file, String keyStart) throws IOException {
        List<Text> texts = new ArrayList<>();
        int room = LONGEST_TEXT;
        long at = FIRST_CHUNK;
        for (int i = 0; i < MOST_TEXTS && at + 12 <= file.size(); i++) {
            long length = file.u32(at);
            String type = file.name(at + 4);
            if (type.equals("IDAT")) {
                break;
            }
            if ((type.equals("zTXt") || type.equals("tEXt")) && length <= FileBytes.LONGEST) {
                Text text = text(file.bytes(at + 8, length), keyStart, type.equals("zTXt"), room);
                room -= text.text.length();
                if (!text.text.isEmpty()) {
                    texts.add(text);
                }
            }
            at += 12 + length;
        }
        return List.copyOf(texts);
    }

    /** An empty one where the key starts otherwise. */
    private static Text text(byte[] content, String keyStart, boolean compressed, int most) {
        int end = 0;
        while (end < content.length && content[end] != 0) {
            end++;
        }
        String key = new String(content, 0, end, StandardCharsets.ISO_8859_1);
        int start = end + (compressed ? 2 : 1);
        if (start >= content.length || !key.regionMatches(true, 0, keyStart, 0, keyStart.length())) {
            return new Text(key, "");
        }
        byte[] text = Arrays.copyOfRange(content, start, content.length);
        byte[] plain = compressed ? inflated(text, most) : text;
        return new Text(key, new String(plain, 0, Math.min(most, plain.length), StandardCharsets.ISO_8859_1));
    }

    /** As much as can be had of it. */
    private static byte[] inflated(byte[] deflated, int most) {
        try (InflaterInputStream text = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return text.readNBytes(most);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    public static Animation read(FileBytes file) throws IOException {
        long at = FIRST_CHUNK;
        int frames = 0;
        double seconds = 0;
        for (int i = 0; i < MOST_CHUNKS && at + 12 <= file.size(); i++) {
            long length = file.u32(at);
            String type = file.name(at + 4);
            if (type.equals("acTL")) {
                frames = (int) Math.min(file.u32(at + 8), Integer.MAX_VALUE);
            } else if (type.equals("fcTL") && length >= 26) {
                int divisor = file.u16(at + 30);
                seconds += file.u16(at + 28) / (double) (divisor == 0 ? HUNDREDTHS : divisor);
            } else if (type.equals("IEND") || (type.equals("IDAT") && frames == 0)) {
                break;
            }
            at += 12 + length;
        }
        return new Animation(frames, seconds);
    }
}
