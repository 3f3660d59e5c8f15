package app.latent.indexer.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sigma's X3F: a header, sections, a directory of them at the end. (As exiftool's documentation tells.) Little-endian numbers. */
public final class X3fReader {
    private static final int WITH_SIZE = 40;
    private static final int MOST_SECTIONS = 64;
    private static final int MOST_PROPERTIES = 512;
    private static final int LONGEST_VALUE = 256;
    private static final int SECTION_HEADER = 24;

    private X3fReader() {}

    /** @param properties by name: CAMMANUF, CAMMODEL, TIME, ISO ... */
    public record X3f(PictureSize size, Map<String, String> properties) {}

    public static X3f read(FileBytes file) throws IOException {
        boolean sized = file.size() >= WITH_SIZE;
        PictureSize size = sized
                ? PictureSize.upright(side(file.little(28, 4)), side(file.little(32, 4)))
                : PictureSize.upright(0, 0);
        Map<String, String> properties = new LinkedHashMap<>();
        long directory = file.little(file.size() - 4, 4);
        if (directory + 12 <= file.size() && file.name(directory).equals("SECd")) {
            long count = Math.min(MOST_SECTIONS, file.little(directory + 8, 4));
            for (long entry = directory + 12; count > 0 && entry + 12 <= file.size(); entry += 12, count--) {
                long section = file.little(entry, 4);
                if (file.name(entry + 8).equals("PROP") && file.name(section).equals("SECp")) {
                    addProperties(file, section, properties);
                }
            }
        }
        return new X3f(size, Map.copyOf(properties));
    }

    private static int side(long pixels) {
        return (int) Math.min(pixels, Integer.MAX_VALUE);
    }

    /** Pairs of positions, in characters, of texts in UTF-16 that end with a zero. */
    private static void addProperties(FileBytes file, long section, Map<String, String> properties) throws IOException {
        long count = Math.min(MOST_PROPERTIES, file.little(section + 8, 4));
        long texts = section + SECTION_HEADER + 8 * file.little(section + 8, 4);
        for (int i = 0; i < count; i++) {
            long pair = section + SECTION_HEADER + 8L * i;
            String name = text(file, texts + 2 * file.little(pair, 4));
            properties.putIfAbsent(name, text(file, texts + 2 * file.little(pair + 4, 4)));
        }
    }

    private static String text(FileBytes file, long start) throws IOException {
        long end = start;
        while (end - start < LONGEST_VALUE && end + 2 <= file.size() && file.u16(end) != 0) {
            end += 2;
        }
        return file.text(start, end - start, StandardCharsets.UTF_16LE);
    }
}
