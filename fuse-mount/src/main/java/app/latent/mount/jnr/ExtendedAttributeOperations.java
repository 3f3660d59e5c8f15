package app.latent.mount.jnr;

import app.latent.ffi.Errno;
import app.latent.mount.ops.ExtendedAttributes;
import app.latent.mount.ops.PosixException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import jnr.ffi.Pointer;

/** Extended attributes, as far as the file system keeps them. */
final class ExtendedAttributeOperations {

    private final ExtendedAttributes attributes;
    private final DrivePaths paths;

    ExtendedAttributeOperations(ExtendedAttributes attributes, DrivePaths paths) {
        this.attributes = attributes;
        this.paths = paths;
    }

    void set(Pointer path, Pointer name, Pointer value, long size, int flags) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(size)];
        value.get(0, bytes, 0, bytes.length);
        attributes.set(view(path), DrivePaths.text(name), ByteBuffer.wrap(bytes), flags);
    }

    /** @return the length of the value */
    int get(Pointer path, Pointer name, Pointer target, long room) throws IOException {
        return answer(attributes.get(view(path), DrivePaths.text(name)), target, room);
    }

    /** @return the length of all names, with a zero byte after each */
    int list(Pointer path, Pointer target, long room) throws IOException {
        return answer(attributes.list(view(path)), target, room);
    }

    void remove(Pointer path, Pointer name) throws IOException {
        attributes.remove(view(path), DrivePaths.text(name));
    }

    private UserDefinedFileAttributeView view(Pointer path) throws IOException {
        return attributes.view(paths.path(path));
    }

    /** @param room 0 where only the length is asked for */
    private static int answer(byte[] whole, Pointer target, long room) throws PosixException {
        if (room == 0) {
            return whole.length;
        }
        if (whole.length > room) {
            throw new PosixException(Errno.ERANGE);
        }
        target.put(0, whole, 0, whole.length);
        return whole.length;
    }
}
