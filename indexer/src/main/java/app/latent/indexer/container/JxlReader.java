package app.latent.indexer.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brotli.dec.BrotliInputStream;

/** JPEG XL (ISO/IEC 18181): the header of the codestream (part 1, annex D), and the boxes around it (part 2). */
public final class JxlReader {
    private static final int SIGNATURE = 0xFF0A;
    private static final int HEAD = 64;

    /** Of the width, by the number in the header: numerator and denominator. */
    private static final int[][] RATIOS = {{}, {1, 1}, {12, 10}, {4, 3}, {3, 2}, {16, 9}, {5, 4}, {2, 1}};

    private static final int[] SIDE_BITS = {9, 13, 18, 30};

    private JxlReader() {}

    /**
     * @param exif TIFF structures
     * @param xmp packets
     */
    public record Jxl(PictureSize size, List<byte[]> exif, List<byte[]> xmp) {}

    public static Jxl read(FileBytes file) throws IOException {
        if (file.u16(0) == SIGNATURE) {
            return new Jxl(size(file.bytes(0, Math.min(HEAD, file.size()))), List.of(), List.of());
        }
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        List<byte[]> exif = new ArrayList<>();
        List<byte[]> xmp = new ArrayList<>();
        for (Box box : Boxes.of(file)) {
            switch (box.type()) {
                case "jxlc" -> addHead(head, file, box);
                case "jxlp" -> addHead(head, file, box.from(Integer.BYTES));
                case "Exif" -> addExif(exif, plain(file, box));
                case "xml " -> addXmp(xmp, plain(file, box));
                case "brob" -> {
                    switch (file.name(box.start())) {
                        case "Exif" -> addExif(exif, compressed(file, box));
                        case "xml " -> addXmp(xmp, compressed(file, box));
                        default -> {}
                    }
                }
                default -> {}
            }
        }
        return new Jxl(size(head.toByteArray()), List.copyOf(exif), List.copyOf(xmp));
    }

    /** An Exif box begins with the distance from behind it to the TIFF structure. */
    private static void addExif(List<byte[]> exif, byte[] content) {
        if (content.length > Integer.BYTES) {
            long start = Integer.BYTES
                    + Integer.toUnsignedLong(ByteBuffer.wrap(content).getInt());
            if (start < content.length) {
                exif.add(Arrays.copyOfRange(content, (int) start, content.length));
            }
        }
    }

    private static void addXmp(List<byte[]> xmp, byte[] content) {
        if (content.length > 0) {
            xmp.add(content);
        }
    }

    private static byte[] plain(FileBytes file, Box box) throws IOException {
        return box.length() > FileBytes.LONGEST ? new byte[0] : file.bytes(box.start(), box.length());
    }

    /** What a box that is compressed with Brotli (RFC 7932) holds; nothing if that is too long or broken. */
    private static byte[] compressed(FileBytes file, Box box) throws IOException {
        byte[] stream = plain(file, box.from(Integer.BYTES));
        try (InputStream content = new BrotliInputStream(new ByteArrayInputStream(stream))) {
            byte[] bytes = content.readNBytes(FileBytes.LONGEST + 1);
            return bytes.length > FileBytes.LONGEST ? new byte[0] : bytes;
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static void addHead(ByteArrayOutputStream head, FileBytes file, Box box) throws IOException {
        if (head.size() < HEAD) {
            head.write(file.bytes(box.start(), Math.min(HEAD, box.length())));
        }
    }

    private static PictureSize size(byte[] head) {
        if (head.length < 2 || (((head[0] & 0xFF) << 8) | (head[1] & 0xFF)) != SIGNATURE) {
            return PictureSize.upright(0, 0);
        }
        Bits bits = new Bits(Arrays.copyOfRange(head, 2, head.length));
        boolean small = bits.next(1) == 1;
        int height = side(bits, small);
        int ratio = bits.next(3);
        int width = ratio == 0 ? side(bits, small) : (int) ((long) height * RATIOS[ratio][0] / RATIOS[ratio][1]);
        boolean allDefault = bits.next(1) == 1;
        boolean extraFields = !allDefault && bits.next(1) == 1;
        int orientation = extraFields ? bits.next(3) + 1 : 1;
        return new PictureSize(width, height, orientation);
    }

    private static int side(Bits bits, boolean small) {
        return small ? (bits.next(5) + 1) * 8 : bits.next(SIDE_BITS[bits.next(2)]) + 1;
    }

    /** From the least significant bit on; zeros behind the end. */
    private static final class Bits {
        private final byte[] bytes;
        private int at;

        Bits(byte[] bytes) {
            this.bytes = bytes;
        }

        int next(int count) {
            int value = 0;
            for (int i = 0; i < count; i++, at++) {
                int bit = at / 8 < bytes.length ? (bytes[at / 8] >> (at % 8)) & 1 : 0;
                value |= bit << i;
            }
            return value;
        }
    }
}
