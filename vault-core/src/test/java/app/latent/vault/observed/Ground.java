package app.latent.vault.observed;

import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvent;
import java.io.IOException;
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
import org.cryptomator.cryptolib.api.Masterkey;
import org.jspecify.annotations.Nullable;

/** An observed file system on either kind of ground, with the events it published. */
final class Ground implements AutoCloseable {

    enum Kind {
        PLAIN_FOLDER,
        VAULT
    }

    final ObservedFileSystem fileSystem;
    final EventDispatcher dispatcher = new EventDispatcher(1024);

    private final List<VaultEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final @Nullable FileSystem vault;

    Ground(Kind kind, Path folder) throws IOException {
        vault = kind == Kind.VAULT ? cryptoFileSystem(folder) : null;
        fileSystem = vault == null
                ? new ObservedFileSystem(folder, Underneath.PLAIN_FOLDER, dispatcher)
                : new ObservedFileSystem(vault.getPath("/"), Underneath.CRYPTOMATOR, dispatcher);
        dispatcher.subscribe(events::add);
    }

    private static FileSystem cryptoFileSystem(Path folder) throws IOException {
        Masterkey key = Masterkey.generate(new SecureRandom());
        CryptoFileSystemProperties properties = CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(_ -> key.copy())
                .build();
        CryptoFileSystemProvider.initialize(folder, properties, java.net.URI.create("test:key"));
        return CryptoFileSystemProvider.newFileSystem(folder, properties);
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
        try (vault;
                dispatcher;
                fileSystem) {
            events.clear();
        }
    }
}
