package app.latent.gateway.http;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Counts the requests that handlers still work on, so that closing can wait for them: once the server is closed the vault is locked, and no upload may
 * be half-way through its clean-up then.
 */
final class InFlight extends Handler.Wrapper {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition none = lock.newCondition();

    /** Guarded by lock. */
    private int count;

    InFlight(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        add(1);
        return super.handle(request, response, Callback.from(callback, () -> add(-1)));
    }

    private void add(int n) {
        lock.lock();
        try {
            count += n;
            if (count == 0) none.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Tells whether all ended in time. */
    boolean awaitNone(Duration timeout) throws InterruptedException {
        long left = timeout.toNanos();
        lock.lock();
        try {
            while (count > 0 && left > 0) left = none.awaitNanos(left);
            return count == 0;
        } finally {
            lock.unlock();
        }
    }
}
