package app.latent.indexer.container;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** What memory a parser asks for, whether or not there is as much. */
public final class Allocated {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocated() {}

    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    /** The work's result; fails where it takes more. */
    public static <T> T within(long bytes, Work<T> work) throws IOException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        T result = work.done();
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated <= bytes, () -> "%,d bytes".formatted(allocated));
        return result;
    }
}
