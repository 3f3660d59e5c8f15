package app.latent.gateway.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Writes the body of a request to where it is to be. */
public final class BodyTransfer {

    private static final int BUFFER_SIZE = 256 * 1024;

    private BodyTransfer() {}

    /** Sees what passes. */
    @FunctionalInterface
    public interface Watcher {

        /** @param length how much of the buffer is filled */
        void passed(byte[] buffer, int length);
    }

    /**
     * @param expected how long the body is, in bytes; negative where that is not known
     * @throws ClientGoneException where the client has failed, and not the file system
     */
    public static void transfer(InputStream body, long expected, WritableByteChannel channel, Watcher watcher)
            throws IOException {
        byte[] buffer = new byte[expected < 0 ? BUFFER_SIZE : Math.clamp(expected, 1, BUFFER_SIZE)];
        for (int n = fill(body, buffer); n > 0; n = fill(body, buffer)) {
            watcher.passed(buffer, n);
            ByteBuffer filled = ByteBuffer.wrap(buffer, 0, n);
            while (filled.hasRemaining()) channel.write(filled);
        }
    }

    private static int fill(InputStream body, byte[] buffer) throws IOException {
        try {
            return body.readNBytes(buffer, 0, buffer.length);
        } catch (LimitedInputStream.TooLarge e) {
            throw e;
        } catch (IOException e) {
            throw new ClientGoneException(e);
        }
    }
}
