package app.latent.vault.sync;

import java.util.function.Consumer;
import org.cryptomator.cryptofs.event.FilesystemEvent;
import org.jspecify.annotations.Nullable;

/** Where cryptofs, which is given it before its file system is there, puts events; lost until somebody listens. */
public final class CryptoEvents implements Consumer<FilesystemEvent> {

    private volatile @Nullable Consumer<FilesystemEvent> listener;

    void connect(Consumer<FilesystemEvent> consumer) {
        listener = consumer;
    }

    @Override
    public void accept(FilesystemEvent event) {
        Consumer<FilesystemEvent> consumer = listener;
        if (consumer != null) {
            consumer.accept(event);
        }
    }
}
