package app.latent.vault.simulation;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** An open file of a {@link SimulatedStore}. */
final class SimulatedFile implements BackingFile {

    /** The kernel ends a write of a process that is killed between two of them. */
    private static final int PAGE = 4096;

    private final SimulatedStore store;
    private final String path;
    private final MemoryFile file;

    SimulatedFile(SimulatedStore store, String path, MemoryFile file) {
        this.store = store;
        this.path = path;
        this.file = file;
    }

    @Override
    public int read(ByteBuffer target, long offset) throws IOException {
        return store.call(
                new Call(Operation.READ, path, "", offset, target.remaining()),
                () -> file.read(target, offset),
                SimulatedFile::nothing);
    }

    @Override
    public void write(ByteBuffer source, long offset) throws IOException {
        store.call(
                new Call(Operation.WRITE, path, "", offset, source.remaining()),
                () -> {
                    file.write(source, offset);
                    return path;
                },
                (fault, random) -> writePart(fault, random, source, offset));
    }

    private void writePart(Fault fault, SplittableRandom random, ByteBuffer source, long offset) throws IOException {
        switch (fault) {
            case SHORT_WRITE -> writeFirst(random.nextInt(source.remaining() + 1), source, offset);
            case KILL -> {
                long end = offset + random.nextInt(source.remaining() + 1);
                writeFirst((int) Math.max(0, end - end % PAGE - offset), source, offset);
            }
            case TORN_WRITE -> writeSectors(random, source, offset);
            default -> {}
        }
    }

    private void writeFirst(int length, ByteBuffer source, long offset) throws IOException {
        file.write(source.slice(source.position(), length), offset);
        source.position(source.position() + length);
    }

    private void writeSectors(SplittableRandom random, ByteBuffer source, long offset) throws IOException {
        int done = 0;
        while (done < source.remaining()) {
            int part = (int) Math.min(Sectors.SIZE - (offset + done) % Sectors.SIZE, source.remaining() - done);
            if (random.nextBoolean()) {
                file.write(source.slice(source.position() + done, part), offset + done);
            }
            done += part;
        }
    }

    @Override
    public void setSize(long size) throws IOException {
        store.call(
                new Call(Operation.SET_SIZE, path, "", 0, size),
                () -> {
                    file.setSize(size);
                    return path;
                },
                SimulatedFile::nothing);
    }

    @Override
    public void sync() throws IOException {
        store.call(
                Call.of(Operation.SYNC, path),
                () -> {
                    file.sync();
                    return path;
                },
                (fault, random) -> {
                    if (fault != Fault.KILL) {
                        file.loseUnsynced(random, random.nextBoolean());
                    }
                });
    }

    @Override
    public BackingStat opened() {
        return file.opened();
    }

    @Override
    public BackingStat stat() throws IOException {
        return store.call(Call.of(Operation.STAT_OPEN_FILE, path), file::stat, SimulatedFile::nothing);
    }

    @Override
    public byte @Nullable [] attribute(String name) throws IOException {
        List<byte[]> found = store.call(
                Call.of(Operation.ATTRIBUTES, path),
                () -> {
                    byte[] value = file.attribute(name);
                    return value == null ? List.of() : List.of(value);
                },
                SimulatedFile::nothing);
        return found.isEmpty() ? null : found.getFirst();
    }

    @Override
    public void close() throws IOException {
        store.call(
                Call.of(Operation.CLOSE, path),
                () -> {
                    file.close();
                    return path;
                },
                SimulatedFile::nothing);
    }

    private static void nothing(Fault fault, SplittableRandom random) {}
}
