package app.latent.indexer.analysis;

import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
    private static final int MOST_KEYWORDS = 1000;
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
        Metadata m = analysis.metadata();
        writeText(out, analysis.type());
        writeText(out, analysis.error());
        out.writeInt(analysis.width());
        out.writeInt(analysis.height());
        writeText(out, m.mime());
        out.writeInt(m.width());
        out.writeInt(m.height());
        out.writeInt(m.orientation());
        writeText(out, m.taken() == null ? null : m.taken().toString());
        writeText(out, m.takenOffset() == null ? null : m.takenOffset().getId());
        writeText(out, m.camera());
        writeText(out, m.lens());
        writeNumber(out, m.iso());
        writeNumber(out, m.fNumber());
        writeNumber(out, m.exposure());
        writeNumber(out, m.focalLength());
        Position p = m.position();
        writeNumber(out, p == null ? null : p.latitude());
        writeNumber(out, p == null ? null : p.longitude());
        writeNumber(out, p == null ? null : p.altitude());
        writeText(out, m.title());
        writeText(out, m.caption());
        writeNumber(out, m.rating());
        out.writeInt(m.keywords().size());
        for (String keyword : m.keywords()) {
            writeText(out, keyword);
        }
        out.writeInt(analysis.thumbnails().size());
        for (byte[] jpeg : analysis.thumbnails()) {
            out.writeInt(jpeg.length);
            out.write(jpeg);
        }
    }

    /** @throws IOException where the bytes are not an analysis within all limits */
    public static Analysis decode(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Analysis analysis = read(in);
            if (in.read() >= 0) {
                throw new IOException("Bytes follow the analysis");
            }
            return analysis;
        } catch (DateTimeException e) {
            throw new IOException("Not a time", e);
        }
    }

    private static Analysis read(DataInputStream in) throws IOException {
        String type = readType(in);
        String error = readText(in);
        int width = within(in.readInt(), 0, LARGEST_SIDE);
        int height = within(in.readInt(), 0, LARGEST_SIDE);
        Metadata metadata = readMetadata(in);
        return new Analysis(type, width, height, metadata, readThumbnails(in), error);
    }

    private static String readType(DataInputStream in) throws IOException {
        String type = required(readText(in));
        if (!MEDIA_TYPE.matcher(type).matches()) {
            throw new IOException("Not a media type");
        }
        return type;
    }

    private static Metadata readMetadata(DataInputStream in) throws IOException {
        return new Metadata(
                        readText(in),
                        within(in.readInt(), 0, Integer.MAX_VALUE),
                        within(in.readInt(), 0, Integer.MAX_VALUE),
                        within(in.readInt(), 1, 8),
                        readTime(in),
                        readOffset(in),
                        readText(in),
                        readText(in),
                        readInteger(in),
                        readNumber(in),
                        readNumber(in),
                        readNumber(in),
                        readPosition(in),
                        readText(in),
                        readText(in),
                        List.of(),
                        readInteger(in))
                .withKeywords(readKeywords(in));
    }

    private static @Nullable LocalDateTime readTime(DataInputStream in) throws IOException {
        String text = readText(in);
        return text == null ? null : LocalDateTime.parse(text);
    }

    private static @Nullable ZoneOffset readOffset(DataInputStream in) throws IOException {
        String text = readText(in);
        return text == null ? null : ZoneOffset.of(text);
    }

    private static @Nullable Position readPosition(DataInputStream in) throws IOException {
        Double latitude = readNumber(in);
        Double longitude = readNumber(in);
        Double altitude = readNumber(in);
        return latitude == null || longitude == null
                ? null
                : Position.of(latitude, longitude, altitude).orElse(null);
    }

    private static List<String> readKeywords(DataInputStream in) throws IOException {
        int count = within(in.readInt(), 0, MOST_KEYWORDS);
        List<String> keywords = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keywords.add(required(readText(in)));
        }
        return List.copyOf(keywords);
    }

    private static List<byte[]> readThumbnails(DataInputStream in) throws IOException {
        int count = within(in.readInt(), 0, MOST_THUMBNAILS);
        if (count == 1) {
            throw new IOException("A thumbnail is missing");
        }
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

    private static boolean isJpeg(byte[] bytes) {
        int end = bytes.length;
        return end > 4
                && bytes[0] == (byte) 0xFF
                && bytes[1] == (byte) 0xD8
                && bytes[2] == (byte) 0xFF
                && bytes[end - 2] == (byte) 0xFF
                && bytes[end - 1] == (byte) 0xD9;
    }

    private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? new String(readBytes(in, LONGEST_TEXT), StandardCharsets.UTF_8) : null;
    }

    private static void writeNumber(DataOutputStream out, @Nullable Number number) throws IOException {
        out.writeDouble(number == null ? Double.NaN : number.doubleValue());
    }

    private static @Nullable Double readNumber(DataInputStream in) throws IOException {
        double value = in.readDouble();
        return Double.isFinite(value) ? value : null;
    }

    private static @Nullable Integer readInteger(DataInputStream in) throws IOException {
        Double value = readNumber(in);
        return value == null ? null : Integer.valueOf(value.intValue());
    }

    private static byte[] readBytes(DataInputStream in, int most) throws IOException {
        int length = within(in.readInt(), 0, most);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The analysis ends early");
        }
        return bytes;
    }

    private static String required(@Nullable String text) throws IOException {
        if (text == null) {
            throw new IOException("A text is missing");
        }
        return text;
    }

    private static int within(int value, int least, int most) throws IOException {
        if (value < least || value > most) {
            throw new IOException("A number is out of range");
        }
        return value;
    }
}
