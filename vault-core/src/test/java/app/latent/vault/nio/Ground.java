package app.latent.vault.nio;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import app.latent.vault.backing.NioBackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.journal.Journal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;

/** The file system of a new vault, with the events that it published. */
final class Ground implements AutoCloseable {

    final VaultFileSystem fileSystem;
    final EventDispatcher dispatcher = new EventDispatcher(1024);

    private final List<VaultEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final BackingStore store;
    private final Journal journal;
    private final VaultCryptor cryptor;

    /** @param folder empty; holds the vault and its journal */
    Ground(Path folder) throws IOException {
        Path vault = Files.createDirectory(folder.resolve("vault"));
        try (Masterkey key = Masterkey.generate(new SecureRandom())) {
            CryptoFileSystemProperties properties = CryptoFileSystemProperties.cryptoFileSystemProperties()
                    .withKeyLoader(_ -> key.copy())
                    .build();
            CryptoFileSystemProvider.initialize(vault, properties, URI.create("test:key"));
            cryptor = new VaultCryptor(key, CryptorProvider.Scheme.SIV_GCM);
        }
        store = BackingStores.open(vault);
        journal =
                new Journal(new NioBackingStore(Files.createDirectory(folder.resolve("journal"))), store, new byte[32]);
        fileSystem =
                new VaultFileSystem(new VaultFileSystem.Ground(store, vault, cryptor, 220, journal), dispatcher, false);
        dispatcher.subscribe(events::add);
    }

    Path path(String first, String... more) {
        return fileSystem.getPath(first, more);
    }

    /** Every event so far, which is then forgotten. */
    List<VaultEvent> events() throws InterruptedException {
        if (!dispatcher.awaitDelivered(Duration.ofSeconds(10))) {
            throw new AssertionError("events are not delivered");
        }
        List<VaultEvent> seen = List.copyOf(events);
        events.clear();
        return seen;
    }

    Path file(String name, String content) throws IOException, InterruptedException {
        Path file = Files.writeString(path(name), content);
        events();
        return file;
    }

    @Override
    public void close() throws IOException {
        fileSystem.close();
        dispatcher.close();
        journal.close();
        store.close();
        cryptor.close();
    }
}
