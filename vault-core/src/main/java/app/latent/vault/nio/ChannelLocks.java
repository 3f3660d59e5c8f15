package app.latent.vault.nio;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The file locks of all channels, by file. They hold within this process, where {@link FileLock} does not let two overlap, whoever holds them; so nobody ever
 * waits for one. Other processes do not see them: the ciphertext is the sync client's too.
 */
final class ChannelLocks {

    /** Guarded by itself. */
    private final Map<Object, List<Held>> held = new HashMap<>();

    private final class Held extends FileLock {

        private final Object file;
        private boolean released;

        Held(FileChannel channel, Object file, long position, long size, boolean shared) {
            super(channel, position, size, shared);
            this.file = file;
        }

        @Override
        public boolean isValid() {
            synchronized (held) {
                return !released && acquiredBy().isOpen();
            }
        }

        @Override
        public void release() throws IOException {
            if (!acquiredBy().isOpen()) throw new ClosedChannelException();
            synchronized (held) {
                forget(this);
            }
        }
    }

    /**
     * @param file the same for all channels of one file
     * @throws OverlappingFileLockException when any part of the region is locked
     */
    FileLock take(FileChannel channel, Object file, long position, long size, boolean shared) {
        Held lock = new Held(channel, file, position, size, shared);
        synchronized (held) {
            List<Held> ofFile = held.computeIfAbsent(file, _ -> new ArrayList<>());
            if (ofFile.stream().anyMatch(other -> other.overlaps(position, size))) {
                throw new OverlappingFileLockException();
            }
            ofFile.add(lock);
            return lock;
        }
    }

    /** Called when the channel closes. */
    void releaseAll(FileChannel channel, Object file) {
        synchronized (held) {
            List<Held> ofFile = held.getOrDefault(file, List.of());
            ofFile.stream()
                    .filter(lock -> lock.acquiredBy().equals(channel))
                    .toList()
                    .forEach(this::forget);
        }
    }

    private void forget(Held lock) {
        lock.released = true;
        List<Held> ofFile = held.get(lock.file);
        if (ofFile != null) {
            ofFile.remove(lock);
            if (ofFile.isEmpty()) held.remove(lock.file);
        }
    }
}
