package app.latent.vault.observed;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The entries of a directory underneath, as entries of the path that was listed. */
final class ObservedDirectoryStream implements DirectoryStream<Path> {

    private final ObservedPath directory;
    private final DirectoryStream<Path> stream;
    private final Filter<? super Path> filter;

    ObservedDirectoryStream(ObservedPath directory, DirectoryStream<Path> stream, Filter<? super Path> filter) {
        this.directory = directory;
        this.stream = stream;
        this.filter = filter;
    }

    @Override
    public Iterator<Path> iterator() {
        return new Entries(stream.iterator());
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private final class Entries implements Iterator<Path> {

        private final Iterator<Path> underneath;
        private @Nullable Path next;

        Entries(Iterator<Path> underneath) {
            this.underneath = underneath;
        }

        @Override
        public boolean hasNext() {
            while (next == null && underneath.hasNext()) {
                Path name = underneath.next().getFileName();
                Path entry = directory.resolve(name.toString());
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
        public Path next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Path entry = next;
            next = null;
            return entry;
        }
    }
}
