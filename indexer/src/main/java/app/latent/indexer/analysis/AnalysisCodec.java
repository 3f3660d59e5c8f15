package app.latent.indexer.analysis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An analysis as bytes, from a worker that a picture may have taken over: the reader believes no length, no number and no
 * JPEG before it has looked.
 */
public final class AnalysisCodec {
    private static final int LONGEST_TEXT = 64 * 1024;
    private static final int MOST_THUMBNAILS = 2;
    private static final int LARGEST_THUMBNAIL = 8 << 20;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,20}/[a-z0-9.+-]{1,60}");
    private static final int LARGEST_SIDE = 1 << 24;

    /** The longest encoded analysis that a reader needs to accept. */
    public static final int MAX_LENGTH = MOST_THUMBNAILS * LARGEST_THUMBNAIL + (4 << 20);

    private AnalysisCodec() {}

    public static byte[] encode(Analysis analysis) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(analysis, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Analysis analysis, DataOutputStream out) throws IOException {
        writeText(out, analysis.type());
        writeText(out, analysis.error());
        out.writeInt(analysis.width());
        out.writeInt(analysis.height());
        MetadataCodec.write(analysis.metadata(), out);
        out.writeInt(analysis.thumbnails().size());
        for (byte[] jpeg : analysis.thumbnails()) {
            out.writeInt(jpeg.length);
            out.write(jpeg);
        }
        LookCodec.write(analysis.look(), out);
    }

    /** @throws IOException where the bytes are not an analysis within all limits */
    public static Analysis decode(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Analysis analysis = read(in);
            if (in.read() >= 0) {
                throw new IOException("Bytes follow the analysis");
            }
            return analysis;
        }
    }

    private static Analysis read(DataInputStream in) throws IOException {
        String type = readType(in);
        String error = readText(in);
        int width = within(in.readInt(), 0, LARGEST_SIDE);
        int height = within(in.readInt(), 0, LARGEST_SIDE);
        return new Analysis(type, width, height, MetadataCodec.read(in), readThumbnails(in), LookCodec.read(in), error);
    }

    private static String readType(DataInputStream in) throws IOException {
        String type = required(readText(in));
        if (!MEDIA_TYPE.matcher(type).matches()) {
            throw new IOException("Not a media type");
        }
        return type;
    }

    private static List<byte[]> readThumbnails(DataInputStream in) throws IOException {
        int count = within(in.readInt(), 0, MOST_THUMBNAILS);
        List<byte[]> thumbnails = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] jpeg = readBytes(in, LARGEST_THUMBNAIL);
            if (!isJpeg(jpeg)) {
                throw new IOException("A thumbnail is not a JPEG");
            }
            thumbnails.add(jpeg);
        }
        return List.copyOf(thumbnails);
    }

    /** Begins and ends like one. */
    public static boolean isJpeg(byte[] bytes) {
        int end = bytes.length;
        return end > 4
                && bytes[0] == (byte) 0xFF
                && bytes[1] == (byte) 0xD8
                && bytes[2] == (byte) 0xFF
                && bytes[end - 2] == (byte) 0xFF
                && bytes[end - 1] == (byte) 0xD9;
    }

    static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    static @Nullable String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? new String(readBytes(in, LONGEST_TEXT), StandardCharsets.UTF_8) : null;
    }

    private static byte[] readBytes(DataInputStream in, int most) throws IOException {
        int length = within(in.readInt(), 0, most);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The analysis ends early");
        }
        return bytes;
    }

    static String required(@Nullable String text) throws IOException {
        if (text == null) {
            throw new IOException("A text is missing");
        }
        return text;
    }

    static int within(int value, int least, int most) throws IOException {
        if (value < least || value > most) {
            throw new IOException("A number is out of range");
        }
        return value;
    }
}
