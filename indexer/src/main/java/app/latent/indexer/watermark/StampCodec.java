package app.latent.indexer.watermark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A stamp and the photo that it is for, on their way to a worker process. */
public final class StampCodec {
    /** Bytes of a thumbnail, and of what comes of it. */
    public static final int LARGEST_JPEG = 8 << 20;

    private static final int LARGEST_HEADER = 64;

    private StampCodec() {}

    /** What is to be done. */
    @SuppressWarnings("ArrayRecordComponent") // Decoded and dropped: nobody compares it.
    public record Order(Stamp stamp, byte[] jpeg) {}

    public static byte[] encode(Order order) {
        Stamp stamp = order.stamp();
        var bytes = new ByteArrayOutputStream(LARGEST_HEADER + stamp.png().length + order.jpeg().length);
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(stamp.position().word());
            out.writeBoolean(stamp.repeat());
            out.writeByte(stamp.opacity());
            out.writeByte(stamp.width());
            out.writeShort(stamp.from());
            out.writeInt(stamp.png().length);
            out.write(stamp.png());
            out.write(order.jpeg());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException where it is none */
    public static Order decode(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Position position = Position.parse(in.readUTF()).orElseThrow(() -> new IOException("Not a position"));
            boolean repeat = in.readBoolean();
            int opacity = in.readByte();
            int width = in.readByte();
            int from = in.readShort();
            byte[] png = in.readNBytes(Math.clamp(in.readInt(), 0, Stamp.LARGEST_PNG));
            return new Order(new Stamp(position, repeat, opacity, width, from, png), in.readAllBytes());
        } catch (IllegalArgumentException e) {
            throw new IOException("Not a stamp", e);
        }
    }
}
