package app.latent.vault.observed;

import app.latent.vault.event.EventSink;
import app.latent.vault.event.VaultEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The files that have writers now, by the path that each has now; the last writer's close publishes.
 *
 * <p>Two locks, taken in this order:
 *
 * <ol>
 *   <li>{@code tree}: its read side is held while a writer is opened or closed, its write side while something is moved
 *       or deleted, or something other than a file is created. So no file changes its path between the change underneath and the change of this table, and a file's
 *       {@code Created} never carries a path that it no longer has. Nothing that takes as long as its data is done under
 *       it, but for the flush of a closing file's last chunks.
 *   <li>{@code files}' monitor: the table itself, for moments. Events are published under it, so their order is the
 *       order of the changes.
 * </ol>
 */
final class OpenFiles {

    private final EventSink sink;
    private final ReadWriteLock tree = new ReentrantReadWriteLock();
    private final Map<ObservedPath, OpenFile> files = new HashMap<>();

    OpenFiles(EventSink sink) {
        this.sink = sink;
    }

    /** One file with writers. Its fields are guarded by the monitor of {@code files}. */
    private static final class OpenFile {
        ObservedPath path;
        int writers;
        boolean created;
        boolean changed;
        boolean deleted;
        /** Held while something is appended. */
        final Object end = new Object();

        OpenFile(ObservedPath path) {
            this.path = path;
        }
    }

    /** What opening a file for writing did to it. */
    record Opened<T>(T handle, ObservedPath path, boolean created, boolean changed) {}

    @FunctionalInterface
    interface Opening<T> {
        Opened<T> open() throws IOException;
    }

    @FunctionalInterface
    interface Wrapping<T, R> {
        R wrap(T handle, Writer writer) throws IOException;
    }

    /** Opens a file for writing and makes the handle into something that ends with {@link Writer#close}. */
    <T, R> R open(Opening<T> opening, Wrapping<T, R> wrapping) throws IOException {
        Lock lock = tree.readLock();
        lock.lock();
        try {
            Opened<T> opened = opening.open();
            return wrapping.wrap(opened.handle(), register(opened.path(), opened.created(), opened.changed()));
        } finally {
            lock.unlock();
        }
    }

    private Writer register(ObservedPath path, boolean created, boolean changed) {
        synchronized (files) {
            OpenFile file = files.computeIfAbsent(path, OpenFile::new);
            file.writers++;
            file.created |= created;
            file.changed |= changed;
            return new Writer(file);
        }
    }

    boolean isOpen(ObservedPath path) {
        synchronized (files) {
            return files.containsKey(path);
        }
    }

    /**
     * Publishes a change that is complete when the action returns; for what has no content to be written. Nobody else
     * creates anything meanwhile: cryptofs, creating a directory where a file appears, never comes back to that path.
     */
    void change(IoAction action, VaultEvent event) throws IOException {
        Lock lock = tree.writeLock();
        lock.lock();
        try {
            action.run();
            sink.publish(event);
        } finally {
            lock.unlock();
        }
    }

    @FunctionalInterface
    interface Look<T> {
        T at() throws IOException;
    }

    /** Looks at something that is neither moved nor deleted meanwhile; not for what takes as long as its data. */
    <T> T whileInPlace(Look<T> look) throws IOException {
        Lock lock = tree.readLock();
        lock.lock();
        try {
            return look.at();
        } finally {
            lock.unlock();
        }
    }

    /** A file whose attributes changed: publishes, or leaves it to the last writer. */
    void touched(ObservedPath path) {
        synchronized (files) {
            OpenFile file = files.get(path);
            if (file == null) {
                sink.publish(new VaultEvent.Modified(path));
            } else {
                file.changed = true;
            }
        }
    }

    void move(ObservedPath from, ObservedPath to, IoAction move) throws IOException {
        Lock lock = tree.writeLock();
        lock.lock();
        try {
            move.run();
            synchronized (files) {
                remove(to);
                relocate(from, to);
                sink.publish(new VaultEvent.Moved(from, to));
            }
        } finally {
            lock.unlock();
        }
    }

    void delete(ObservedPath path, IoAction delete) throws IOException {
        Lock lock = tree.writeLock();
        lock.lock();
        try {
            delete.run();
            synchronized (files) {
                remove(path);
                sink.publish(new VaultEvent.Deleted(path));
            }
        } finally {
            lock.unlock();
        }
    }

    /** The file lives on without a path, as long as its writers do, and what becomes of it interests nobody. */
    private void remove(ObservedPath path) {
        OpenFile file = files.remove(path);
        if (file != null) {
            file.deleted = true;
        }
    }

    private void relocate(ObservedPath from, ObservedPath to) {
        List<OpenFile> moved = new ArrayList<>();
        files.values().removeIf(file -> file.path.startsWith(from) && moved.add(file));
        for (OpenFile file : moved) {
            file.path = to.resolve(from.relativize(file.path));
            files.put(file.path, file);
        }
    }

    private @Nullable VaultEvent release(OpenFile file) {
        file.writers--;
        if (file.writers > 0 || file.deleted) {
            return null;
        }
        files.remove(file.path);
        if (file.created) {
            return new VaultEvent.Created(file.path);
        }
        return file.changed ? new VaultEvent.Modified(file.path) : null;
    }

    /** One handle that may write. */
    final class Writer {

        private final OpenFile file;

        private Writer(OpenFile file) {
            this.file = file;
        }

        /** The same for all writers of the file. */
        Object end() {
            return file.end;
        }

        void changed() {
            synchronized (files) {
                file.changed = true;
            }
        }

        /** Called once. The file counts as closed, and is published, whether closing it underneath succeeds or not. */
        void close(IoAction close) throws IOException {
            Lock lock = tree.readLock();
            lock.lock();
            try {
                close.run();
            } finally {
                synchronized (files) {
                    VaultEvent event = release(file);
                    if (event != null) {
                        sink.publish(event);
                    }
                }
                lock.unlock();
            }
        }
    }
}
