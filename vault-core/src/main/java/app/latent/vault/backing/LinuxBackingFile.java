package app.latent.vault.backing;

import app.latent.ffi.OpenFile;
import app.latent.ffi.SystemCallException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import org.jspecify.annotations.Nullable;

/** One open descriptor. */
final class LinuxBackingFile implements BackingFile {

    private final String path;
    private final OpenFile file;
    private final boolean writable;

    LinuxBackingFile(String path, OpenFile file, boolean writable) {
        this.path = path;
        this.file = file;
        this.writable = writable;
    }

    /** The system tells of some calls that the descriptor is none, of others that an argument is wrong. */
    private void requireWritable() throws AccessDeniedException {
        if (!writable) throw Failures.openedForReading(path);
    }

    @Override
    public int read(ByteBuffer target, long offset) throws IOException {
        try {
            return file.read(target, offset);
        } catch (SystemCallException e) {
            throw Failures.of(path, e);
        }
    }

    @Override
    public void write(ByteBuffer source, long offset) throws IOException {
        requireWritable();
        try {
            file.write(source, offset);
        } catch (SystemCallException e) {
            throw Failures.of(path, e);
        }
    }

    @Override
    public void setSize(long size) throws IOException {
        requireWritable();
        try {
            file.setSize(size);
        } catch (SystemCallException e) {
            throw Failures.of(path, e);
        }
    }

    @Override
    public void sync() throws IOException {
        try {
            file.sync();
        } catch (SystemCallException e) {
            throw Failures.of(path, e);
        }
    }

    @Override
    public BackingStat opened() throws IOException {
        try {
            return LinuxBackingStore.stat(file.opened());
        } catch (SystemCallException e) {
            throw Failures.of(path, e);
        }
    }

    @Override
    public BackingStat stat() throws IOException {
        try {
            return LinuxBackingStore.stat(file.status());
        } catch (SystemCallException e) {
            throw Failures.of(path, e);
        }
    }

    @Override
    public byte @Nullable [] attribute(String name) throws IOException {
        try {
            return file.attribute(name);
        } catch (SystemCallException e) {
            throw Failures.of(path, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } catch (SystemCallException e) {
            throw Failures.of(path, e);
        }
    }
}
