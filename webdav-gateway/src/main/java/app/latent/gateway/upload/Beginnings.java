package app.latent.gateway.upload;

import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.http.HttpStatus;

/** Begins uploads, within bounds. */
final class Beginnings {

    private static final int MOST_OPEN = 100;

    private final Path root;
    private final UploadShelf shelf;

    /** Held while an upload begins, so that the same is not begun twice. */
    private final ReentrantLock beginning = new ReentrantLock();

    /** @param root where uploads go to */
    Beginnings(Path root, UploadShelf shelf) {
        this.root = root;
        this.shelf = shelf;
    }

    /**
     * Begins an upload. Who says the SHA-256 of what is to come, and has said the same before, goes on with what was begun then: a browser that was closed knows
     * no addresses any more.
     *
     * @throws StatusException 409 where too many are under way; 507 where there is no room for it
     */
    Upload begin(String owner, Parcel parcel) throws IOException, StatusException {
        beginning.lock();
        try {
            shelf.removeExpired();
            List<Upload> open = shelf.of(owner);
            Optional<Upload> same = open.stream()
                    .filter(upload -> parcel.sha256() != null && upload.parcel().equals(parcel))
                    .findFirst();
            if (same.isPresent()) return same.get();
            if (open.size() >= MOST_OPEN) {
                throw new StatusException(HttpStatus.CONFLICT_409, "Too many uploads were begun and not finished.");
            }
            requireSpace(parcel.length());
            return shelf.begin(owner, parcel);
        } finally {
            beginning.unlock();
        }
    }

    /** Better now than after hours. A disk of which nothing is known may have room. */
    private void requireSpace(long length) throws IOException, StatusException {
        FileStore disk = Files.getFileStore(root);
        if (disk.getTotalSpace() > 0 && disk.getUsableSpace() < length) {
            throw new StatusException(HttpStatus.INSUFFICIENT_STORAGE_507, "There is not enough room for this.");
        }
    }
}
