package app.latent.mount.ops;

import app.latent.ffi.Errno;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Extended attributes in memory. */
final class HeldAttributes implements UserDefinedFileAttributeView {

    /** Of names and values together: no less than a disk takes, and no burden. */
    private static final int MOST_BYTES = 128 << 10;

    /** Guarded by this. */
    private final Map<String, byte[]> values;

    HeldAttributes(Map<String, byte[]> values) {
        this.values = new TreeMap<>(values);
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public synchronized List<String> list() {
        return List.copyOf(values.keySet());
    }

    @Override
    public synchronized int size(String name) throws IOException {
        return value(name).length;
    }

    @Override
    public synchronized int read(String name, ByteBuffer target) throws IOException {
        byte[] value = value(name);
        if (value.length > target.remaining()) {
            throw new PosixException(Errno.ERANGE);
        }
        target.put(value);
        return value.length;
    }

    @Override
    public synchronized int write(String name, ByteBuffer source) throws IOException {
        byte[] value = new byte[source.remaining()];
        if (bytesWithout(name) + name.length() + value.length > MOST_BYTES) {
            throw new PosixException(Errno.ENOSPC);
        }
        source.get(value);
        values.put(name, value);
        return value.length;
    }

    private int bytesWithout(String name) {
        int bytes = 0;
        for (Map.Entry<String, byte[]> entry : values.entrySet()) {
            if (!entry.getKey().equals(name)) {
                bytes += entry.getKey().length() + entry.getValue().length;
            }
        }
        return bytes;
    }

    @Override
    public synchronized void delete(String name) throws IOException {
        value(name);
        values.remove(name);
    }

    private byte[] value(String name) throws PosixException {
        byte @Nullable [] value = values.get(name);
        if (value == null) {
            throw new PosixException(Errno.ENODATA);
        }
        return value;
    }
}
