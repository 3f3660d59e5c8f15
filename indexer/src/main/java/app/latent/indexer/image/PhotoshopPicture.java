package app.latent.indexer.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The flattened picture that Photoshop puts behind the layers of a PSD or PSB (Adobe's file format specification, "Image Data"), for programs that know no layers.
 * Gray, RGB and CMYK of 8 or 16 bits, as they are or by PackBits; colour profiles are not heeded.
 */
final class PhotoshopPicture {
    private static final int SIGNATURE = 0x38425053; // 8BPS
    private static final int CHANNELS = 12;
    private static final int SECTIONS = 26;
    private static final int LARGE = 2;
    private static final int PACK_BITS = 1;
    private static final int LONGEST_RUN = 128;
    private static final int WHITE = 0xFF;

    private final ByteBuffer file;
    private final boolean large;
    private final int channels;
    private final int height;
    private final int width;
    private final int bytesASample;

    /** Of those that are colours, of one pixel: gray, red to blue, or cyan to black. */
    private final int inks;

    private PhotoshopPicture(ByteBuffer file) throws IOException {
        this.file = file;
        this.large = file.getShort(Integer.BYTES) == LARGE;
        file.position(CHANNELS);
        this.channels = Short.toUnsignedInt(file.getShort());
        this.height = file.getInt();
        this.width = file.getInt();
        this.bytesASample = file.getShort() / Byte.SIZE;
        this.inks = switch (file.getShort()) {
            case 1 -> 1;
            case 3 -> 3;
            case 4 -> 4;
            default -> throw new IOException("no decoder for these colours of Photoshop's");
        };
        ImageLimits.check(width, height);
        if (channels < inks || bytesASample < 1 || bytesASample > Short.BYTES) {
            throw new IOException("no decoder for this depth of Photoshop's");
        }
    }

    static boolean is(byte[] encoded) {
        return encoded.length > SECTIONS && ByteBuffer.wrap(encoded).getInt() == SIGNATURE;
    }

    /** @throws IOException where there is no such picture, or it is too large; damaged ones end in any exception there is */
    static PhotoshopPicture open(byte[] encoded) throws IOException {
        return new PhotoshopPicture(ByteBuffer.wrap(encoded));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** @param step of so many pixels and rows, the first is kept */
    BufferedImage read(int step) throws IOException {
        int wide = Math.ceilDiv(width, step);
        int tall = Math.ceilDiv(height, step);
        if ((long) wide * tall * (inks + Integer.BYTES) > ImageLimits.MAX_PIXEL_BYTES) {
            throw new IOException("a picture of " + width + " x " + height + " pixels is not accepted");
        }
        boolean packed = seekPixels();
        requireRows(packed);
        byte[][] planes = new byte[inks][wide * tall];
        byte[] row = new byte[width * bytesASample];
        for (byte[] plane : planes) {
            for (int y = 0; y < height; y++) {
                readRow(row, packed);
                for (int x = 0; y % step == 0 && x < wide; x++) {
                    plane[(y / step) * wide + x] = row[x * step * bytesASample];
                }
            }
        }
        var image = new BufferedImage(wide, tall, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < wide * tall; i++) {
            image.setRGB(i % wide, i / wide, colour(planes, i));
        }
        return image;
    }

    /** @return whether the rows are packed; how long each is then does not matter, as they follow each other */
    private boolean seekPixels() throws IOException {
        file.position(SECTIONS);
        skip(file.getInt());
        skip(file.getInt());
        skip(large ? file.getLong() : file.getInt());
        int compression = file.getShort();
        if (compression == PACK_BITS) {
            skip((long) channels * height * (large ? Integer.BYTES : Short.BYTES));
        } else if (compression != 0) {
            throw new IOException("no decoder for this compression of Photoshop's");
        }
        return compression == PACK_BITS;
    }

    /** No claim costs memory that no bytes stand for. */
    private void requireRows(boolean packed) throws IOException {
        long row = (long) width * bytesASample;
        long least = packed ? 2 * Math.ceilDiv(row, LONGEST_RUN) : row;
        if (least * height * inks > file.remaining()) {
            throw new IOException("the picture is cut short");
        }
    }

    private void skip(long bytes) throws IOException {
        if (bytes < 0 || bytes > file.remaining()) {
            throw new IOException("the picture is cut short");
        }
        file.position(file.position() + (int) bytes);
    }

    private void readRow(byte[] row, boolean packed) {
        if (!packed) {
            file.get(row);
            return;
        }
        int at = 0;
        while (at < row.length) {
            int head = file.get();
            if (head >= 0) {
                file.get(row, at, head + 1);
                at += head + 1;
            } else if (head != Byte.MIN_VALUE) {
                byte repeated = file.get();
                int end = at + 1 - head;
                Arrays.fill(row, at, end, repeated);
                at = end;
            }
        }
    }

    /** Of inks, what is stored is how much of the paper is left. */
    private int colour(byte[][] planes, int pixel) {
        int first = planes[0][pixel] & WHITE;
        if (inks == 1) {
            return rgb(first, first, first);
        }
        int second = planes[1][pixel] & WHITE;
        int third = planes[2][pixel] & WHITE;
        int black = inks == 3 ? WHITE : planes[3][pixel] & WHITE;
        return rgb(first * black / WHITE, second * black / WHITE, third * black / WHITE);
    }

    private static int rgb(int red, int green, int blue) {
        return (red << 16) | (green << 8) | blue;
    }
}
