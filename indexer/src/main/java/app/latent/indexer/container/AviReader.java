package app.latent.indexer.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** AVI (Microsoft's RIFF): the main header, the first video stream's codec, and the texts of its INFO list. Frames are skipped. */
public final class AviReader {
    private static final int CHUNK = 8;
    private static final int MOST_CHUNKS = 4_096;
    private static final int DEEPEST = 4;
    private static final int LONGEST_TEXT = 4_096;
    private static final double LONGEST_SECONDS = 1e7;

    private final FileBytes file;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private int chunks;
    private int width;
    private int height;
    private @Nullable Double seconds;
    private @Nullable String codec;

    private AviReader(FileBytes file) {
        this.file = file;
    }

    public static Movie read(FileBytes file) throws IOException {
        AviReader avi = new AviReader(file);
        try {
            avi.list(12, file.size(), 0);
        } catch (java.io.EOFException e) {
            // Cut short: what came before stays.
            avi.chunks = MOST_CHUNKS;
        }
        return new Movie(avi.width, avi.height, 0, avi.seconds, avi.codec, null, Map.copyOf(avi.texts), List.of());
    }

    private void list(long start, long end, int depth) throws IOException {
        long at = start;
        while (at + CHUNK <= end && depth < DEEPEST && chunks++ < MOST_CHUNKS) {
            String type = file.name(at);
            long length = file.little(at + 4, 4);
            long content = at + CHUNK;
            switch (type) {
                case "LIST" -> {
                    if (!file.name(content).equals("movi")) {
                        list(content + 4, Math.min(end, content + length), depth + 1);
                    }
                }
                case "avih" -> mainHeader(content);
                case "strh" -> streamHeader(content);
                case "IDIT", "ISFT", "ICRD", "INAM", "ICMT", "IART" -> text(type, content, length);
                default -> {}
            }
            at = content + length + (length & 1);
        }
    }

    private void mainHeader(long at) throws IOException {
        double duration = file.little(at, 4) * 1e-6 * file.little(at + 16, 4);
        if (duration > 0 && duration < LONGEST_SECONDS) {
            seconds = duration;
        }
        width = side(file.little(at + 32, 4));
        height = side(file.little(at + 36, 4));
    }

    private static int side(long pixels) {
        return pixels < 1 << 24 ? (int) pixels : 0;
    }

    private void streamHeader(long at) throws IOException {
        if (codec == null && file.name(at).equals("vids")) {
            codec = file.name(at + 4);
        }
    }

    private void text(String type, long at, long length) throws IOException {
        texts.putIfAbsent(type, file.text(at, Math.min(length, LONGEST_TEXT), StandardCharsets.UTF_8));
    }
}
