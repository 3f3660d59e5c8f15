package app.latent.indexer.pipeline;

import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.PhotoAnalyzer;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.search.Catalogue;
import app.latent.indexer.search.FileFacts;
import app.latent.indexer.search.PhotoId;
import app.latent.indexer.search.Snapshot;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Brings one catalogue in line with the library, path by path. Safe for use by many threads, as long as no two look at the
 * same path at once, which the work queue sees to.
 */
public final class Indexing {
    private final LibraryFolder library;
    private final PhotoAnalyzer analyzer;
    private final PhotoId ids;
    private final Catalogue catalogue;

    /**
     * Held from the last look at a file until what was found is written, and for every deletion. So a deletion that is
     * reported after the last look comes after the writing, and wins.
     */
    private final ReentrantLock writing = new ReentrantLock();

    private volatile boolean stopped;

    public Indexing(LibraryFolder library, PhotoAnalyzer analyzer, PhotoId ids, Catalogue catalogue) {
        this.library = library;
        this.analyzer = analyzer;
        this.ids = ids;
        this.catalogue = catalogue;
    }

    /** Looks at a file, and writes what it is now; a file that has gone is deleted. */
    public void lookAt(String name) throws IOException {
        Optional<FileFacts> before = library.facts(name);
        if (before.isEmpty() || !library.isPhoto(name)) {
            delete(name);
            return;
        }
        Outcome outcome = analyze(before.get());
        writing.lock();
        try {
            Optional<FileFacts> after = library.facts(name);
            if (after.isEmpty()) {
                catalogue.delete(ids.of(name));
            } else {
                boolean settled = outcome.certain && after.equals(before);
                FileFacts file = settled ? after.get() : after.get().toBeLookedAtAgain();
                put(file, outcome.analysis);
            }
        } finally {
            writing.unlock();
        }
    }

    /** What cannot be written as it was found is written by name. */
    private void put(FileFacts file, Analysis analysis) throws IOException {
        String id = ids.of(file.path());
        try {
            catalogue.put(id, file, analysis);
        } catch (IllegalArgumentException e) {
            catalogue.put(id, file, Analysis.failed(file.name(), "what the file says of itself cannot be indexed"));
        }
    }

    /** @param certain the analysis is about the file; otherwise the file could not even be read */
    private record Outcome(Analysis analysis, boolean certain) {}

    private Outcome analyze(FileFacts file) throws InterruptedIOException {
        try (FileSource source = FileSource.open(library.path(file.path()))) {
            return new Outcome(analyzer.analyze(source), true);
        } catch (InterruptedIOException | java.nio.channels.ClosedByInterruptException e) {
            throw (InterruptedIOException) new InterruptedIOException("Interrupted").initCause(e);
        } catch (IOException e) {
            return new Outcome(Analysis.failed(file.name(), "the file cannot be read"), false);
        }
    }

    /** Deletes a photo, and all photos below it in case it was a folder. */
    public void delete(String name) throws IOException {
        writing.lock();
        try {
            catalogue.delete(ids.of(name));
            catalogue.deleteFolder(name);
        } finally {
            writing.unlock();
        }
    }

    /** Carries what is known of one path over to another where the file there is the same one still; says whether. */
    public boolean carryOver(String from, String to) throws IOException {
        Optional<Catalogue.Known> known = catalogue.known(ids.of(from));
        writing.lock();
        try {
            Optional<FileFacts> there = library.facts(to);
            if (known.isEmpty() || there.isEmpty() || !isSame(known.get().file(), there.get())) {
                return false;
            }
            catalogue.put(ids.of(to), there.get(), known.get().analysis());
            return true;
        } finally {
            writing.unlock();
        }
    }

    private static boolean isSame(FileFacts known, FileFacts there) {
        return known.bytes() == there.bytes() && known.modified() == there.modified();
    }

    /** Takes names of files that have to be looked at. */
    @FunctionalInterface
    public interface Finding {
        void found(String name) throws InterruptedException;
    }

    /**
     * Compares the library with the catalogue, and finds what differs: also photos whose files have gone, unless a part of
     * the library could not be visited.
     */
    public void scan(Finding finding) throws IOException {
        try (Snapshot snapshot = catalogue.snapshot()) {
            boolean complete = library.walk("", file -> {
                failIfStopped();
                if (!snapshot.isUnchanged(ids.of(file.path()), file) && library.isPhoto(file.path())) {
                    report(finding, file.path());
                }
            });
            if (complete) {
                for (String name : snapshot.unseen()) {
                    report(finding, name);
                }
            }
        }
    }

    /** Finds all photos below a folder that has appeared. */
    public void scanFolder(String name, Finding finding) throws IOException {
        library.walk(name, file -> {
            failIfStopped();
            if (library.isPhoto(file.path())) {
                report(finding, file.path());
            }
        });
    }

    /** Ends scans that are under way. */
    public void stop() {
        stopped = true;
    }

    private void failIfStopped() throws InterruptedIOException {
        if (stopped) {
            throw new InterruptedIOException("Stopped");
        }
    }

    private static void report(Finding finding, String name) throws InterruptedIOException {
        try {
            finding.found(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("Interrupted").initCause(e);
        }
    }
}
