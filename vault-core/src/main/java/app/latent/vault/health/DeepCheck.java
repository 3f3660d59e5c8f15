package app.latent.vault.health;

import app.latent.vault.backing.BackingStat.Kind;
import app.latent.vault.health.Pace.EndedException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every entry of every content directory: one thread lists, and others look, each at one entry at a time. So a directory of a million files takes no
 * more memory than one of a thousand.
 */
final class DeepCheck {

    /** Entries that wait to be looked at. */
    private static final int AHEAD = 512;

    /** How often to look whether the other side is still there. */
    private static final long PATIENCE_MILLIS = 200;

    /** An entry of a content directory; none at all at the end. */
    private record Item(@Nullable String content, String name, Kind kind) {
        static final Item END = new Item(null, "", Kind.OTHER);
    }

    private final Ciphertext vault;
    private final Structure structure;
    private final EntryCheck entries;
    private final Pace pace;
    private final int workers;
    private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(AHEAD);
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    DeepCheck(Ciphertext vault, Structure structure, EntryCheck entries, Pace pace, int workers) {
        this.vault = vault;
        this.structure = structure;
        this.entries = entries;
        this.pace = pace;
        this.workers = workers;
    }

    /** @throws EndedException where somebody has ended it */
    void run() throws IOException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            threads.add(Thread.ofPlatform().daemon().name("latent-check-" + i).start(this::work));
        }
        try {
            for (String content : structure.contents()) list(content);
            for (Thread _ : threads) offer(Item.END);
        } catch (IOException | RuntimeException e) {
            failure.compareAndSet(null, e);
        }
        join(threads);
        rethrow();
        // They stop between two entries as well, and nothing has failed then.
        if (pace.isEnded()) throw new EndedException();
    }

    private void rethrow() throws IOException {
        switch (failure.get()) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Exception e -> throw new IllegalStateException(e);
        }
    }

    private void list(String content) throws IOException {
        try {
            vault.store().list(content, (name, kind) -> offer(new Item(content, name, kind)));
        } catch (NoSuchFileException | NotDirectoryException _) {
            // Deleted since.
        } catch (FileSystemException e) {
            entries.unreadable(content, e);
        }
    }

    private void offer(Item item) throws IOException {
        try {
            do {
                rethrow();
                if (pace.isEnded()) throw new EndedException();
            } while (!items.offer(item, PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new EndedException();
        }
    }

    private void work() {
        ContentCheck contents = new ContentCheck(vault, pace, entries::step);
        try {
            while (failure.get() == null && !pace.isEnded()) {
                Item item = items.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (item == null) continue;
                if (item.content() == null) return;
                entries.look(contents, item.content(), item.name(), item.kind());
            }
        } catch (InterruptedException _) {
            failure.compareAndSet(null, new EndedException());
        } catch (IOException | RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    private void join(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException _) {
                    interrupted = true;
                    failure.compareAndSet(null, new EndedException());
                }
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
