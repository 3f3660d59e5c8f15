package app.latent.mount.kernel;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which of a session's workers looks for the next request: as a rule one, and the same as long as it answers quickly. Were several to look, the kernel would wake
 * them in turn, and every request would wait for a thread to wake up. Another is called where nobody has looked for a while, as what is beneath takes its time, and
 * where requests come faster than one answers them.
 *
 * <p>Guarded by its monitor, on which only workers that rest wait.
 */
final class Crew {

    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);

    /** Besides those that are stuck. Each has buffers of 2 MiB, of which it uses as much as its requests do. */
    private static final int MOST = 64;

    /** Each of them keeps a worker from others, and its buffers. */
    private static final int MOST_STUCK = 64;

    /** Kept for the next call; others end. */
    private static final int MOST_RESTING = 4;

    private final Runnable starter;
    private final int processors;

    private int members;
    private int looking;
    private int resting;
    private int calls;
    /** Written under the monitor. */
    private volatile int stuck;

    private long found;
    private boolean over;

    /** Who waits for the next request, where none has come for a while. */
    private @Nullable Thread dozing;

    /**
     * @param starter starts a thread that {@link #rest}s first, and {@link #leave}s at the end whatever happens
     * @param processors that may be busy with requests at a time
     */
    Crew(Runnable starter, int processors) {
        this.starter = starter;
        this.processors = processors;
    }

    /** Calls somebody to look. Nobody comes where too many are at work. */
    void call() {
        if (isAnsweredByOneWhoRests()) {
            return;
        }
        boolean started = false;
        try {
            starter.run();
            started = true;
        } finally {
            if (!started) {
                takeBackCall();
            }
        }
    }

    /** @return false where a further one, who is counted already, must be started */
    private synchronized boolean isAnsweredByOneWhoRests() {
        if (over || (resting <= calls && members - stuck >= MOST)) {
            return true;
        }
        calls++;
        if (resting >= calls) {
            notify();
            return true;
        }
        members++;
        return false;
    }

    /** Somebody else may have followed it meanwhile. */
    private synchronized void takeBackCall() {
        members--;
        calls = Math.max(0, calls - 1);
    }

    /**
     * Waits to be called.
     *
     * @return true where the caller is to look; false where it is to leave
     */
    synchronized boolean rest() throws InterruptedException {
        if (calls == 0 && resting >= MOST_RESTING) {
            return false;
        }
        resting++;
        try {
            while (calls == 0 && !over) {
                wait();
            }
        } finally {
            resting--;
        }
        if (over) {
            return false;
        }
        calls--;
        looking++;
        return true;
    }

    /** Somebody who looked does not any more, though it has found nothing. */
    synchronized void stopLooking() {
        looking--;
        wake();
    }

    synchronized void leave() {
        members--;
    }

    /** Who was started for a call leaves before it could {@link #rest}. */
    void leaveUnstarted() {
        takeBackCall();
    }

    /** @param looked whether the caller was the one to look, and now is not */
    synchronized void found(boolean looked) {
        if (looked) {
            looking--;
        }
        found++;
        wake();
    }

    /** @return whether the caller, having answered, looks again, as nobody else does */
    synchronized boolean looksAgain() {
        if (!isUnattended()) {
            return false;
        }
        looking++;
        return true;
    }

    /** Requests have been waiting whenever somebody looked. */
    void press() {
        if (hasRoom()) {
            tryToCall();
        }
    }

    /**
     * Calls somebody where a thread can be had.
     *
     * @return false where none can be had now
     */
    boolean tryToCall() {
        try {
            call();
            return true;
        } catch (RuntimeException | Error failed) {
            LOG.warn("There is no thread for the drive: {}", failed.getClass().getName());
            return false;
        }
    }

    private synchronized boolean hasRoom() {
        return isUnattended() && members - resting - stuck < processors;
    }

    /** A worker is stuck with what its program has been told failed. */
    synchronized void stuck() {
        stuck++;
    }

    /** What a worker was stuck with has come to its end. */
    synchronized void unstuck() {
        stuck--;
    }

    /** Whether so much is stuck that nothing more may be begun. */
    boolean isOverwhelmed() {
        return stuck >= MOST_STUCK;
    }

    /** @return how many requests have been found so far */
    synchronized long found() {
        return found;
    }

    /** Whether nobody looks, nor is about to. */
    synchronized boolean isUnattended() {
        return looking == 0 && calls == 0;
    }

    /** Returns, at the latest, when more requests have been found than that, when nobody looks for them any more, or when all is over. For one thread. */
    void awaitMoreThan(long known) {
        synchronized (this) {
            if (over || found != known || isUnattended()) {
                return;
            }
            dozing = Thread.currentThread();
        }
        LockSupport.park(this);
    }

    private void wake() {
        if (dozing != null) {
            LockSupport.unpark(dozing);
            dozing = null;
        }
    }

    synchronized boolean isOver() {
        return over;
    }

    /** The drive is gone: everybody is to leave. */
    synchronized void end() {
        over = true;
        notifyAll();
        wake();
    }
}
