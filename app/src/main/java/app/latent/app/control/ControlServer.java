package app.latent.app.control;

import app.latent.app.check.CheckSummary;
import app.latent.app.check.CheckTerms;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.gateway.users.UserChange;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens on the daemon's socket and answers from a {@link VaultSession}. One virtual thread a connection. */
public final class ControlServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ControlServer.class);
    private static final int LONGEST_REQUEST = 64 * 1024;
    private static final long PAUSE_NANOS = 100_000_000;

    /** Decides whether the daemon may end, and ends it. */
    public interface Locker {

        /**
         * @param asker the process of the command that wants it
         * @throws Failure with {@link ExitCode#BUSY} where programs use the drive and {@code force} is false
         */
        void prepare(boolean force, long asker) throws Failure;

        /**
         * Locks the vault, after {@link #prepare} has agreed.
         *
         * @return why not all that was written could be brought to the disk, without names of files; empty where it was
         */
        List<String> lockWhole();

        /** Ends the daemon, after the last answer. */
        void end();
    }

    private final ServerSocketChannel listener;
    private final Path socket;
    private final VaultSession session;
    private final Locker locker;
    private final ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor();

    private ControlServer(ServerSocketChannel listener, Path socket, VaultSession session, Locker locker) {
        this.listener = listener;
        this.socket = socket;
        this.session = session;
        this.locker = locker;
    }

    /** @param socket a leftover there is replaced: the caller holds the vault's lock file, so nobody listens on it */
    public static ControlServer start(Path socket, VaultSession session, Locker locker) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            listener.bind(UnixDomainSocketAddress.of(socket));
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            listener.close();
            throw e;
        }
        var server = new ControlServer(listener, socket, session, locker);
        Thread.ofVirtual().name("control").start(server::acceptAll);
        return server;
    }

    private void acceptAll() {
        while (listener.isOpen()) {
            try {
                SocketChannel channel = listener.accept();
                connections.execute(() -> serve(channel));
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.error("a command could not be heard", e);
                // Most likely out of file descriptors: others may be given back meanwhile.
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void serve(SocketChannel channel) {
        try (channel;
                var out = new BufferedWriter(
                        new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
            var replies = new Replies(out);
            InputStream in = Channels.newInputStream(channel);
            try {
                answer(Json.read(readLine(in), Request.class), replies, in);
            } catch (Failure e) {
                replies.send(new Reply.Failed(e.exitCode(), String.valueOf(e.getMessage())));
            } catch (GoneException e) {
                throw e;
            } catch (JsonProcessingException e) {
                replies.send(new Reply.Failed(
                        ExitCode.USAGE, "The daemon does not know this request; is it of another version?"));
            } catch (IOException | RuntimeException e) {
                LOG.error("a request could not be carried out", e);
                replies.send(new Reply.Failed(
                        ExitCode.FAILED,
                        "The daemon could not do it (" + e.getClass().getSimpleName() + ")."));
            }
        } catch (IOException | GoneException e) {
            LOG.debug("a command went away before its answer", e);
        }
    }

    private void answer(Request request, Replies replies, InputStream in) throws IOException, Failure {
        switch (request) {
            case Request.GetStatus() -> replies.send(new Reply.Status(session.status()));
            case Request.Search(String query, int limit) ->
                session.search(query, limit, photo -> replies.send(new Reply.Found(photo)));
            case Request.CountFacets(String query, int most) ->
                replies.send(new Reply.Facets(session.facets(query, most)));
            case Request.AwaitIndex() -> session.awaitIndex(status -> replies.send(new Reply.Index(status)));
            case Request.RebuildIndex() -> session.rebuildIndex();
            case Request.RetryFailed() -> replies.send(new Reply.Retrying(session.retryFailed()));
            case Request.PauseIndex(boolean pause) -> session.pauseIndex(pause);
            case Request.Similar(String path, int limit) ->
                session.similar(path, limit, photo -> replies.send(new Reply.Found(photo)));
            case Request.Check(CheckTerms terms) -> {
                CheckSummary summary = session.check(
                        terms,
                        progress -> replies.send(new Reply.Checking(progress)),
                        item -> replies.send(new Reply.Finding(item)));
                replies.send(new Reply.Checked(summary));
            }
            case Request.Accept(String path) -> replies.send(new Reply.Accepted(session.accept(path)));
            case Request.ListConflicts() ->
                session.conflicts(conflict -> replies.send(new Reply.FoundConflict(conflict)));
            case Request.ResolveConflict(ConflictEntry conflict, Resolution resolution) ->
                replies.send(new Reply.Resolved(session.resolve(conflict, resolution)));
            case Request.EditPhoto(String path, PhotoEdit edit) ->
                replies.send(new Reply.Edited(session.edit(path, edit)));
            case Request.UndoEdit(String path) -> replies.send(new Reply.Edited(session.undoEdit(path)));
            case Request.ChangeUsers(UserChange change) -> replies.send(new Reply.Users(session.changeUsers(change)));
            case Request.ReadAudit(int limit) -> replies.send(new Reply.Audit(session.audit(limit)));
            case Request.Lock(boolean force, long asker) -> {
                lock(force, asker, replies, in);
                return;
            }
        }
        replies.send(new Reply.End());
    }

    /**
     * Once the drive is gone the vault is locked, even where nobody waits for the answer any more.
     *
     * @param in ends with the connection, which the command takes for the end of the daemon: so it stays open until {@link #close}
     */
    private void lock(boolean force, long asker, Replies replies, InputStream in) throws Failure {
        locker.prepare(force, asker);
        try {
            List<String> failures;
            try {
                replies.send(new Reply.Locking(ProcessHandle.current().pid()));
            } finally {
                failures = locker.lockWhole();
            }
            replies.send(failures.isEmpty() ? new Reply.End() : notWhole(failures));
        } finally {
            locker.end();
        }
        holdOpen(in);
    }

    private static void holdOpen(InputStream in) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            // By the end of the daemon, or of the command.
        }
    }

    private static Reply notWhole(List<String> failures) {
        String why = failures.stream().distinct().collect(Collectors.joining("; "));
        return new Reply.Failed(
                ExitCode.FAILED, "The vault is locked, but not all that was written could be saved: " + why + ".");
    }

    private static String readLine(InputStream in) throws IOException {
        byte[] line = new byte[LONGEST_REQUEST];
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 && length == 0) {
                throw new GoneException(new EOFException("only looked whether somebody is here"));
            }
            if (next < 0 || length == line.length) {
                throw new IOException("a request ends early or is too long");
            }
            line[length++] = (byte) next;
        }
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }

    /** Commands that still wait see their connection end. */
    @Override
    public void close() throws IOException {
        listener.close();
        Files.deleteIfExists(socket);
        connections.shutdownNow();
    }

    /** Writes each reply at once. Callbacks have no room for {@link IOException}, so it goes unchecked as far as serve. */
    private record Replies(BufferedWriter out) {
        void send(Reply reply) {
            try {
                out.write(Json.write(reply));
                out.write('\n');
                out.flush();
            } catch (IOException e) {
                throw new GoneException(e);
            }
        }
    }

    /** The command does not listen any more. */
    private static final class GoneException extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        GoneException(IOException cause) {
            super(cause);
        }
    }
}
