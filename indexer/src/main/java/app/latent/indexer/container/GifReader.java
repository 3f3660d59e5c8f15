package app.latent.indexer.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** GIF (CompuServe's GIF89a): size, number of pictures, comments, and XMP as Adobe puts it in. An endless GIF is left early. */
public final class GifReader {
    /** So many pictures are counted. */
    static final int MOST_FRAMES = 10_000;

    /** So many blocks are looked at, within pictures too: enough for 100 MB in full ones. */
    private static final int MOST_BLOCKS = 400_000;

    private static final int MOST_COMMENTS = 8;
    private static final int SCREEN = 13;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int CONTROL = 0xF9;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;

    /** Adobe lets readers that take a packet for sub-blocks run into a row of falling numbers behind it. */
    private static final int MAGIC_TRAILER = 258;

    private final FileBytes file;
    private final List<String> comments = new ArrayList<>();
    private final List<byte[]> xmp = new ArrayList<>();
    private int blocks;
    private int frames;
    private long hundredths;

    private GifReader(FileBytes file) {
        this.file = file;
    }

    /**
     * @param comments texts in blocks of their own
     * @param xmp packets
     */
    public record Gif(PictureSize size, Animation animation, List<String> comments, List<byte[]> xmp) {}

    public static Gif read(FileBytes file) throws IOException {
        return new GifReader(file).readAll();
    }

    private Gif readAll() throws IOException {
        int width = (int) file.little(6, 2);
        int height = (int) file.little(8, 2);
        try {
            long at = SCREEN + colours(file.u8(10));
            while (at > 0 && frames < MOST_FRAMES && blocks < MOST_BLOCKS) {
                at = next(at);
            }
        } catch (IOException e) {
            // Cut short: what came before stays.
            blocks = MOST_BLOCKS;
        }
        Animation animation = new Animation(frames, hundredths / 100.0);
        return new Gif(PictureSize.upright(width, height), animation, List.copyOf(comments), List.copyOf(xmp));
    }

    /** Where the next block is; 0 at the end. */
    private long next(long at) throws IOException {
        return switch (file.u8(at)) {
            case IMAGE -> {
                frames++;
                yield pastSubBlocks(at + 11 + colours(file.u8(at + 9)));
            }
            case EXTENSION -> extension(at + 2, file.u8(at + 1));
            default -> 0;
        };
    }

    private long extension(long start, int label) throws IOException {
        if (label == COMMENT && comments.size() < MOST_COMMENTS) {
            comments.add(new String(subBlocks(start), StandardCharsets.ISO_8859_1));
        } else if (label == CONTROL && file.u8(start) == 4) {
            hundredths += file.little(start + 2, 2);
        } else if (label == APPLICATION
                && file.u8(start) == 11
                && file.text(start + 1, 11, StandardCharsets.US_ASCII).equals("XMP DataXMP")) {
            return packet(start + 12);
        }
        return pastSubBlocks(start);
    }

    private long packet(long start) throws IOException {
        long end = pastSubBlocks(start);
        long length = end - start - MAGIC_TRAILER;
        if (length > 0 && length <= FileBytes.LONGEST) {
            xmp.add(file.bytes(start, length));
        }
        return end;
    }

    private byte[] subBlocks(long start) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        long at = start;
        for (int length = file.u8(at); length > 0 && content.size() < FileBytes.LONGEST; length = file.u8(at)) {
            content.write(file.bytes(at + 1, length));
            at += 1 + length;
        }
        return content.toByteArray();
    }

    private long pastSubBlocks(long start) throws IOException {
        long at = start;
        for (int length = file.u8(at); length > 0; length = file.u8(at)) {
            at += 1 + length;
            if (++blocks > MOST_BLOCKS) {
                return 0;
            }
        }
        return at + 1;
    }

    private static long colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3L << ((flags & 7) + 1);
    }
}
