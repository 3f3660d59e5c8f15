package app.latent.vault.backing;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** An open file of a {@link ShownModesStore}. */
final class ShownModesFile implements BackingFile {

    private final BackingFile file;

    ShownModesFile(BackingFile file) {
        this.file = file;
    }

    @Override
    public int read(ByteBuffer target, long offset) throws IOException {
        return file.read(target, offset);
    }

    @Override
    public void write(ByteBuffer source, long offset) throws IOException {
        file.write(source, offset);
    }

    @Override
    public void setSize(long size) throws IOException {
        file.setSize(size);
    }

    @Override
    public void sync() throws IOException {
        file.sync();
    }

    @Override
    public BackingStat opened() throws IOException {
        return shown(file.opened());
    }

    @Override
    public BackingStat stat() throws IOException {
        return shown(file.stat());
    }

    private BackingStat shown(BackingStat onDisk) throws IOException {
        return ShownModesStore.shown(onDisk, () -> file.attribute(OwnerModes.NOTE));
    }

    @Override
    public byte @Nullable [] attribute(String name) throws IOException {
        return file.attribute(name);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
