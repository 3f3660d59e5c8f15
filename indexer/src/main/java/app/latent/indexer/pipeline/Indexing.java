package app.latent.indexer.pipeline;

import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.PhotoAnalyzer;
import app.latent.indexer.companion.Companions;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.pipeline.LibraryFolder.FolderVisitor;
import app.latent.indexer.search.Catalogue;
import app.latent.indexer.search.Change;
import app.latent.indexer.search.Companion;
import app.latent.indexer.search.FileFacts;
import app.latent.indexer.search.Known;
import app.latent.indexer.search.PhotoId;
import app.latent.indexer.search.Snapshot;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings one catalogue in line with the library, path by path. Safe for use by many threads, as long as no two look at the
 * same path at once, which the work queue sees to.
 */
public final class Indexing {
    /** So many bytes of a file are read for its hash alone. */
    private static final long READ_TO_HASH = 8L << 20;

    /** A smaller file is looked at as quickly as glanced at. */
    private static final long WORTH_A_GLANCE = 256L << 10;

    private final LibraryFolder library;
    private final PhotoAnalyzer analyzer;
    private final PhotoId ids;
    private final Catalogue catalogue;
    private final ContentHashes contents;
    private final Neighbours neighbours;
    private final CompanionFiles companions;

    /**
     * Held from the last look at a file until what was found is written, and for every deletion. So a deletion that is
     * reported after the last look comes after the writing, and wins.
     */
    private final ReentrantLock writing = new ReentrantLock();

    /** Sizes of large files that were written since twins were sought. */
    private final Set<Long> largeSizes = ConcurrentHashMap.newKeySet();

    private volatile boolean stopped;

    public Indexing(
            LibraryFolder library, PhotoAnalyzer analyzer, PhotoId ids, ContentHashes contents, Catalogue catalogue) {
        this.library = library;
        this.analyzer = analyzer;
        this.ids = ids;
        this.contents = contents;
        this.catalogue = catalogue;
        this.neighbours = new Neighbours(library);
        this.companions = new CompanionFiles(library, neighbours, analyzer);
    }

    /** Something has happened to a file, or to a folder: to be told before it is looked at. */
    public void forget(String name) {
        neighbours.forget(name);
    }

    /**
     * Looks at a photo's file and those beside it, and writes what they are now; a file that has gone is deleted.
     *
     * @param change what to look at: with {@link Change#COMPANIONS}, the photo itself only where it is not known as it is
     * @param quickly only glance at a large file
     * @return whether the file was only glanced at, and is still to be looked at
     */
    public boolean lookAt(String name, Change change, boolean quickly) throws IOException {
        Optional<FileFacts> before = library.facts(name);
        if (before.isEmpty() || !library.isPhoto(name)) {
            delete(name);
            return false;
        }
        List<Companion> beside = companions.read(name, List.of());
        int orientation = Companion.orientation(beside);
        Optional<Known> known = change == Change.COMPANIONS ? known(before.get(), orientation) : Optional.empty();
        boolean glance = quickly && known.isEmpty() && before.get().bytes() >= WORTH_A_GLANCE;
        Outcome outcome = known.isPresent()
                ? Outcome.of(known.get())
                : glance ? glance(before.get(), orientation) : analyze(before.get(), orientation);
        Known found = new Known(before.get(), outcome.analysis, beside, outcome.content);
        Metadata derived = Derived.of(found);
        writing.lock();
        try {
            Optional<FileFacts> after = library.facts(name);
            if (after.isEmpty()) {
                catalogue.delete(ids.of(name), name);
            } else {
                boolean settled = outcome.certain && after.equals(before);
                Writer writer = known.isPresent() ? catalogue::describe : catalogue::put;
                write(new Known(after.get(), outcome.analysis, beside, outcome.content, derived, settled), writer);
                if (after.get().bytes() > READ_TO_HASH) {
                    largeSizes.add(after.get().bytes());
                }
            }
            return glance && after.isPresent();
        } finally {
            writing.unlock();
        }
    }

    /** A photo that is to be shown otherwise needs other thumbnails. */
    private Optional<Known> known(FileFacts file, int orientation) throws IOException {
        return catalogue
                .known(ids.of(file.path()))
                .filter(k -> k.isOf(file) && Companion.orientation(k.companions()) == orientation);
    }

    @FunctionalInterface
    private interface Writer {
        void write(String id, Known photo) throws IOException;
    }

    /** What cannot be written as it was found is written without what is beside it, or by name. */
    private void write(Known photo, Writer writer) throws IOException {
        FileFacts file = photo.file();
        String id = ids.of(file.path());
        List<Companion> mute = photo.companions().stream()
                .map(c -> new Companion(c.file(), Metadata.NONE))
                .toList();
        try {
            writer.write(id, photo);
        } catch (IllegalArgumentException e) {
            try {
                Known alone = photo.with(mute);
                writer.write(id, alone.withDerived(Derived.of(alone)));
            } catch (IllegalArgumentException alone) {
                Analysis failed = Analysis.failed(file.name(), "what the file says of itself cannot be indexed");
                catalogue.put(id, new Known(file, failed, mute, photo.content(), Metadata.NONE, photo.settled()));
            }
        }
    }

    /**
     * @param content as in {@link Known}
     * @param certain the analysis is all that can be known; otherwise the file could not even be read, or was only glanced at
     */
    private record Outcome(Analysis analysis, @Nullable Long content, boolean certain) {
        static Outcome of(Known known) {
            return new Outcome(known.analysis(), known.content(), true);
        }
    }

    private Outcome analyze(FileFacts file, int orientation) throws IOException {
        boolean twin = catalogue.hasTwin(ids.of(file.path()), file.bytes());
        return reading(file, source -> {
            HashedSource hashed = contents.over(source);
            Analysis analysis = analyzer.analyze(hashed, orientation);
            return new Outcome(analysis, content(hashed, twin), true);
        });
    }

    private Outcome glance(FileFacts file, int orientation) throws IOException {
        return reading(file, source -> new Outcome(analyzer.glance(source, orientation), null, false));
    }

    @FunctionalInterface
    private interface Reader {
        Outcome read(FileSource source) throws IOException;
    }

    private Outcome reading(FileFacts file, Reader reader) throws IOException {
        try (FileSource source = FileSource.open(library.path(file.path()))) {
            return reader.read(source);
        } catch (InterruptedIOException | java.nio.channels.ClosedByInterruptException e) {
            throw (InterruptedIOException) new InterruptedIOException("Interrupted").initCause(e);
        } catch (IOException e) {
            return new Outcome(Analysis.failed(file.name(), "the file cannot be read"), null, false);
        }
    }

    /** What is left of a large file is read only where another one has its size, and may have its contents. */
    private @Nullable Long content(HashedSource file, boolean twin) throws IOException {
        boolean unread = file.left() > READ_TO_HASH && !twin;
        return unread || file.size() == 0 ? null : contents.of(file);
    }

    /** Has large files looked at again that were looked at before another one of their size was known. */
    public void seekTwins(Finding finding) throws IOException {
        for (long size : largeSizes.toArray(Long[]::new)) {
            largeSizes.remove(size);
            for (String name : catalogue.unreadTwins(size)) {
                report(finding, name, Change.FILE, 0);
            }
        }
    }

    /** Deletes a photo, and all photos below it in case it was a folder. */
    public void delete(String name) throws IOException {
        writing.lock();
        try {
            catalogue.delete(ids.of(name), name);
            catalogue.deleteFolder(name);
        } finally {
            writing.unlock();
        }
    }

    /** Carries what is known of one path over to another where the file there is the same one still; says whether. */
    public boolean carryOver(String from, String to) throws IOException {
        Optional<Known> known = catalogue.known(ids.of(from));
        if (known.isEmpty()) {
            return isKnown(to);
        }
        List<Companion> beside = companions.read(to, known.get().companions());
        Metadata derived = Derived.of(known.get().with(beside));
        writing.lock();
        try {
            Optional<FileFacts> there = library.facts(to);
            boolean sameSight = Companion.orientation(beside)
                    == Companion.orientation(known.get().companions());
            if (there.isEmpty() || !known.get().isOf(there.get()) || !sameSight) {
                return false;
            }
            Known photo = new Known(
                    there.get(), known.get().analysis(), beside, known.get().content(), derived, true);
            return catalogue.putLike(ids.of(from), ids.of(to), photo);
        } finally {
            writing.unlock();
        }
    }

    /** As it is where a move is told of twice, and was carried over before. */
    private boolean isKnown(String name) throws IOException {
        Optional<FileFacts> file = library.facts(name);
        Optional<Known> known = file.isEmpty() ? Optional.empty() : catalogue.known(ids.of(name));
        return known.filter(k -> k.settled() && k.isOf(file.orElseThrow())).isPresent();
    }

    /** Takes names of files that have to be looked at. */
    @FunctionalInterface
    public interface Finding {
        /** @param newness as {@link WorkQueue} orders by */
        void found(String name, Change change, long newness) throws InterruptedException;
    }

    /**
     * Compares the library with the catalogue, and finds what differs: also photos whose files have gone, unless a part of
     * the library could not be visited.
     */
    public void scan(Finding finding) throws IOException {
        neighbours.forgetAll();
        try (Snapshot snapshot = catalogue.snapshot()) {
            boolean complete = library.walk("", () -> stopped, new Comparison(snapshot, finding));
            if (complete) {
                for (String name : snapshot.unseen()) {
                    report(finding, name, Change.FILE, WorkQueue.NEWS);
                }
            }
        }
    }

    /** Finds all photos below a folder that has appeared which are not known as they are. */
    public void scanFolder(String name, Finding finding) throws IOException {
        try (Snapshot snapshot = catalogue.snapshot()) {
            library.walk(name, () -> stopped, new Comparison(snapshot, finding));
        }
    }

    /** Compares what a walk meets with what is known. */
    private final class Comparison implements FolderVisitor {
        private final Snapshot snapshot;
        private final Finding finding;

        Comparison(Snapshot snapshot, Finding finding) {
            this.snapshot = snapshot;
            this.finding = finding;
        }

        @Override
        public boolean isKnown(String folder, String stamp) throws IOException {
            boolean known = catalogue.stamps().isKnown(folder, stamp);
            if (known) {
                snapshot.sawAll(folder);
            }
            return known;
        }

        @Override
        public void visit(String folder, @Nullable String stamp, List<FileFacts> files) throws IOException {
            boolean differs = compare(files, snapshot, finding);
            if (differs || stamp == null) {
                catalogue.stamps().forget(folder);
            } else {
                catalogue.stamps().know(folder, stamp);
            }
        }
    }

    /** Whether any of them differs from what is known. */
    private boolean compare(List<FileFacts> folder, Snapshot snapshot, Finding finding) throws IOException {
        Map<String, FileFacts> beside = folder.stream()
                .filter(f -> Companions.isCompanion(f.name()))
                .collect(Collectors.toMap(FileFacts::name, Function.identity()));
        Companions names = new Companions(beside.keySet());
        boolean differs = false;
        for (FileFacts file : folder) {
            failIfStopped();
            if (!beside.containsKey(file.name())) {
                List<FileFacts> files =
                        names.of(file.name()).names().stream().map(beside::get).toList();
                Change change = snapshot.compare(ids.of(file.path()), file, files);
                if (change != Change.NONE) {
                    // Where many wait, a scan is as slow as looking at them, and has been overtaken by news of the same
                    // files.
                    change = catalogue.compare(ids.of(file.path()), file, files);
                }
                if (change != Change.NONE && library.isPhoto(file.path())) {
                    report(finding, file.path(), change, file.modified());
                    differs = true;
                }
            }
        }
        return differs;
    }

    /** Finds the photos of a folder that these files beside them speak of, or spoke of before they went. */
    public void seekPhotos(String folder, Set<String> companions, Finding finding) throws IOException {
        List<String> names;
        try {
            names = library.names(folder);
        } catch (IOException e) {
            // The library's failure, not the catalogue's; the next scan compares what this one cannot.
            return;
        }
        Companions all = new Companions(
                Stream.concat(names.stream(), companions.stream()).distinct().toList());
        String start = folder.isEmpty() ? "" : folder + "/";
        for (String name : companions) {
            if (library.isFolder(start + name)) {
                report(finding, start + name, Change.FILE, WorkQueue.NEWS);
            }
        }
        for (String name : names) {
            boolean beside = all.of(name).names().stream().anyMatch(companions::contains);
            if (beside && !Companions.isCompanion(name)) {
                report(finding, start + name, Change.COMPANIONS, WorkQueue.NEWS);
            }
        }
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

    private static void report(Finding finding, String name, Change change, long newness)
            throws InterruptedIOException {
        try {
            finding.found(name, change, newness);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("Interrupted").initCause(e);
        }
    }
}
