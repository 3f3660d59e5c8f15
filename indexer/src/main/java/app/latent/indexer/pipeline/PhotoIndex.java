package app.latent.indexer.pipeline;

import app.latent.indexer.IndexStatus;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.QueryException;
import app.latent.indexer.Scope;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.album.AlbumShelf;
import app.latent.indexer.search.Catalogue;
import app.latent.indexer.search.PhotoId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of a library of photos: kept current from events and scans, searchable at any time. Opening starts a scan in the
 * background; what has not changed since the last time is known at once.
 *
 * <p>Whoever feeds it never waits and never sees an exception: {@link #changed}, {@link #moved} and {@link #deleted} only
 * take note. The index is a cache. Where it turns out to be damaged, it is thrown away and built anew by itself; searches
 * see few photos for a while then.
 */
public final class PhotoIndex extends CatalogueSearch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoIndex.class);

    private static final Duration REPAIR_PAUSE = Duration.ofMinutes(1);

    private final IndexConfig config;
    private final LibraryFolder library;
    private final CacheFolder cache;
    private final PhotoId ids;
    private final ContentHashes contents;
    private final AlbumShelf albums;

    /** Read-locked by whoever uses catalogue or feeder, write-locked while they are replaced. */
    private final ReentrantReadWriteLock current = new ReentrantReadWriteLock();

    private Catalogue catalogue;
    private Feeder feeder;
    private boolean closed;
    private boolean paused;

    /** When damage was last answered by building anew, on the clock of {@link System#nanoTime}. */
    private @Nullable Long lastRepair;

    private PhotoIndex(IndexConfig config, CacheFolder cache, PhotoId ids, ContentHashes contents) throws IOException {
        super(Scope.whole(), ids, contents);
        this.config = config;
        this.cache = cache;
        this.library = new LibraryFolder(config.root().toAbsolutePath().normalize(), config.glances());
        this.ids = ids;
        this.contents = contents;
        this.albums = new AlbumShelf(AlbumFolder.albums(config.root()));
        this.catalogue = cache.openCatalogue(albums);
        this.feeder = feeder();
    }

    /**
     * @param config its keys are wiped by the caller, once this has returned
     * @throws IOException where the cache folder cannot be used: it is locked by another process, or not writable
     */
    public static PhotoIndex open(IndexConfig config) throws IOException {
        CacheFolder cache = CacheFolder.open(
                config.cache(), config.keys().index(), config.keys().thumbnails());
        try {
            PhotoIndex index = new PhotoIndex(config, cache, cache.photoIds(), cache.contentHashes());
            index.rescan();
            return index;
        } catch (IOException | RuntimeException e) {
            cache.close();
            throw e;
        }
    }

    private Feeder feeder() {
        Indexing indexing = new Indexing(library, config.analyzer(), ids, contents, catalogue);
        Feeder next = new Feeder(library, indexing, catalogue, config.analyses(), this::rebuildDamaged);
        next.pause(paused);
        return next;
    }

    /** A file, or a folder with all in it, has appeared or changed. */
    public void changed(Path path) {
        feed(path, Feeder::changed);
    }

    /** A file or a folder has another name now. */
    public void moved(Path from, Path to) {
        Optional<String> target = library.name(to);
        if (target.isEmpty()) {
            deleted(from);
        } else if (library.name(from).isEmpty()) {
            changed(to);
        } else {
            albums.heard(target.get());
            feed(from, (f, name) -> f.moved(name, target.get()));
        }
    }

    /** A file, or a folder with all in it, has gone. */
    public void deleted(Path path) {
        feed(path, Feeder::deleted);
    }

    /** Events may have been lost: the whole library is compared with the index, in the background. */
    public void rescan() {
        albums.forget();
        current.readLock().lock();
        try {
            feeder.rescan();
        } finally {
            current.readLock().unlock();
        }
    }

    /**
     * Looks again at every photo that could not be understood, in the background.
     *
     * @return how many these are
     */
    public int retryFailed() throws IOException {
        List<String> failed = plainReading(Catalogue::failed);
        currentFeeder().lookAgain(failed);
        return failed.size();
    }

    /** Has the looking at files wait, or go on; until it is closed. What is known is found all the same. */
    public void pause(boolean pause) {
        current.writeLock().lock();
        try {
            paused = pause;
            feeder.pause(pause);
        } finally {
            current.writeLock().unlock();
        }
    }

    @FunctionalInterface
    private interface Feeding {
        void feed(Feeder feeder, String name);
    }

    private void feed(Path path, Feeding feeding) {
        Optional<String> name = library.name(path);
        if (name.isEmpty()) {
            return;
        }
        albums.heard(name.get());
        current.readLock().lock();
        try {
            feeding.feed(feeder, name.get());
        } finally {
            current.readLock().unlock();
        }
    }

    /**
     * Waits until everything that was reported before is searchable and durable, and no scan is under way.
     *
     * @return false where that takes longer
     */
    public boolean awaitIdle(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        Feeder waitedFor;
        do {
            waitedFor = currentFeeder();
            if (!waitedFor.awaitIdle(end - System.nanoTime())) {
                return false;
            }
        } while (waitedFor != currentFeeder());
        return true;
    }

    /**
     * Waits until searches tell what was reported before of these photos, and of the files beside them.
     *
     * @return false where that takes longer
     */
    public boolean awaitSearchable(Collection<Path> photos, Duration limit) throws InterruptedException {
        List<String> names =
                photos.stream().flatMap(p -> library.name(p).stream()).toList();
        return currentFeeder().awaitSearchable(names, limit.toNanos());
    }

    private Feeder currentFeeder() {
        current.readLock().lock();
        try {
            return feeder;
        } finally {
            current.readLock().unlock();
        }
    }

    /** Throws the index away, and builds it anew from the library. */
    public void rebuild() throws IOException {
        current.writeLock().lock();
        try {
            if (closed) {
                return;
            }
            feeder.close();
            catalogue.abandon();
            catalogue = cache.newCatalogue(albums);
            feeder = feeder();
            feeder.rescan();
        } finally {
            current.writeLock().unlock();
        }
    }

    /** A full disk looks like damage; building anew again and again would not help. */
    private boolean mayRebuild() {
        long now = System.nanoTime();
        boolean may = lastRepair == null || now - lastRepair > REPAIR_PAUSE.toNanos();
        if (may) {
            lastRepair = now;
        } else {
            LOG.warn("The photo index does not stay whole; is the disk full?");
        }
        return may;
    }

    private void rebuildDamaged(Catalogue damaged) {
        current.writeLock().lock();
        try {
            if (damaged == catalogue && !closed && mayRebuild()) {
                LOG.info("The photo index is damaged and is built anew");
                rebuild();
            }
        } catch (IOException e) {
            LOG.warn("The photo index cannot be built anew: {}", e.getClass().getSimpleName());
        } finally {
            current.writeLock().unlock();
        }
    }

    /** What somebody sees of it. */
    public PhotoSearch seenBy(Scope scope) {
        return switch (scope) {
            case Scope.Whole _ -> this;
            case Scope.Part _, Scope.Trash _ -> new PartSearch(scope, ids, contents, this);
        };
    }

    @Override
    public IndexStatus status() {
        current.readLock().lock();
        try {
            return catalogue.seenBy(Scope.whole()).status(feeder.work());
        } catch (IOException | RuntimeException e) {
            return new IndexStatus(0, 0, new IndexStatus.Work(IndexStatus.State.SCANNING, 1, 0, null));
        } finally {
            current.readLock().unlock();
        }
    }

    /** Where the index is damaged, it is begun anew, and asked again. */
    @Override
    <T> T reading(Reading<Catalogue, T> reading) throws IOException, QueryException {
        Catalogue asked;
        current.readLock().lock();
        try {
            if (closed) {
                throw new IOException("The photo index is closed");
            }
            asked = catalogue;
            return reading.read(asked);
        } catch (IOException | AlreadyClosedException e) {
            asked = catalogue;
            if (closed) {
                throw e;
            }
        } finally {
            current.readLock().unlock();
        }
        rebuildDamaged(asked);
        current.readLock().lock();
        try {
            return reading.read(catalogue);
        } finally {
            current.readLock().unlock();
        }
    }

    /** Wipes the keys at once, whatever is under way, which then fails. What is on disk is kept; {@link #close} is still to be called. */
    public void wipeKeys() {
        cache.wipeKeys();
    }

    /** Stops looking at files, keeps what is known, and wipes the keys. Closes the analyzer. */
    @Override
    public void close() throws IOException {
        current.writeLock().lock();
        try (cache) {
            if (closed) {
                return;
            }
            closed = true;
            config.analyzer().close();
            feeder.close();
            catalogue.close();
        } finally {
            current.writeLock().unlock();
        }
    }
}
