package app.latent.ffi;

import java.nio.channels.ClosedChannelException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A descriptor that several threads use and one closes: the number is given back to the kernel when the last of them is done, so that none ever meets a file
 * that got the number afterwards.
 */
final class SharedDescriptor {

    /** In {@link #users}: nobody may come any more. */
    private static final int CLOSED = 1 << 31;

    private final int number;
    private final AtomicInteger users = new AtomicInteger();

    SharedDescriptor(int number) {
        this.number = number;
    }

    /** The number, good while somebody has acquired it. */
    int number() {
        return number;
    }

    /** The number, which is good until {@link #release}. */
    int acquire() throws ClosedChannelException {
        int count = users.get();
        while (count >= 0) {
            if (users.compareAndSet(count, count + 1)) {
                return number;
            }
            count = users.get();
        }
        throw new ClosedChannelException();
    }

    /** @throws SystemCallException where this was the last use of a closed descriptor, and closing it failed */
    void release() throws SystemCallException {
        if (users.decrementAndGet() == CLOSED) {
            free();
        }
    }

    void close() throws SystemCallException {
        int before = users.getAndUpdate(count -> count | CLOSED);
        if (before == 0) {
            free();
        }
    }

    private void free() throws SystemCallException {
        try (CallScratch scratch = CallScratch.take()) {
            long result = FileCalls.close(scratch.state, number);
            if (result < 0 && result != -Errno.EINTR) {
                throw new SystemCallException("close", (int) -result);
            }
        }
    }
}
