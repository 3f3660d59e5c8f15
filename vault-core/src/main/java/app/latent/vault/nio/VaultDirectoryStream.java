package app.latent.vault.nio;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The names that a directory had when it was listed, as entries of the path that was listed; one iterator, which ends when this is closed. */
final class VaultDirectoryStream implements DirectoryStream<Path> {

    private final VaultPath directory;
    private final Filter<? super Path> filter;

    /** Null once the iterator is given away. */
    private @Nullable Iterator<String> names;

    private volatile boolean closed;

    VaultDirectoryStream(VaultPath directory, List<String> names, Filter<? super Path> filter) {
        this.directory = directory;
        this.names = names.iterator();
        this.filter = filter;
    }

    @Override
    public synchronized Iterator<Path> iterator() {
        Iterator<String> unread = names;
        if (closed || unread == null) throw new IllegalStateException(closed ? "closed" : "listed already");
        names = null;
        return new Entries(unread);
    }

    @Override
    public void close() {
        closed = true;
    }

    private final class Entries implements Iterator<Path> {

        private final Iterator<String> unread;
        private @Nullable Path next;

        Entries(Iterator<String> unread) {
            this.unread = unread;
        }

        @Override
        public synchronized boolean hasNext() {
            while (next == null && !closed && unread.hasNext()) {
                Path entry = directory.child(unread.next());
                next = accepted(entry) ? entry : null;
            }
            return next != null;
        }

        private boolean accepted(Path entry) {
            try {
                return filter.accept(entry);
            } catch (IOException e) {
                throw new DirectoryIteratorException(e);
            }
        }

        @Override
        public synchronized Path next() {
            Path entry = hasNext() ? next : null;
            if (entry == null) throw new NoSuchElementException();
            next = null;
            return entry;
        }
    }
}
