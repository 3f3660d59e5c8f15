package app.latent.vault.sync;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import app.latent.vault.backing.Closings;
import app.latent.vault.backing.NioBackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.journal.Journal;
import app.latent.vault.nio.VaultFileSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.jspecify.annotations.Nullable;

/** Two folders of one vault: ours, which is watched, and theirs, which the official library has open. What carries the one to the other is the test's. */
final class TwoMachines implements AutoCloseable {

    private static final long LONGEST_SECONDS = 20;

    private final Closings parts = new Closings();
    private final BlockingQueue<VaultEvent> events = new LinkedBlockingQueue<>();
    private final Masterkey key = Masterkey.generate(new SecureRandom());
    private final Path ours;
    private final Path theirs;
    private final CryptoFileSystem theirTree;
    private final VaultFileSystem ourTree;

    TwoMachines(Path temp, CiphertextWatcher.Timing timing) throws IOException {
        this(temp, timing, UnaryOperator.identity());
    }

    /** @param watched what is to be seen of our folder */
    TwoMachines(Path temp, CiphertextWatcher.Timing timing, UnaryOperator<BackingStore> watched) throws IOException {
        parts.add(key::close);
        ours = Files.createDirectory(temp.resolve("ours"));
        theirs = Files.createDirectory(temp.resolve("theirs"));
        CryptoFileSystemProperties properties = CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(_ -> key.copy())
                .build();
        CryptoFileSystemProvider.initialize(ours, properties, java.net.URI.create("test:key"));
        copy(ours, theirs);
        theirTree = CryptoFileSystemProvider.newFileSystem(theirs, properties);
        parts.add(theirTree::close);
        BackingStore store = watched.apply(BackingStores.open(ours));
        parts.add(store::close);
        VaultCryptor cryptor = new VaultCryptor(key, CryptorProvider.Scheme.SIV_GCM);
        parts.add(cryptor::close);
        Path journals = Files.createDirectory(temp.resolve("journal"));
        Journal journal = new Journal(new NioBackingStore(journals), store, new byte[32]);
        parts.add(journal::close);
        EventDispatcher dispatcher = new EventDispatcher(EventDispatcher.DEFAULT_CAPACITY);
        parts.add(dispatcher::close);
        // First: the watcher may have something to tell as soon as it is there.
        dispatcher.subscribe(events::add);
        PublishedState published = new PublishedState(CiphertextSizes.SIV_GCM);
        SettlingDamage damage = new SettlingDamage(dispatcher);
        ourTree = new VaultFileSystem(
                new VaultFileSystem.Ground(store, ours, cryptor, 220, journal), damage, published, false);
        parts.add(ourTree::close);
        CiphertextSync sync = new CiphertextSync(store, ourTree, dispatcher, published, damage, timing);
        parts.add(sync::close);
    }

    /** The folder that is watched. */
    Path ours() {
        return ours;
    }

    Path theirs() {
        return theirs;
    }

    /** A cleartext path in the one that is watched. */
    Path here(String path) {
        return ourTree.getPath(path);
    }

    /** The names in a directory of the one that is watched. */
    List<String> list(String directory) throws IOException {
        try (Stream<Path> entries = Files.list(here(directory))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    /** A cleartext path on the other machine. */
    Path there(String path) {
        return theirTree.getPath(path);
    }

    /** All files of the one folder to the other, each at once, as sync clients bring them. */
    static void copy(Path from, Path to) throws IOException {
        copy(from, to, _ -> true);
    }

    static void copy(Path from, Path to, Predicate<Path> which) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(from)) {
            all = tree.filter(path -> Files.isDirectory(path) || which.test(path))
                    .toList();
        }
        for (Path path : all) {
            Path target = to.resolve(from.relativize(path));
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else if (!Files.exists(target) || Files.mismatch(path, target) >= 0) {
                Files.createDirectories(target.getParent());
                Path part = Files.copy(path, target.resolveSibling(".part"));
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The files below a folder with this end of their names, newest last. */
    static Path newest(Path folder, Predicate<Path> which) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(path -> Files.isRegularFile(path) && !path.endsWith("dirid.c9r") && which.test(path))
                    .max(Comparator.comparingLong(path -> path.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    /** @return what was published up to and with the event */
    List<VaultEvent> await(VaultEvent expected) throws InterruptedException {
        List<VaultEvent> seen = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (true) {
            VaultEvent event = events.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            assertTrue(event != null, () -> "waited for " + expected + ", saw " + seen);
            if (event != null) seen.add(event);
            if (expected.equals(event)) return seen;
        }
    }

    /** The first event of this kind, while somebody lists a directory again and again: what is in it is believed for a second. */
    <E extends VaultEvent> E awaitListing(String directory, Class<E> kind) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (System.nanoTime() < end) {
            list(directory);
            VaultEvent event = events.poll(100, TimeUnit.MILLISECONDS);
            if (kind.isInstance(event)) return kind.cast(event);
        }
        throw new AssertionError("nothing of that kind comes");
    }

    /** The next one. */
    VaultEvent await() throws InterruptedException {
        VaultEvent event = events.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (event == null) throw new AssertionError("nothing more comes");
        return event;
    }

    /** What comes within some time. */
    List<VaultEvent> within(long millis) throws InterruptedException {
        List<VaultEvent> seen = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (VaultEvent event = next(end); event != null; event = next(end)) seen.add(event);
        return seen;
    }

    private @Nullable VaultEvent next(long end) throws InterruptedException {
        return events.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
