package app.latent.indexer.worker;

import app.latent.indexer.media.PhotoSource;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The child's view of the file: each read is a question to the parent. */
final class RemoteSource implements PhotoSource {
    /** The parent cannot read the file. */
    static final class UnreadableException extends IOException {
        private static final long serialVersionUID = 1L;

        UnreadableException() {
            super("The file cannot be read");
        }
    }

    private final String name;
    private final long size;
    private final DataInputStream in;
    private final DataOutputStream out;

    RemoteSource(String name, long size, DataInputStream in, DataOutputStream out) {
        this.name = name;
        this.size = size;
        this.in = in;
        this.out = out;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        if (position >= size || length == 0) {
            return length == 0 ? 0 : -1;
        }
        int wanted = Math.min(length, Frame.MAX_RANGE);
        byte[] question = ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(position)
                .putInt(wanted)
                .array();
        new Frame(Frame.Kind.READ, question).write(out);
        Frame answer = Frame.expect(in, Frame.MAX_RANGE);
        if (answer.kind() != Frame.Kind.DATA) {
            throw new UnreadableException();
        }
        byte[] data = answer.payload();
        System.arraycopy(data, 0, target, offset, Math.min(data.length, wanted));
        return data.length == 0 ? -1 : data.length;
    }
}
