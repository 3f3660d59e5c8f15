package app.latent.indexer.container;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** WebP (RFC 9649): size, EXIF, XMP, colour profile, and how many pictures an animation shows and how long. */
public final class WebpReader {
    private static final int FIRST_CHUNK = 12;
    private static final int HEADER = 8;
    private static final int MOST_CHUNKS = 20_000;
    private static final int MOST_BLOCKS = 64;

    /** Of a picture within an animation. */
    private static final int FRAME_HEADER = 16;

    private static final int LOSSLESS_MARK = 0x2F;
    private static final int SIDE_BITS = 14;
    private static final int SIDE = (1 << SIDE_BITS) - 1;

    private final FileBytes file;
    private final List<byte[]> exif = new ArrayList<>();
    private final List<byte[]> xmp = new ArrayList<>();
    private final List<byte[]> icc = new ArrayList<>();
    private PictureSize size = PictureSize.upright(0, 0);
    private int frames;
    private long millis;

    private WebpReader(FileBytes file) {
        this.file = file;
    }

    /** @param exif TIFF structures, as xmp and icc in the order of the file */
    public record Webp(PictureSize size, Animation animation, List<byte[]> exif, List<byte[]> xmp, List<byte[]> icc) {}

    /** What came before a cut or a damaged chunk stays. */
    public static Webp read(FileBytes file) throws IOException {
        WebpReader webp = new WebpReader(file);
        try {
            webp.chunks();
        } catch (EOFException _) {
            // What was seen of an animation counts.
        }
        return new Webp(
                webp.size,
                new Animation(webp.frames, webp.millis / 1000.0),
                List.copyOf(webp.exif),
                List.copyOf(webp.xmp),
                List.copyOf(webp.icc));
    }

    private void chunks() throws IOException {
        long at = FIRST_CHUNK;
        for (int i = 0; i < MOST_CHUNKS && at + HEADER <= file.size(); i++) {
            long length = file.little(at + 4, 4);
            chunk(file.name(at), at + HEADER, length);
            at += HEADER + length + (length & 1);
        }
    }

    private void chunk(String type, long start, long length) throws IOException {
        switch (type) {
            case "VP8X" ->
                size = PictureSize.upright((int) file.little(start + 4, 3) + 1, (int) file.little(start + 7, 3) + 1);
            case "VP8 " -> still((int) file.little(start + 6, 2) & SIDE, (int) file.little(start + 8, 2) & SIDE);
            case "VP8L" -> lossless(start);
            case "ANMF" -> {
                if (length >= FRAME_HEADER) {
                    frames++;
                    millis += file.little(start + 12, 3);
                }
            }
            case "EXIF" -> add(exif, start, length);
            case "XMP " -> add(xmp, start, length);
            case "ICCP" -> add(icc, start, length);
            default -> {}
        }
    }

    private void lossless(long start) throws IOException {
        if (file.u8(start) == LOSSLESS_MARK) {
            long sides = file.little(start + 1, 4);
            still((int) (sides & SIDE) + 1, (int) ((sides >> SIDE_BITS) & SIDE) + 1);
        }
    }

    /** That of the canvas counts, which comes first. */
    private void still(int width, int height) {
        if (size.width() == 0) {
            size = PictureSize.upright(width, height);
        }
    }

    private void add(List<byte[]> blocks, long start, long length) throws IOException {
        if (length <= FileBytes.LONGEST && blocks.size() < MOST_BLOCKS) {
            blocks.add(file.bytes(start, length));
        }
    }
}
