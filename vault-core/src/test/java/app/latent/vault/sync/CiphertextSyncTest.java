package app.latent.vault.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import app.latent.vault.backing.NioBackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.event.VaultEvent.Conflict;
import app.latent.vault.event.VaultEvent.Created;
import app.latent.vault.event.VaultEvent.Damaged;
import app.latent.vault.event.VaultEvent.Deleted;
import app.latent.vault.event.VaultEvent.Modified;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.journal.Journal;
import app.latent.vault.nio.VaultFileSystem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two copies of one vault. The other machine writes in its copy; its sync client brings the ciphertext to ours. */
class CiphertextSyncTest {

    private static final CiphertextWatcher.Timing FAST =
            new CiphertextWatcher.Timing(Duration.ofMillis(100), Duration.ofSeconds(1));

    private static final int MANY = 4000;

    @TempDir
    Path temp = Path.of("");

    private final BlockingQueue<VaultEvent> events = new LinkedBlockingQueue<>();
    private final Masterkey key = Masterkey.generate(new SecureRandom());

    @SuppressWarnings("NullAway.Init")
    private Path ours;

    @SuppressWarnings("NullAway.Init")
    private Path theirs;

    @SuppressWarnings("NullAway.Init")
    private CryptoFileSystem theirCrypto;

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
    void unlockBoth() throws IOException {
        ours = Files.createDirectory(temp.resolve("ours"));
        theirs = Files.createDirectory(temp.resolve("theirs"));
        CryptoFileSystemProvider.initialize(ours, properties(), java.net.URI.create("test:key"));
        syncClient(ours, theirs);
        theirCrypto = CryptoFileSystemProvider.newFileSystem(theirs, properties());
        unlockOurs();
    }

    private CryptoFileSystemProperties properties() {
        return CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(_ -> key.copy())
                .build();
    }

    private void unlockOurs() throws IOException {
        store = BackingStores.open(ours);
        cryptor = new VaultCryptor(key, CryptorProvider.Scheme.SIV_GCM);
        Path journalFolder = Files.createDirectories(temp.resolve("journal"));
        journal = new Journal(new NioBackingStore(journalFolder), store, new byte[32]);
        dispatcher = new EventDispatcher(EventDispatcher.DEFAULT_CAPACITY);
        PublishedState published = new PublishedState(CiphertextSizes.SIV_GCM);
        VaultFileSystem.Ground ground = new VaultFileSystem.Ground(store, ours, cryptor, 220, journal);
        fileSystem = new VaultFileSystem(ground, dispatcher, published, false);
        sync = new CiphertextSync(store, fileSystem, dispatcher, published, FAST);
        dispatcher.subscribe(events::add);
    }

    @AfterEach
    void lockBoth() throws IOException {
        lockOurs();
        theirCrypto.close();
        key.close();
    }

    private void lockOurs() throws IOException {
        sync.close();
        fileSystem.close();
        dispatcher.close();
        journal.close();
        store.close();
        cryptor.close();
    }

    private void lockAndUnlockOurs() throws IOException {
        lockOurs();
        unlockOurs();
    }

    @Test
    void aFileThatArrivesIsPublishedWithItsCleartextPath() throws Exception {
        Files.writeString(theirCrypto.getPath("/a.jpg"), "theirs");
        syncClient(theirs, ours);
        awaitEvent(new Created(fileSystem.getPath("/a.jpg")));
        assertEquals("theirs", Files.readString(fileSystem.getPath("/a.jpg")));
    }

    @Test
    void aDirectoryThatArrivesIsPublishedWithWhatIsInIt() throws Exception {
        Files.createDirectories(theirCrypto.getPath("/2026/11"));
        Files.writeString(theirCrypto.getPath("/2026/11/a.jpg"), "theirs");
        syncClient(theirs, ours);
        awaitEither(new Created(fileSystem.getPath("/2026/11/a.jpg")), new VaultEvent.Overflow());
        assertEquals("theirs", Files.readString(fileSystem.getPath("/2026/11/a.jpg")));
        Files.writeString(theirCrypto.getPath("/2026/11/b.jpg"), "later");
        syncClient(theirs, ours);
        awaitEither(new Created(fileSystem.getPath("/2026/11/b.jpg")), new VaultEvent.Overflow());
    }

    @Test
    void aDirectoryWhoseFileArrivesLaterIsPublishedWhenItIsWhole() throws Exception {
        Files.createDirectory(theirCrypto.getPath("/2026"));
        Path directoryFile = find(theirs, "dir.c9r");
        Path node = ours.resolve(theirs.relativize(directoryFile)).resolveSibling("");
        Files.createDirectory(node);
        // Some change that is published after the node, which is not whole, has been looked at.
        Files.writeString(theirCrypto.getPath("/a.jpg"), "theirs");
        copyExcept(theirs, ours, directoryFile);
        awaitEvent(new Created(fileSystem.getPath("/a.jpg")));
        syncClient(theirs, ours);
        awaitEvent(new Created(fileSystem.getPath("/2026")));
    }

    @Test
    void aFileThatIsReplacedOrDeletedIsPublished() throws Exception {
        Path file = fileSystem.getPath("/a.jpg");
        Files.writeString(file, "ours");
        awaitEvent(new Created(file));
        syncClient(ours, theirs);
        Files.writeString(theirCrypto.getPath("/a.jpg"), "theirs, longer");
        syncClient(theirs, ours);
        awaitEither(new Modified(file), new Created(file));
        assertEquals("theirs, longer", Files.readString(file));
        Files.delete(find(ours, ".c9r"));
        awaitEvent(new Deleted(file));
    }

    @Test
    void damageThatComesAgainAfterARepairFromOutsideIsPublishedAgain() throws Exception {
        Path file = fileSystem.getPath("/a.jpg");
        Files.writeString(file, "content");
        awaitEvent(new Created(file));
        Path ciphertext = find(ours, ".c9r");
        byte[] whole = Files.readAllBytes(ciphertext);
        for (int time = 0; time < 2; time++) {
            replace(ciphertext, new byte[200]);
            awaitEvent(new Modified(file));
            assertThrows(IOException.class, () -> Files.readAllBytes(file));
            awaitEvent(new VaultEvent.Damaged(file));
            replace(ciphertext, whole);
            awaitEvent(new Modified(file));
            assertEquals("content", Files.readString(file));
        }
    }

    /** At once, so that it is one change. */
    private void replace(Path file, byte[] content) throws IOException {
        Path aside = Files.write(temp.resolve("aside"), content);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void aLongNameIsPublishedToo() throws Exception {
        String name = "x".repeat(200) + ".jpg";
        Files.writeString(theirCrypto.getPath("/" + name), "theirs");
        syncClient(theirs, ours);
        awaitEvent(new Created(fileSystem.getPath("/" + name)));
        assertEquals("theirs", Files.readString(fileSystem.getPath("/" + name)));
    }

    @Test
    void ourOwnWritesDoNotComeBack() throws Exception {
        Files.createDirectory(fileSystem.getPath("/2026"));
        for (int i = 0; i < 20; i++) {
            Files.writeString(fileSystem.getPath("/2026/" + i), "ours");
        }
        Files.move(fileSystem.getPath("/2026/0"), fileSystem.getPath("/2026/moved"));
        Files.delete(fileSystem.getPath("/2026/1"));
        Files.createSymbolicLink(fileSystem.getPath("/link"), fileSystem.getPath("2026"));
        awaitEvent(new Created(fileSystem.getPath("/link")));
        // What arrives from outside is published after all that the watcher saw before.
        Files.writeString(theirCrypto.getPath("/mark"), "theirs");
        syncClient(theirs, ours);
        List<VaultEvent> seen = awaitEvent(new Created(fileSystem.getPath("/mark")));
        assertEquals(List.of(new Created(fileSystem.getPath("/mark"))), seen);
    }

    @Test
    void thousandsOfOurOwnChangesAreNoMoreThanThemselves() throws Exception {
        Path directory = Files.createDirectory(fileSystem.getPath("/many"));
        for (int i = 0; i < MANY; i++) {
            Files.writeString(directory.resolve("a" + i), "ours");
            if (i % 2 == 0) Files.delete(directory.resolve("a" + i));
        }
        Files.writeString(theirCrypto.getPath("/mark"), "theirs");
        syncClient(theirs, ours);
        List<VaultEvent> seen = awaitEvent(new Created(fileSystem.getPath("/mark")));
        assertEquals(1 + MANY + MANY / 2 + 1, seen.size());
        assertTrue(seen.stream().noneMatch(VaultEvent.Overflow.class::isInstance));
    }

    @Test
    void aFileThatIsReplacedWhileWeHaveItOpenIsPublishedOnceWeHaveClosedIt() throws Exception {
        Path file = fileSystem.getPath("/a.jpg");
        Files.writeString(file, "ours");
        awaitEvent(new Created(file));
        syncClient(ours, theirs);
        Files.writeString(theirCrypto.getPath("/a.jpg"), "theirs, longer");
        try (FileChannel writer = FileChannel.open(file, StandardOpenOption.WRITE)) {
            syncClient(theirs, ours);
            Files.writeString(theirCrypto.getPath("/mark"), "theirs");
            syncClient(theirs, ours);
            awaitEvent(new Created(fileSystem.getPath("/mark")));
            assertTrue(writer.isOpen());
        }
        awaitEvent(new Modified(file));
        assertEquals("theirs, longer", Files.readString(file));
    }

    @Test
    void aFileThatIsWrittenIntoWhileWeHaveItOpenIsPublishedAtOnce() throws Exception {
        Path file = fileSystem.getPath("/a.jpg");
        Files.writeString(file, "ours");
        awaitEvent(new Created(file));
        syncClient(ours, theirs);
        Path ciphertext = find(ours, ".c9r");
        Files.writeString(theirCrypto.getPath("/a.jpg"), "theirs, longer");
        try (FileChannel writer = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer content = ByteBuffer.allocate(100);
            assertEquals(4, writer.read(content, 0));
            Files.write(ciphertext, Files.readAllBytes(theirs.resolve(ours.relativize(ciphertext))));
            awaitEvent(new Modified(file));
            assertEquals("theirs, longer".length(), Files.size(file));
            assertEquals("theirs, longer".length(), writer.read(content.clear(), 0));
        }
    }

    @Test
    void aConflictingCopyIsPublishedAndBothVersionsAreThere() throws Exception {
        Path file = fileSystem.getPath("/a.jpg");
        Files.writeString(file, "ours");
        awaitEvent(new Created(file));
        Files.writeString(theirCrypto.getPath("/a.jpg"), "theirs");
        Path node = find(ours, ".c9r");
        String copy = node.getFileName().toString().replace(".c9r", " (conflicted copy).c9r");
        Files.copy(find(theirs, ".c9r"), node.resolveSibling(copy));
        Path second = fileSystem.getPath("/a (conflicted copy).jpg");
        awaitEvent(new Conflict(file, second));
        assertEquals("ours", Files.readString(file));
        assertEquals("theirs", Files.readString(second));
    }

    @Test
    void aDamagedFileIsReportedOnceHoweverOftenItIsRead() throws Exception {
        Path file = fileSystem.getPath("/a.jpg");
        Files.writeString(file, "ours");
        awaitEvent(new Created(file));
        Path node = find(ours, ".c9r");
        byte[] ciphertext = Files.readAllBytes(node);
        ciphertext[10] ^= 1;
        Files.write(node, ciphertext);
        for (int i = 0; i < 3; i++) {
            assertThrows(IOException.class, () -> Files.readString(file));
        }
        awaitEvent(new Damaged(file));
        Files.writeString(theirCrypto.getPath("/mark"), "theirs");
        syncClient(theirs, ours);
        List<VaultEvent> seen = awaitEvent(new Created(fileSystem.getPath("/mark")));
        assertTrue(seen.stream().noneMatch(Damaged.class::isInstance), seen::toString);
    }

    @Test
    void aDirectoryWhoseFileIsEmptyFailsAtOnceEachTimeAndWorksWhenItIsWhole() throws Exception {
        Path directory = Files.createDirectory(fileSystem.getPath("/2026"));
        Files.writeString(directory.resolve("a.jpg"), "ours");
        lockAndUnlockOurs();
        Path directoryFile = find(ours, "dir.c9r");
        byte[] directoryId = Files.readAllBytes(directoryFile);
        Files.write(directoryFile, new byte[0]);
        Path again = fileSystem.getPath("/2026");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 3; i++) {
                assertThrows(IOException.class, () -> Files.readAttributes(again, BasicFileAttributes.class));
                assertThrows(IOException.class, () -> Files.readString(again.resolve("a.jpg")));
                assertThrows(IOException.class, () -> Files.list(again).close());
            }
        });
        awaitEvent(new Damaged(again));
        Files.write(directoryFile, directoryId);
        assertEquals("ours", Files.readString(again.resolve("a.jpg")));
    }

    @Test
    void aDirectoryThatWasLookedIntoBeforeItArrivedIsSeen() throws Exception {
        Path file = fileSystem.getPath("/2026/a.jpg");
        assertThrows(NoSuchFileException.class, () -> Files.readString(file));
        assertTrue(Files.notExists(file));
        Files.createDirectory(theirCrypto.getPath("/2026"));
        Files.writeString(theirCrypto.getPath("/2026/a.jpg"), "theirs");
        syncClient(theirs, ours);
        assertEquals("theirs", Files.readString(file));
    }

    private List<VaultEvent> awaitEvent(VaultEvent expected) throws InterruptedException {
        return awaitEither(expected, expected);
    }

    /** @return what was published up to and with the event */
    private List<VaultEvent> awaitEither(VaultEvent one, VaultEvent other) throws InterruptedException {
        List<VaultEvent> seen = new ArrayList<>();
        while (true) {
            VaultEvent event = events.poll(10, TimeUnit.SECONDS);
            assertTrue(event != null, () -> "waited for " + one + ", saw " + seen);
            if (event != null) {
                seen.add(event);
            }
            if (one.equals(event) || other.equals(event)) {
                return seen;
            }
        }
    }

    /** The first node in the tree, other than the backup of a directory ID, whose name ends so. */
    private static Path find(Path vault, String ending) throws IOException {
        try (var tree = Files.walk(vault)) {
            return tree.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !path.endsWith("dirid.c9r") && Files.isRegularFile(path))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void syncClient(Path from, Path to) throws IOException {
        copyExcept(from, to, temp(to));
    }

    private static Path temp(Path to) {
        return to.resolve(".part");
    }

    /** As sync clients do: each file written under another name and renamed; what is equal is left alone. */
    private static void copyExcept(Path from, Path to, Path exception) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file));
                if (!file.equals(exception) && (!Files.exists(target) || Files.mismatch(file, target) >= 0)) {
                    Path part = target.resolveSibling(".part");
                    Files.copy(file, part);
                    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
