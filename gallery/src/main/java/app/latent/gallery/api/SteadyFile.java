package app.latent.gallery.api;

import app.latent.indexer.media.FileSource;
import app.latent.indexer.media.PhotoSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** A file of the vault that stays open from when it is looked into until it is sent, so that what was learnt of it still holds. */
final class SteadyFile implements AutoCloseable {
    private final Path file;
    private final Stamp stamp;
    private final FileSource source;

    private record Stamp(long size, FileTime modified) {
        static Stamp of(Path file) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }

    private SteadyFile(Path file, Stamp stamp, FileSource source) {
        this.file = file;
        this.stamp = stamp;
        this.source = source;
    }

    static SteadyFile open(Path file) throws IOException {
        return new SteadyFile(file, Stamp.of(file), FileSource.open(file));
    }

    PhotoSource source() {
        return source;
    }

    /** @throws IOException where it was written to, or another has its name, since it was opened */
    void requireUnchanged() throws IOException {
        if (!Stamp.of(file).equals(stamp)) {
            throw new IOException("The file has changed since it was looked into");
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
