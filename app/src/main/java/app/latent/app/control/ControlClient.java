package app.latent.app.control;

import app.latent.app.check.CheckSummary;
import app.latent.app.check.CheckTerms;
import app.latent.app.check.FoundItem;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.gateway.audit.AuditEvent;
import app.latent.gateway.users.UserChange;
import app.latent.gateway.users.UserReport;
import app.latent.indexer.Facet;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.vault.health.CheckProgress;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks the daemon behind a socket. Each request is a connection of its own, so nothing is held between them. */
public final class ControlClient implements VaultSession {
    private static final Duration PATIENCE_WITH_END = Duration.ofSeconds(60);

    private final Path socket;

    private ControlClient(Path socket) {
        this.socket = socket;
    }

    /**
     * The daemon that listens on the socket; empty where none does.
     *
     * @throws IOException where a daemon seems to be there and cannot be reached
     */
    public static Optional<ControlClient> connect(Path socket) throws IOException {
        if (!Files.exists(socket)) {
            return Optional.empty();
        }
        try {
            Conversation.connect(socket).close();
            return Optional.of(new ControlClient(socket));
        } catch (ConnectException e) {
            return Optional.empty();
        } catch (SocketException e) {
            if (Files.exists(socket)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    @Override
    public VaultStatus status() throws IOException, Failure {
        var status = new LastReply<>(Reply.Status.class);
        ask(new Request.GetStatus(), status);
        return status.get().status();
    }

    /**
     * As {@link #status}, for a caller who has others to ask.
     *
     * @return empty where the daemon ends before it answers
     * @throws SilentDaemonException where the daemon has not answered in time, as one that is stopped does not
     */
    public Optional<VaultStatus> statusWithin(Duration patience) throws IOException, Failure, InterruptedException {
        var status = new LastReply<>(Reply.Status.class);
        try (Conversation conversation = Conversation.connect(socket)) {
            if (!conversation.askWithin(patience, new Request.GetStatus(), status)) return Optional.empty();
        }
        return Optional.of(status.get().status());
    }

    @Override
    public void search(String query, int limit, Consumer<Photo> found) throws IOException, Failure {
        ask(new Request.Search(query, limit), passing(found));
    }

    @Override
    public Map<Facet, List<FacetCount>> facets(String query, int most) throws IOException, Failure {
        var counts = new LastReply<>(Reply.Facets.class);
        ask(new Request.CountFacets(query, most), counts);
        return counts.get().counts();
    }

    @Override
    public void awaitIndex(Consumer<IndexStatus> progress) throws IOException, Failure {
        ask(new Request.AwaitIndex(), reply -> {
            if (reply instanceof Reply.Index(IndexStatus status)) {
                progress.accept(status);
            }
        });
    }

    @Override
    public void rebuildIndex() throws IOException, Failure {
        ask(new Request.RebuildIndex(), reply -> {});
    }

    @Override
    public int retryFailed() throws IOException, Failure {
        var retrying = new LastReply<>(Reply.Retrying.class);
        ask(new Request.RetryFailed(), retrying);
        return retrying.get().photos();
    }

    @Override
    public void pauseIndex(boolean pause) throws IOException, Failure {
        ask(new Request.PauseIndex(pause), reply -> {});
    }

    @Override
    public void similar(String path, int limit, Consumer<Photo> found) throws IOException, Failure {
        ask(new Request.Similar(path, limit), passing(found));
    }

    private static Consumer<Reply> passing(Consumer<Photo> found) {
        return reply -> {
            if (reply instanceof Reply.Found(Photo photo)) {
                found.accept(photo);
            }
        };
    }

    @Override
    public CheckSummary check(CheckTerms terms, Consumer<CheckProgress> progress, Consumer<FoundItem> found)
            throws IOException, Failure {
        var summary = new LastReply<>(Reply.Checked.class);
        ask(new Request.Check(terms), reply -> {
            switch (reply) {
                case Reply.Checking(CheckProgress state) -> progress.accept(state);
                case Reply.Finding(FoundItem item) -> found.accept(item);
                default -> summary.accept(reply);
            }
        });
        return summary.get().summary();
    }

    @Override
    public int accept(String path) throws IOException, Failure {
        var accepted = new LastReply<>(Reply.Accepted.class);
        ask(new Request.Accept(path), accepted);
        return accepted.get().nodes();
    }

    @Override
    public void conflicts(Consumer<ConflictEntry> found) throws IOException, Failure {
        ask(new Request.ListConflicts(), reply -> {
            if (reply instanceof Reply.FoundConflict(ConflictEntry conflict)) {
                found.accept(conflict);
            }
        });
    }

    @Override
    public ConflictOutcome resolve(ConflictEntry conflict, Resolution resolution) throws IOException, Failure {
        var resolved = new LastReply<>(Reply.Resolved.class);
        ask(new Request.ResolveConflict(conflict, resolution), resolved);
        return resolved.get().outcome();
    }

    @Override
    public EditedPhoto edit(String path, PhotoEdit edit) throws IOException, Failure {
        var edited = new LastReply<>(Reply.Edited.class);
        ask(new Request.EditPhoto(path, edit), edited);
        return edited.get().photo();
    }

    @Override
    public EditedPhoto undoEdit(String path) throws IOException, Failure {
        var edited = new LastReply<>(Reply.Edited.class);
        ask(new Request.UndoEdit(path), edited);
        return edited.get().photo();
    }

    @Override
    public UserReport changeUsers(UserChange change) throws IOException, Failure {
        var users = new LastReply<>(Reply.Users.class);
        ask(new Request.ChangeUsers(change), users);
        return users.get().report();
    }

    @Override
    public List<AuditEvent> audit(int limit) throws IOException, Failure {
        var audit = new LastReply<>(Reply.Audit.class);
        ask(new Request.ReadAudit(limit), audit);
        return audit.get().events();
    }

    /**
     * Asks the daemon to end, and waits until it has nothing open any more: the last that it closes is this connection.
     *
     * @throws Failure with {@link ExitCode#BUSY} where programs use the drive and {@code force} is false; or where the process does not end
     */
    public void lock(boolean force) throws IOException, Failure, InterruptedException {
        var locking = new LastReply<>(Reply.Locking.class);
        try (Conversation conversation = Conversation.connect(socket)) {
            try {
                if (!conversation.ask(
                        new Request.Lock(force, ProcessHandle.current().pid()), locking)) throw locked();
            } finally {
                // Also where not all that was written could be saved.
                if (locking.isThere()) requireEnd(conversation, locking.get().pid());
            }
        }
    }

    private static void requireEnd(Conversation conversation, long pid) throws Failure, InterruptedException {
        if (!conversation.awaitEnd(PATIENCE_WITH_END)) {
            throw new Failure(
                    ExitCode.FAILED,
                    "The daemon (process " + pid + ") has not ended within " + PATIENCE_WITH_END.toSeconds()
                            + " s. The vault may still be open: end the process by hand.");
        }
    }

    @Override
    public void close() {}

    private void ask(Request request, Consumer<Reply> replies) throws IOException, Failure {
        if (!isAnswered(request, replies)) {
            throw locked();
        }
    }

    private static Failure locked() {
        return new Failure(ExitCode.FAILED, "The vault was locked while this command waited for its answer.");
    }

    /** @return false where the daemon has ended before its last reply */
    private boolean isAnswered(Request request, Consumer<Reply> replies) throws IOException, Failure {
        try (Conversation conversation = Conversation.connect(socket)) {
            return conversation.ask(request, replies);
        } catch (JsonProcessingException unknown) {
            throw unknown;
        } catch (IOException ended) {
            return false;
        }
    }

    /** Keeps the one reply that a request is answered by. */
    private static final class LastReply<T extends Reply> implements Consumer<Reply> {
        private final Class<T> type;
        private Optional<T> last = Optional.empty();

        LastReply(Class<T> type) {
            this.type = type;
        }

        @Override
        public void accept(Reply reply) {
            last = Optional.of(type.cast(reply));
        }

        boolean isThere() {
            return last.isPresent();
        }

        T get() throws IOException {
            return last.orElseThrow(() -> new IOException("The daemon ended its answer before giving it."));
        }
    }
}
