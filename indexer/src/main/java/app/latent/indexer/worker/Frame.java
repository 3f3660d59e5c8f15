package app.latent.indexer.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** One message of the protocol that the package page describes. */
final class Frame {
    static final int MAX_RANGE = 1 << 20;

    enum Kind {
        READY(1),
        ANALYZE(2),
        READ(3),
        DATA(4),
        FAILED(5),
        RESULT(6),
        ABORTED(7),
        GLANCE(8),
        PRINT(9),
        STRIP(10),
        STAMP(11);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        static Kind of(int code) throws IOException {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IOException("Not a kind of frame");
        }
    }

    private final Kind kind;
    private final byte[] payload;

    Frame(Kind kind, byte[] payload) {
        this.kind = kind;
        this.payload = payload;
    }

    static Frame empty(Kind kind) {
        return new Frame(kind, new byte[0]);
    }

    Kind kind() {
        return kind;
    }

    byte[] payload() {
        return payload;
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(payload);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.code);
        out.writeInt(payload.length);
        out.write(payload);
        out.flush();
    }

    /** Null at the end of the stream, between two frames. */
    static @Nullable Frame read(DataInputStream in, int mostBytes) throws IOException {
        int code = in.read();
        if (code < 0) {
            return null;
        }
        Kind kind = Kind.of(code);
        int length = in.readInt();
        if (length < 0 || length > mostBytes) {
            throw new IOException("Not a frame");
        }
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException("A frame ends early");
        }
        return new Frame(kind, payload);
    }

    /** As {@link #read}, where the other side has to answer. */
    static Frame expect(DataInputStream in, int mostBytes) throws IOException {
        Frame frame = read(in, mostBytes);
        if (frame == null) {
            throw new EOFException("The other process has ended");
        }
        return frame;
    }
}
