package app.latent.vault.observed;

import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.sync.DirectoryGate;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.Cryptor;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;

/** An observed file system on either kind of ground, with the events it published. */
final class Ground implements AutoCloseable {

    enum Kind {
        PLAIN_FOLDER,
        VAULT
    }

    final ObservedFileSystem fileSystem;
    final EventDispatcher dispatcher = new EventDispatcher(1024);

    private final List<VaultEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final List<Closeable> underneath = new ArrayList<>();

    Ground(Kind kind, Path folder) throws IOException {
        fileSystem = switch (kind) {
            case PLAIN_FOLDER -> new ObservedFileSystem(folder, Underneath.PLAIN_FOLDER, dispatcher);
            case VAULT -> onVault(folder);
        };
        dispatcher.subscribe(events::add);
    }

    private ObservedFileSystem onVault(Path folder) throws IOException {
        Masterkey key = Masterkey.generate(new SecureRandom());
        CryptoFileSystemProperties properties = CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(_ -> key.copy())
                .build();
        CryptoFileSystemProvider.initialize(folder, properties, URI.create("test:key"));
        Cryptor cryptor =
                CryptorProvider.forScheme(CryptorProvider.Scheme.SIV_GCM).provide(key, new SecureRandom());
        FileSystem vault = CryptoFileSystemProvider.newFileSystem(folder, properties);
        underneath.add(vault);
        underneath.add(cryptor::destroy);
        DirectoryGate gate = new DirectoryGate(folder, cryptor, 220);
        return new ObservedFileSystem(vault.getPath("/"), Underneath.CRYPTOMATOR, gate, dispatcher);
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
        for (Closeable closeable : underneath) {
            closeable.close();
        }
    }
}
