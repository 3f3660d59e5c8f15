package app.latent.vault.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import app.latent.vault.backing.BackingWatch;
import app.latent.vault.backing.BackingWatch.Change;
import app.latent.vault.backing.BackingWatch.Kind;
import app.latent.vault.backing.NioBackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.event.VaultEvent.Created;
import app.latent.vault.event.VaultEvent.Deleted;
import app.latent.vault.event.VaultEvent.Modified;
import app.latent.vault.event.VaultEvent.Moved;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.GcmSizes;
import app.latent.vault.journal.Journal;
import app.latent.vault.nio.VaultFileSystem;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watcher that hears of each call of the store at once, and tells what it makes of it before whoever made the call goes on. */
class OwnChangeUnderWatchTest {

    private static final CiphertextWatcher.Timing AT_ONCE = new CiphertextWatcher.Timing(Duration.ZERO, Duration.ZERO);

    private static final String LONG = "x".repeat(200);

    @TempDir
    Path temp = Path.of("");

    private final List<VaultEvent> events = new CopyOnWriteArrayList<>();
    private final Masterkey key = Masterkey.generate(new SecureRandom());
    private final TellingWatch watch = new TellingWatch();
    private final Thread changing = Thread.currentThread();

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private BackingStore store;

    @SuppressWarnings("NullAway.Init")
    private VaultCryptor cryptor;

    @SuppressWarnings("NullAway.Init")
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    private EventDispatcher dispatcher;

    @SuppressWarnings("NullAway.Init")
    private VaultFileSystem fileSystem;

    @SuppressWarnings("NullAway.Init")
    private CiphertextSync sync;

    @BeforeEach
    void unlock() throws IOException {
        folder = Files.createDirectory(temp.resolve("vault"));
        CryptoFileSystemProvider.initialize(
                folder,
                CryptoFileSystemProperties.cryptoFileSystemProperties()
                        .withKeyLoader(_ -> key.copy())
                        .build(),
                java.net.URI.create("test:key"));
        store = telling(BackingStores.open(folder));
        cryptor = new VaultCryptor(key, CryptorProvider.Scheme.SIV_GCM);
        Path journalFolder = Files.createDirectories(temp.resolve("journal"));
        journal = new Journal(new NioBackingStore(journalFolder), store, new byte[32]);
        dispatcher = new EventDispatcher(EventDispatcher.DEFAULT_CAPACITY);
        dispatcher.subscribeInPlace(events::add);
        PublishedState published = new PublishedState(CiphertextSizes.SIV_GCM);
        VaultFileSystem.Ground ground = new VaultFileSystem.Ground(store, folder, cryptor, 220, journal);
        fileSystem = new VaultFileSystem(ground, dispatcher, published, false);
        sync = new CiphertextSync(store, fileSystem, dispatcher, published, AT_ONCE);
    }

    @AfterEach
    void lock() throws IOException {
        sync.close();
        fileSystem.close();
        dispatcher.close();
        journal.close();
        store.close();
        cryptor.close();
        key.close();
    }

    @Test
    void aFileThatIsJustBeingCreatedIsNoNews() throws Exception {
        Path file = Files.writeString(fileSystem.getPath("/a.jpg"), "ours");
        assertTold(new Created(file));
    }

    @Test
    void aFileWithALongNameThatIsJustBeingCreatedIsNoNews() throws Exception {
        Path file = Files.writeString(fileSystem.getPath("/" + LONG), "ours");
        assertTold(new Created(file));
    }

    @Test
    void aDirectoryThatIsJustBeingCreatedIsNoNews() throws Exception {
        Path directory = Files.createDirectory(fileSystem.getPath("/2026"));
        assertTold(new Created(directory));
    }

    @Test
    void aLinkThatIsJustBeingCreatedIsNoNews() throws Exception {
        Path link = Files.createSymbolicLink(fileSystem.getPath("/link"), fileSystem.getPath("a.jpg"));
        assertTold(new Created(link));
    }

    @Test
    void aFileThatIsJustBeingWrittenAnewIsNoNews() throws Exception {
        Path file = Files.writeString(fileSystem.getPath("/a.jpg"), "ours");
        Files.writeString(file, "ours, too");
        assertTold(new Created(file), new Modified(file));
    }

    @Test
    void timesThatAreJustBeingSetAreNoNews() throws Exception {
        Path file = Files.writeString(fileSystem.getPath("/a.jpg"), "ours");
        Files.setLastModifiedTime(file, FileTime.from(1, TimeUnit.DAYS));
        assertTold(new Created(file), new Modified(file));
    }

    @Test
    void whatIsJustBeingDeletedIsNoNews() throws Exception {
        Path file = Files.writeString(fileSystem.getPath("/a.jpg"), "ours");
        Path directory = Files.createDirectory(fileSystem.getPath("/2026"));
        Files.delete(file);
        Files.delete(directory);
        assertTold(new Created(file), new Created(directory), new Deleted(file), new Deleted(directory));
    }

    @Test
    void whatIsJustBeingMovedIsNoNews() throws Exception {
        Path file = Files.writeString(fileSystem.getPath("/a.jpg"), "ours");
        Path other = Files.writeString(fileSystem.getPath("/b.jpg"), "other");
        Path moved = fileSystem.getPath("/" + LONG);
        Files.move(file, moved);
        Files.move(moved, other, StandardCopyOption.REPLACE_EXISTING);
        assertTold(new Created(file), new Created(other), new Moved(file, moved), new Moved(moved, other));
    }

    @Test
    void whatSomebodyElseDoesWhileItsPathIsBusyIsToldAfterwards() throws Exception {
        Path directory = Files.createDirectory(fileSystem.getPath("/2026"));
        Path file = Files.writeString(directory.resolve("a.jpg"), "ours");
        Path ciphertext = ciphertextOf("ours");
        watch.beforeNext = () -> {
            Files.delete(ciphertext);
            watch.tell(new Change(folder.relativize(ciphertext).toString(), Kind.GONE));
        };
        // Its directory is, so that nobody can tell yet what path it has.
        Path later = fileSystem.getPath("/later");
        Files.move(directory, later);
        assertTold(
                new Created(directory),
                new Created(file),
                new Moved(directory, later),
                new Deleted(later.resolve("a.jpg")));
    }

    /** All that was published, up to what comes when the watcher has nothing more to tell. */
    private void assertTold(VaultEvent... expected) throws InterruptedException {
        watch.settled();
        assertEquals(List.of(expected), events);
    }

    private Path ciphertextOf(String content) throws IOException {
        long size = GcmSizes.ciphertextSize(content.length());
        try (var tree = Files.walk(folder.resolve("d"))) {
            return tree.filter(path -> !path.endsWith("dirid.c9r")
                            && Files.isRegularFile(path)
                            && path.toString().endsWith(".c9r")
                            && path.toFile().length() == size)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A store that tells each call which changes it, where the test's own thread makes it. */
    private BackingStore telling(BackingStore real) {
        return (BackingStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BackingStore.class}, (_, method, arguments) -> {
                    if (method.getName().equals("watch")) return watch;
                    Object result = call(real, method, arguments);
                    if (Thread.currentThread().equals(changing)) watch.tell(changes(method.getName(), arguments));
                    return result;
                });
    }

    private static Object call(BackingStore real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Change[] changes(String method, Object[] arguments) {
        List<String> paths = arguments == null
                ? List.of()
                : IntStream.range(0, arguments.length)
                        .mapToObj(i -> arguments[i])
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
        return switch (method) {
            case "open" -> arguments[1] == BackingStore.Access.CREATE ? all(paths, Kind.APPEARED) : new Change[0];
            case "createFolder" -> all(paths, Kind.APPEARED);
            case "delete" -> all(paths, Kind.GONE);
            case "setTimes" -> all(paths, Kind.CHANGED);
            case "rename" ->
                new Change[] {new Change(paths.get(0), Kind.GONE), new Change(paths.get(1), Kind.APPEARED)};
            default -> new Change[0];
        };
    }

    private static Change[] all(List<String> paths, Kind kind) {
        return paths.stream().map(path -> new Change(path, kind)).toArray(Change[]::new);
    }

    private interface Meanwhile {
        void run() throws Exception;
    }

    /** Told by the store; whoever tells waits until the watcher is back for more. */
    private static final class TellingWatch implements BackingWatch {

        private static final long LONGEST_SECONDS = 20;
        private static final long AGAIN_MILLIS = 10;
        private static final Changes NOTHING = new Changes(List.of(), false);

        private final BlockingQueue<Changes> handed = new LinkedBlockingQueue<>();
        private final Semaphore dealtWith = new Semaphore(0);
        private final AtomicInteger folders = new AtomicInteger();
        private volatile boolean closed;

        /** Of the thread that changes. */
        private Meanwhile beforeNext = () -> {};

        /** Of the watcher's thread. */
        private boolean taken;

        void tell(Change... changes) throws Exception {
            List<Change> seen = Arrays.stream(changes)
                    .filter(change -> change.path().startsWith("d/"))
                    .toList();
            if (seen.isEmpty()) return;
            Meanwhile meanwhile = beforeNext;
            beforeNext = () -> {};
            meanwhile.run();
            hand(new Changes(seen, false));
        }

        void settled() throws InterruptedException {
            hand(NOTHING);
        }

        private void hand(Changes changes) throws InterruptedException {
            if (closed) return;
            handed.add(changes);
            assertTrue(dealtWith.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS), "the watcher does not come back");
        }

        @Override
        public void add(String folder) {
            folders.incrementAndGet();
        }

        @Override
        public int count() {
            return folders.get();
        }

        @Override
        public Changes await(long nanos) throws IOException, InterruptedException {
            if (taken) dealtWith.release();
            // What is still to be told it looks at again all the time.
            Changes changes = nanos == 0 ? handed.poll(AGAIN_MILLIS, TimeUnit.MILLISECONDS) : handed.take();
            if (closed) throw new ClosedChannelException();
            taken = changes != null;
            return changes == null ? NOTHING : changes;
        }

        @Override
        public void close() {
            closed = true;
            handed.add(NOTHING);
        }
    }
}
