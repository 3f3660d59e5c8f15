package app.latent.indexer.darkroom;

import app.latent.indexer.container.FileBytes;
import app.latent.indexer.darkroom.StrippedFile.Piece;
import app.latent.indexer.image.Orientation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What of a JPEG (ITU-T T.81) stays: all that its decoder needs, how large a pixel is (JFIF), which colours are meant (ICC profile, Adobe's mark). No
 * other application segment, no comment, and nothing behind the picture, where phones put videos and second pictures.
 */
final class JpegStripper {
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    /** Of frames, tables, scans and their like. */
    private static final int FIRST_OF_THE_DECODER = 0xC0;

    private static final int LAST_OF_THE_DECODER = 0xDF;
    private static final int APP0 = 0xE0;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;

    /** Length, name, version, density, and the size of a small picture. */
    private static final int JFIF_LENGTH = 16;

    private static final int JFIF_SMALL_PICTURE = 2;
    private static final int ADOBE_LENGTH = 14;
    private static final int MARKER = 2;

    private final FileBytes file;
    private final Pieces pieces = new Pieces();

    private JpegStripper(FileBytes file) {
        this.file = file;
    }

    /**
     * @param orientation that the new file is to say, 1 to 8
     * @throws IOException where the file is no whole JPEG, or cannot be read
     */
    static List<Piece> strip(FileBytes file, int orientation) throws IOException {
        JpegStripper jpeg = new JpegStripper(file);
        if (file.u8(0) != MARK || file.u8(1) != START) {
            throw new IOException("Not a JPEG");
        }
        jpeg.pieces.keep(0, MARKER);
        if (orientation != Orientation.UPRIGHT) {
            jpeg.pieces.add(Orientation.segment(orientation));
        }
        jpeg.segments();
        return jpeg.pieces.all();
    }

    private void segments() throws IOException {
        long at = MARKER;
        while (true) {
            if (file.u8(at) != MARK) {
                throw new IOException("Not a marker");
            }
            int code = file.u8(at + 1);
            if (code == MARK) {
                at++;
            } else if (code == END) {
                pieces.keep(at, MARKER);
                return;
            } else {
                long end = at + MARKER + length(at);
                segment(code, at, end);
                at = code == START_OF_SCAN ? scan(end) : end;
            }
        }
    }

    private int length(long at) throws IOException {
        int length = file.u16(at + MARKER);
        if (length < Short.BYTES) {
            throw new IOException("Not a segment");
        }
        return length;
    }

    private void segment(int code, long start, long end) throws IOException {
        int length = (int) (end - start) - MARKER;
        boolean plain = code >= FIRST_OF_THE_DECODER && code <= LAST_OF_THE_DECODER;
        boolean profile = code == APP2 && isNamed(start, length, "ICC_PROFILE\0");
        boolean adobe = code == APP14 && length == ADOBE_LENGTH && isNamed(start, length, "Adobe");
        if (plain || profile || adobe) {
            pieces.keep(start, end - start);
        } else if (code == APP0 && length >= JFIF_LENGTH && isNamed(start, length, "JFIF\0")) {
            pieces.add(jfif(start));
        }
    }

    /** Without its small picture. */
    private byte[] jfif(long start) throws IOException {
        byte[] fields = file.bytes(start + MARKER + Short.BYTES, JFIF_LENGTH - Short.BYTES - JFIF_SMALL_PICTURE);
        return ByteBuffer.allocate(MARKER + JFIF_LENGTH)
                .put((byte) MARK)
                .put((byte) APP0)
                .putShort((short) JFIF_LENGTH)
                .put(fields)
                .array();
    }

    private boolean isNamed(long start, int length, String name) throws IOException {
        return length >= Short.BYTES + name.length()
                && file.text(start + MARKER + Short.BYTES, name.length(), StandardCharsets.ISO_8859_1)
                        .equals(name);
    }

    /** Keeps the coded pixels, up to the next marker that is none of theirs. */
    private long scan(long start) throws IOException {
        long at = start;
        while (!isMarker(at)) {
            at++;
        }
        pieces.keep(start, at - start);
        return at;
    }

    private boolean isMarker(long at) throws IOException {
        if (file.u8(at) != MARK) {
            return false;
        }
        int code = file.u8(at + 1);
        return code != 0 && code != MARK && (code < FIRST_RESTART || code > LAST_RESTART);
    }
}
