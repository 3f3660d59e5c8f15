package app.latent.app.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.check.CheckSummary;
import app.latent.app.check.CheckTerms;
import app.latent.app.check.FoundItem;
import app.latent.app.check.Subject;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.gateway.audit.AuditEvent;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.users.PlacedRole;
import app.latent.gateway.users.SharedPlace;
import app.latent.gateway.users.UserChange;
import app.latent.gateway.users.UserReport;
import app.latent.indexer.Facet;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.Look;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.indexer.Stack;
import app.latent.indexer.edit.Words;
import app.latent.vault.health.CheckProgress;
import app.latent.vault.witness.Witness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Client and server together, over a real socket. */
class ControlTest {
    private static final Photo PHOTO = new Photo(
            "id",
            "Zürich/日本 \"x\".jpg",
            "image/jpeg",
            12,
            4,
            3,
            1,
            false,
            null,
            LocalDateTime.of(2024, 5, 17, 10, 0),
            ZoneOffset.ofHours(2),
            false,
            "Canon EOS R5",
            null,
            100,
            2.8,
            0.01,
            50.0,
            47.3,
            8.5,
            null,
            "Schweiz",
            "Zürich",
            "A title",
            null,
            List.of("a", "b"),
            List.of("a", "x/b"),
            List.of("Ada"),
            5,
            true,
            false,
            Map.of(),
            new Look(List.of(new Look.Share(Look.Colour.BLUE, 61)), false, 70, 88, -1L, "3OcRJYB4d3h_iIeHeEh3eIhw-j2w"),
            new Stack(Set.of(Stack.Kind.LIVE), List.of("id", "other")),
            null,
            null);

    private static final ConflictEntry CONFLICT = new ConflictEntry(
            new ConflictEntry.Side("/Zürich/日本 \"x\".jpg", "file", 5_000_000_000L, "2026-01-01T12:00:00Z"),
            new ConflictEntry.Side("/Zürich/日本 \"x\" (1).jpg", "file", 0, "2026-01-02T12:00:00Z"),
            ConflictEntry.Merge.KEEP,
            ConflictEntry.Pixels.SAME);
    private static final FoundItem ITEM = new FoundItem(
            "DamagedHeader",
            "critical",
            true,
            Subject.PHOTO,
            "/a b/c.jpg",
            "/a b",
            "d/x",
            true,
            "is damaged",
            "Restore it.");

    @TempDir
    Path folder;

    private final FixedSession session = new FixedSession();
    private final FakeLocker locker = new FakeLocker();
    private Path socket;
    private ControlServer server;

    @BeforeEach
    void serve() throws IOException {
        socket = folder.resolve("x.sock");
        server = ControlServer.start(socket, session, locker);
        locker.ender = () -> {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aCheckTellsHowFarItIsWhatItFoundAndWhatItLookedAt() throws Exception {
        List<Object> told = new ArrayList<>();
        ControlClient client = ControlClient.connect(socket).orElseThrow();
        told.add(client.check(new CheckTerms(true, 7), told::add, told::add));
        assertEquals(
                List.of(new CheckProgress(1, 2, 3, 4, 0), ITEM, new CheckSummary(true, 1, 2, 3, 7, false, List.of())),
                told);
    }

    @Test
    void theSocketIsItsOwnersAndGoneAfterClose() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)));
        server.close();
        assertTrue(Files.notExists(socket));
        assertTrue(ControlClient.connect(socket).isEmpty());
    }

    @Test
    void whatIsAcceptedComesAcrossTheSocketWithItsPath() throws Exception {
        ControlClient client = ControlClient.connect(socket).orElseThrow();
        assertEquals("/Zürich".length(), client.accept("/Zürich"));
    }

    @Test
    void conflictsAndWhatBecomesOfThemComeAcrossTheSocket() throws Exception {
        ControlClient client = ControlClient.connect(socket).orElseThrow();
        List<ConflictEntry> found = new ArrayList<>();
        client.conflicts(found::add);
        assertEquals(List.of(CONFLICT), found);
        assertEquals(
                new ConflictOutcome(CONFLICT.original().path(), CONFLICT.copy().path(), 1, 2, 3, 4),
                client.resolve(CONFLICT, Resolution.MERGE));
        Failure refused = assertThrows(Failure.class, () -> client.resolve(CONFLICT, Resolution.KEEP_BOTH));
        assertEquals("not there any more", refused.getMessage());
    }

    @Test
    void aSocketThatNobodyListensOnIsNoDaemon() throws IOException {
        Path left = folder.resolve("left.sock");
        try (var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(left));
        }
        assertTrue(Files.exists(left));
        assertTrue(ControlClient.connect(left).isEmpty());
    }

    @Test
    void aDaemonThatEndsBeforeItAnswersIsNone() throws Exception {
        Path killed = folder.resolve("killed.sock");
        try (var listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listener.bind(UnixDomainSocketAddress.of(killed));
            ControlClient client = ControlClient.connect(killed).orElseThrow();
            Thread.ofVirtual().start(() -> refuseAll(listener));
            assertEquals(Optional.empty(), client.statusWithin(Duration.ofMinutes(1)));
            Failure failure = assertThrows(Failure.class, client::status);
            assertEquals(ExitCode.FAILED, failure.exitCode());
        }
    }

    @Test
    void aDaemonThatDoesNotAnswerIsNotWaitedForEndlessly() throws Exception {
        Path stopped = folder.resolve("stopped.sock");
        try (var listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listener.bind(UnixDomainSocketAddress.of(stopped));
            ControlClient client = ControlClient.connect(stopped).orElseThrow();
            assertThrows(SilentDaemonException.class, () -> client.statusWithin(Duration.ofMillis(50)));
        }
    }

    /** With the request unread, as whoever is killed. */
    private static void refuseAll(ServerSocketChannel listener) {
        try {
            while (true) {
                listener.accept().close();
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @Test
    void valuesArriveAsTheyWereSent() throws Exception {
        ControlClient client = ControlClient.connect(socket).orElseThrow();
        List<Photo> found = new ArrayList<>();
        List<IndexStatus> progress = new ArrayList<>();

        client.search("three", 3, found::add);
        client.awaitIndex(progress::add);

        assertEquals(Map.of(Facet.YEAR, List.of(new FacetCount("two", 2))), client.facets("two", 2));
        assertEquals(new FixedSession().status(), client.status());
        assertEquals(List.of(PHOTO, PHOTO, PHOTO), found);
        found.clear();
        client.similar(PHOTO.path(), 5, found::add);
        assertEquals(List.of(PHOTO), found);
        assertEquals(7, client.retryFailed());
        client.pauseIndex(true);
        assertTrue(session.paused);
        client.pauseIndex(false);
        assertFalse(session.paused);
        assertEquals(List.of(new IndexStatus(1, 2, 0), new IndexStatus(3, 0, 1)), progress);
    }

    @Test
    void aFailureArrivesWithItsExitCodeAndMessage() throws Exception {
        ControlClient client = ControlClient.connect(socket).orElseThrow();

        Failure failure = assertThrows(Failure.class, () -> client.search("nonsense:", 3, photo -> {}));

        assertEquals(ExitCode.USAGE, failure.exitCode());
        assertEquals("no such filter", failure.getMessage());
    }

    @Test
    void lockingIsRefusedWhileBusyAndEndsTheDaemonByForce() throws Exception {
        ControlClient client = ControlClient.connect(socket).orElseThrow();

        assertEquals(
                ExitCode.BUSY,
                assertThrows(Failure.class, () -> client.lock(false)).exitCode());
        assertEquals(0, locker.ends.get());
        client.lock(true);
        assertEquals(1, locker.locks.get());
        assertTrue(Files.notExists(socket), "the command has not waited for the end");
    }

    @Test
    void whatCouldNotBeSavedIsToldWithItsReason() throws Exception {
        ControlClient client = ControlClient.connect(socket).orElseThrow();
        locker.failures = List.of("Read-only file system", "Read-only file system", "Input/output error");

        Failure failure = assertThrows(Failure.class, () -> client.lock(true));

        assertEquals(
                "The vault is locked, but not all that was written could be saved: Read-only file system; Input/output error.",
                failure.getMessage());
    }

    @Test
    void anEditGoesOverWholeAndItsAnswerComesBack() throws Exception {
        PhotoEdit edit = new PhotoEdit(
                List.of("places/Norway"),
                List.of("x"),
                List.of(),
                List.of(),
                "",
                null,
                true,
                null,
                "1,2",
                null,
                null,
                "日本");
        ControlClient client = ControlClient.connect(socket).orElseThrow();
        assertEquals(new FixedSession().edit("/a \"x\".jpg", edit), client.edit("/a \"x\".jpg", edit));
    }

    @Test
    void whatIsNoRequestIsAnsweredOrDroppedAndTheNextIsServed() throws Exception {
        assertTrue(raw("{\"op\":\"made-up\"}\n").contains("failed"));
        assertTrue(raw("no json\n").contains("failed"));
        assertEquals("", raw("x".repeat(100_000)));
        assertEquals(
                new FixedSession().status(),
                ControlClient.connect(socket).orElseThrow().status());
    }

    private String raw(String request) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(request);
            try {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return "";
            }
        }
    }

    private static final class FakeLocker implements ControlServer.Locker {
        final AtomicInteger locks = new AtomicInteger();
        final AtomicInteger ends = new AtomicInteger();
        volatile List<String> failures = List.of();
        volatile Runnable ender = () -> {};

        @Override
        public void prepare(boolean force, long asker) throws Failure {
            if (!force) {
                throw new Failure(ExitCode.BUSY, "files are open");
            }
        }

        @Override
        public List<String> lockWhole() {
            locks.incrementAndGet();
            return failures;
        }

        @Override
        public void end() {
            ends.incrementAndGet();
            // As the daemon's main thread does.
            Thread.ofPlatform().start(ender);
        }
    }

    @Test
    void eventsArriveAsTheyWereKept() throws Exception {
        ControlClient client = ControlClient.connect(socket).orElseThrow();
        assertEquals(
                List.of(new AuditEvent("2026-11-01T10:00:00.000Z", Kind.MOVED, "anna", "/a → /b", "::7")),
                client.audit(7));
    }

    @Test
    void changesOfUsersArriveAsTheyWereAskedForAndSoDoTheUsers() throws Exception {
        var place = new SharedPlace(null, "trips/Norway");
        ControlClient client = ControlClient.connect(socket).orElseThrow();
        UserReport report = client.changeUsers(new UserChange.Give("anna", place, "editor"));
        UserReport.User anna = report.users().getFirst();
        assertEquals(List.of(new PlacedRole(place, "editor", null)), anna.grants());
        assertEquals("Phone", anna.apps().getFirst().label());
        Failure refused =
                assertThrows(Failure.class, () -> client.changeUsers(new UserChange.SetSecondFactor("anna", null)));
        assertEquals("no such account", refused.getMessage());
    }

    private static final class FixedSession implements VaultSession {
        private volatile boolean paused;

        @Override
        public VaultStatus status() {
            return new VaultStatus(
                    "/v",
                    7,
                    "2024-05-17T10:00:00Z",
                    true,
                    null,
                    URI.create("http://127.0.0.1:8480/"),
                    new TrustRoot("AB:CD", URI.create("https://127.0.0.1:8480/trust")),
                    "2027-01-01T00:00:00Z",
                    new IndexStatus(1, 2, 3),
                    new Witness.Status(Witness.Recollection.WHOLE, 5, false, 0),
                    new IdleLock(15, 890, List.of("vim (process 7)")),
                    true,
                    List.of("a warning"));
        }

        @Override
        public void search(String query, int limit, Consumer<Photo> found) throws Failure {
            if (query.endsWith(":")) {
                throw new Failure(ExitCode.USAGE, "no such filter");
            }
            for (int i = 0; i < limit; i++) {
                found.accept(PHOTO);
            }
        }

        @Override
        public Map<Facet, List<FacetCount>> facets(String query, int most) {
            return Map.of(Facet.YEAR, List.of(new FacetCount(query, most)));
        }

        @Override
        public int retryFailed() {
            return 7;
        }

        @Override
        public void pauseIndex(boolean pause) {
            paused = pause;
        }

        @Override
        public void similar(String path, int limit, Consumer<Photo> found) throws Failure {
            if (!path.equals(PHOTO.path())) {
                throw new Failure(ExitCode.FAILED, "The index knows no photo at this path.");
            }
            found.accept(PHOTO);
        }

        @Override
        public void awaitIndex(Consumer<IndexStatus> progress) {
            progress.accept(new IndexStatus(1, 2, 0));
            progress.accept(new IndexStatus(3, 0, 1));
        }

        @Override
        public CheckSummary check(CheckTerms terms, Consumer<CheckProgress> progress, Consumer<FoundItem> found) {
            progress.accept(new CheckProgress(1, 2, 3, 4, 0));
            found.accept(ITEM);
            return new CheckSummary(terms.deep(), 1, 2, 3, terms.bytesASecond(), false, List.of());
        }

        @Override
        public List<AuditEvent> audit(int limit) {
            return List.of(new AuditEvent("2026-11-01T10:00:00.000Z", Kind.MOVED, "anna", "/a → /b", "::" + limit));
        }

        @Override
        public UserReport changeUsers(UserChange change) throws Failure {
            if (!(change instanceof UserChange.Give(String name, SharedPlace place, String role))) {
                throw new Failure(ExitCode.FAILED, "no such account");
            }
            var app = new UserReport.App("01234567", "Phone", "2026-11-01T10:00:00Z", null);
            var user = new UserReport.User(
                    name, true, List.of(), List.of(app), List.of(new PlacedRole(place, role, null)), false);
            return new UserReport(List.of(user), List.of());
        }

        @Override
        public void rebuildIndex() {}

        @Override
        public int accept(String path) {
            return path.length();
        }

        @Override
        public void conflicts(Consumer<ConflictEntry> found) {
            found.accept(CONFLICT);
        }

        @Override
        public ConflictOutcome resolve(ConflictEntry conflict, Resolution resolution) throws Failure {
            if (resolution == Resolution.KEEP_BOTH) {
                throw new Failure(ExitCode.FAILED, "not there any more");
            }
            return new ConflictOutcome(
                    conflict.original().path(), conflict.copy().path(), 1, 2, 3, 4);
        }

        @Override
        public EditedPhoto undoEdit(String path) throws Failure {
            throw new Failure(ExitCode.FAILED, "nothing to take back");
        }

        @Override
        public EditedPhoto edit(String path, PhotoEdit edit) {
            var before = new Words(
                    null, null, edit.caption(), null, null, null, null, null, null, null, null, null, null, null);
            return new EditedPhoto(path, path + ".xmp", before, before);
        }

        @Override
        public void close() {}
    }
}
