package app.latent.gateway.audit;

import app.latent.gateway.account.Caller;
import app.latent.gateway.audit.AuditEvent.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens, kept in {@code audit/} of the vault's own documents. Who notes something does not wait: it is written within two seconds, and when this is
 * closed. Where it cannot be written, as in a vault that is read-only, what is to be done is done all the same.
 */
public final class AuditLog implements AuditNotes, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
    private static final int MOST_WAITING = 10_000;
    private static final long DELAY_SECONDS = 2;
    private static final int MARK_BYTES = 4;

    private final AuditFiles files;
    private final InstantSource clock;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("audit").factory());

    /** Guarded by itself, as what follows. */
    private final List<AuditEvent> waiting = new ArrayList<>();

    private int lost;
    private boolean closed;

    /** @param documents the folder of what Latent keeps in the vault; made when it is needed */
    public AuditLog(Path documents, InstantSource clock, SecureRandom random) {
        byte[] mark = new byte[MARK_BYTES];
        random.nextBytes(mark);
        this.files = new AuditFiles(
                documents.resolve("audit"), clock.instant(), HexFormat.of().formatHex(mark));
        this.clock = clock;
    }

    /** What whoever sent a request has done by it. */
    public void note(Request request, Kind kind, String what) {
        note(kind, Caller.of(request).name().text(), what, Request.getRemoteAddr(request));
    }

    @Override
    public void note(Kind kind, String who, String what, String from) {
        var event = new AuditEvent(AuditEvent.text(clock.instant()), kind, who, what, from);
        synchronized (waiting) {
            if (closed) return;
            if (waiting.size() >= MOST_WAITING) {
                lost++;
                return;
            }
            waiting.add(event);
            if (waiting.size() > 1) return;
            var _ = writer.schedule(this::write, DELAY_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** @return up to so many events of all devices, the newest first, what is not written yet among them */
    public List<AuditEvent> newest(int most) throws IOException {
        write();
        return files.newest(most);
    }

    private synchronized void write() {
        List<AuditEvent> events = take();
        if (events.isEmpty()) return;
        try {
            files.append(events);
        } catch (ReadOnlyFileSystemException e) {
            LOG.debug("Nothing is kept in the audit log of a vault that is read-only", e);
        } catch (IOException e) {
            LOG.warn("Events could not be kept in the audit log");
            LOG.debug("Events could not be kept in the audit log", e);
            synchronized (waiting) {
                lost += events.size();
            }
        }
    }

    private List<AuditEvent> take() {
        synchronized (waiting) {
            var events = new ArrayList<>(waiting);
            waiting.clear();
            if (lost > 0 && !events.isEmpty()) {
                events.add(new AuditEvent(AuditEvent.text(clock.instant()), Kind.LOST, "", Integer.toString(lost), ""));
                lost = 0;
            }
            return events;
        }
    }

    /** Writes what waits. */
    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
        }
        write();
        writer.shutdownNow();
    }
}
