package app.latent.indexer.container;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts in udta and meta boxes: QuickTime's ©-boxes, keys with their values, iTunes's list, and 3GPP's boxes. */
final class MovieTexts {
    private static final long LONGEST_TEXT = 64 * 1024;
    private static final int MOST_KEYS = 512;
    private static final int MOST_TEXTS = 1_024;
    private static final int UTF_8 = 1;
    private static final int UTF_16 = 2;
    private static final int FLOAT = 23;
    private static final int FULL_BOX = 4;
    private static final char COPYRIGHT = '\u00a9';

    private final Map<String, String> texts;
    private final List<byte[]> xmp;
    private final FileBytes file;

    private MovieTexts(Map<String, String> texts, List<byte[]> xmp, FileBytes file) {
        this.texts = texts;
        this.xmp = xmp;
        this.file = file;
    }

    /** A text that is there already stays: what comes first is of the whole movie. */
    static void addTo(Map<String, String> texts, List<byte[]> xmp, FileBytes file, Box box) throws IOException {
        MovieTexts found = new MovieTexts(texts, xmp, file);
        if (box.type().equals("meta")) {
            found.addMeta(box);
        } else {
            found.addUserData(box);
        }
    }

    private void addUserData(Box udta) throws IOException {
        for (Box box : Boxes.within(file, udta)) {
            switch (box.type()) {
                case "meta" -> addMeta(box);
                case "XMP_" -> addXmp(box);
                case "loci" -> addLocation(box);
                case "titl", "dscp", "auth" -> add3gp(box);
                case "date" -> add(box.type(), box.start(), box.length(), StandardCharsets.UTF_8);
                default -> {
                    if (box.type().charAt(0) == COPYRIGHT && box.length() > 4) {
                        long length = Math.min(file.u16(box.start()), box.length() - 4);
                        add(box.type(), macOrUtf8(box.start() + 4, length));
                    }
                }
            }
        }
    }

    private void addXmp(Box box) throws IOException {
        if (box.length() <= FileBytes.LONGEST) {
            xmp.add(file.bytes(box.start(), box.length()));
        }
    }

    /** QuickTime's meta box starts with its boxes, that of MP4 with a version. */
    private void addMeta(Box meta) throws IOException {
        boolean plain = meta.length() >= 8 && file.name(meta.start() + 4).equals("hdlr");
        List<Box> boxes = Boxes.within(file, plain ? meta : meta.from(FULL_BOX));
        List<String> keys = new ArrayList<>();
        for (Box box : boxes) {
            if (box.type().equals("keys")) {
                for (Box key : Boxes.within(file, box.from(2 * FULL_BOX))) {
                    if (keys.size() < MOST_KEYS) {
                        keys.add(file.text(key.start(), Math.min(key.length(), 256), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        for (Box box : boxes) {
            if (box.type().equals("ilst")) {
                addList(box, keys);
            }
        }
    }

    private void addList(Box list, List<String> keys) throws IOException {
        for (Box entry : Boxes.within(file, list)) {
            long number = file.u32(entry.start() - 4);
            String key = number >= 1 && number <= keys.size() ? keys.get((int) number - 1) : entry.type();
            for (Box data : Boxes.within(file, entry)) {
                if (data.type().equals("data") && data.length() >= 8) {
                    addData(key, data);
                }
            }
        }
    }

    private void addData(String key, Box data) throws IOException {
        long start = data.start() + 8;
        long length = data.length() - 8;
        int kind = (int) file.u32(data.start()) & 0xFF_FFFF;
        switch (kind) {
            case UTF_8 -> add(key, start, length, StandardCharsets.UTF_8);
            case UTF_16 -> add(key, start, length, StandardCharsets.UTF_16BE);
            case FLOAT -> {
                if (length == Float.BYTES) {
                    add(key, String.valueOf(Float.intBitsToFloat(file.s32(start))));
                }
            }
            default -> {}
        }
    }

    /** 3GPP TS 26.244, section 8.10: language, then a text in UTF-8, or in UTF-16 with a byte order mark. */
    private void add3gp(Box box) throws IOException {
        long start = box.start() + FULL_BOX + 2;
        if (start + 2 < box.end()) {
            boolean utf16 = file.u16(start) == 0xFEFF;
            add(box.type(), start, box.end() - start, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        }
    }

    /** The same, section 8.10.9: a name, a role, longitude, latitude and altitude; written here as ISO 6709. */
    private void addLocation(Box box) throws IOException {
        long at = box.start() + FULL_BOX + 2;
        boolean utf16 = file.u16(at) == 0xFEFF;
        long end = Math.min(box.end(), at + LONGEST_TEXT);
        int step = utf16 ? 2 : 1;
        while (at + step <= end && file.unsigned(at, step) != 0) {
            at += step;
        }
        long numbers = at + step + 1;
        if (numbers + 12 <= box.end()) {
            double longitude = file.s32(numbers) / 65536.0;
            double latitude = file.s32(numbers + 4) / 65536.0;
            double altitude = file.s32(numbers + 8) / 65536.0;
            add("loci", String.format(java.util.Locale.ROOT, "%+f%+f%+f/", latitude, longitude, altitude));
        }
    }

    private String macOrUtf8(long start, long length) throws IOException {
        return file.text(start, Math.min(length, LONGEST_TEXT), StandardCharsets.UTF_8);
    }

    private void add(String key, long start, long length, Charset charset) throws IOException {
        add(key, file.text(start, Math.min(length, LONGEST_TEXT), charset));
    }

    private void add(String key, String text) {
        if (texts.size() < MOST_TEXTS) {
            texts.putIfAbsent(key, text);
        }
    }
}
