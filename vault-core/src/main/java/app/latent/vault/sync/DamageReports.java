package app.latent.vault.sync;

import app.latent.vault.event.EventSink;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.observed.ObservedFileSystem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cryptomator.cryptofs.event.BrokenDirFileEvent;
import org.cryptomator.cryptofs.event.BrokenFileNodeEvent;
import org.cryptomator.cryptofs.event.ConflictResolutionFailedEvent;
import org.cryptomator.cryptofs.event.ConflictResolvedEvent;
import org.cryptomator.cryptofs.event.DecryptionFailedEvent;
import org.cryptomator.cryptofs.event.FilesystemEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what cryptofs finds damaged or in conflict while somebody reads.
 *
 * <p>cryptofs tells on the reader's thread, from within its caches; so a path is looked up on a thread of our own. Every
 * read of a damaged file is told again; it is published once, so that a subscriber which reads what it hears of does not
 * go round in circles.
 */
final class DamageReports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DamageReports.class);
    private static final int MOST_WAITING = 256;
    private static final int REMEMBERED = 1024;

    private final Function<Path, @Nullable Path> cleartextOf;
    private final ObservedFileSystem observed;
    private final EventSink sink;
    private final ThreadPoolExecutor thread;

    /** Confined to the thread. */
    private final Map<VaultEvent, Boolean> reported = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<VaultEvent, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    DamageReports(Function<Path, @Nullable Path> cleartextOf, ObservedFileSystem observed, EventSink sink) {
        this.cleartextOf = cleartextOf;
        this.observed = observed;
        this.sink = sink;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("vault-damage").factory(),
                // What does not fit is told again at the next read.
                new ThreadPoolExecutor.DiscardPolicy());
        thread.allowCoreThreadTimeOut(true);
    }

    void report(FilesystemEvent event) {
        report(() -> translate(event));
    }

    /** @param directory in cryptofs's file system */
    void reportDirectory(Path directory) {
        report(() -> new VaultEvent.Damaged(observed.observe(directory)));
    }

    private void report(Supplier<@Nullable VaultEvent> event) {
        thread.execute(() -> {
            try {
                publish(event.get());
            } catch (RuntimeException e) {
                // By class only: the message may hold a path. So it is when the vault is being locked.
                LOG.debug("Damage cannot be told: {}", e.getClass().getName());
            }
        });
    }

    private void publish(@Nullable VaultEvent event) {
        if (event != null && reported.put(event, true) == null) {
            sink.publish(event);
        }
    }

    private @Nullable VaultEvent translate(FilesystemEvent event) {
        return switch (event) {
            case ConflictResolvedEvent conflict ->
                new VaultEvent.Conflict(
                        observed.observe(conflict.canonicalCleartextPath()),
                        observed.observe(conflict.resolvedCleartextPath()));
            case ConflictResolutionFailedEvent failed ->
                new VaultEvent.Damaged(observed.observe(failed.canonicalCleartextPath()));
            case BrokenFileNodeEvent broken -> new VaultEvent.Damaged(observed.observe(broken.cleartextPath()));
            case BrokenDirFileEvent broken -> damaged(broken.ciphertextPath());
            case DecryptionFailedEvent failed -> damaged(failed.ciphertextPath());
        };
    }

    private @Nullable VaultEvent damaged(Path ciphertext) {
        Path cleartext = cleartextOf.apply(ciphertext);
        return cleartext == null ? null : new VaultEvent.Damaged(cleartext);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
