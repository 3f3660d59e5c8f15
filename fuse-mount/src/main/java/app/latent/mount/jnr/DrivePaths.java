package app.latent.mount.jnr;

import app.latent.ffi.Errno;
import app.latent.mount.ops.PosixException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jnr.ffi.Pointer;

/** Reads the texts that libfuse passes. */
final class DrivePaths {

    private static final int LONGEST_NAME = 255;
    private static final byte END = 0;

    private final Path root;

    DrivePaths(Path root) {
        this.root = root;
    }

    /** @param path begins with a slash, which is the root of the drive */
    Path path(Pointer path) throws IOException {
        byte[] bytes = bytes(path);
        int name = lastSlash(bytes) + 1;
        if (bytes.length - name > LONGEST_NAME) {
            throw new PosixException(Errno.ENAMETOOLONG);
        }
        return bytes.length <= 1 ? root : root.resolve(decode(ByteBuffer.wrap(bytes, 1, bytes.length - 1)));
    }

    private static int lastSlash(byte[] bytes) {
        int at = bytes.length - 1;
        while (at >= 0 && bytes[at] != '/') {
            at--;
        }
        return at;
    }

    static String text(Pointer text) throws IOException {
        return decode(ByteBuffer.wrap(bytes(text)));
    }

    private static byte[] bytes(Pointer text) {
        byte[] bytes = new byte[text.indexOf(0, END)];
        text.get(0, bytes, 0, bytes.length);
        return bytes;
    }

    private static String decode(ByteBuffer bytes) throws IOException {
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }
}
