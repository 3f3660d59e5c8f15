package app.latent.vault.observed;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Keeps a channel from ending while another is opened or used. Taken after the locks of {@link OpenFiles}; nothing of a caller's
 * (a socket, a stream) is waited for under it.
 *
 * <p>cryptofs needs it twice. It finds the state that all channels of a file share, and counts a new channel in, in two
 * steps: a last channel that ends between them takes that state out of cryptofs's table, and what the new channel writes is
 * then seen by nobody who opens the file later. And it reads chunks through whichever channel of the file it likes, which
 * fails when that one ends meanwhile. One lock for all files, as they may be moved while they are open.
 */
final class ChannelLock {

    @FunctionalInterface
    interface Use<T> {
        T run() throws IOException;
    }

    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    <T> T using(Use<T> use) throws IOException {
        Lock shared = lock.readLock();
        shared.lock();
        try {
            return use.run();
        } finally {
            shared.unlock();
        }
    }

    void ending(IoAction end) throws IOException {
        Lock alone = lock.writeLock();
        alone.lock();
        try {
            end.run();
        } finally {
            alone.unlock();
        }
    }
}
