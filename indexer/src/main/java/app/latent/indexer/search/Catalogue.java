package app.latent.indexer.search;

import app.latent.indexer.Scope;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.album.AlbumShelf.Placed;
import app.latent.indexer.query.Trait;
import app.latent.indexer.store.EncryptedDirectory;
import app.latent.indexer.store.ThumbnailStore;
import app.latent.indexer.store.ThumbnailStore.Locator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.IOUtils;

/**
 * All photos that are known: their documents and thumbnails on disk, encrypted. What is written is seen by searches after
 * {@link #refresh}, and survives a crash after {@link #commit}. Safe for use by many threads.
 */
public final class Catalogue implements AutoCloseable {
    private static final double WRITE_BUFFER_MB = 24;
    /** Finds the photos that could not be understood. */
    static final Query FAILED = new TermQuery(new Term(Fields.TRAIT, Trait.FAILED.name()));

    private static final List<ThumbnailSize> SIZES = List.of(ThumbnailSize.values());

    private final EncryptedDirectory directory;
    private final ThumbnailStore thumbnails;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Unseen unseen;
    private final PackKeeper packs;
    private final StackKeeper stacks;
    private final CommitNotes notes;
    private final Sights sights;
    private final TrashSplit split = new TrashSplit();
    private final Columns columns = new Columns();
    private final FolderStamps stamps;

    private Catalogue(
            EncryptedDirectory directory,
            ThumbnailStore thumbnails,
            IndexWriter writer,
            SearcherManager searchers,
            Sights sights,
            FolderStamps stamps) {
        this.sights = sights;
        this.stamps = stamps;
        this.directory = directory;
        this.thumbnails = thumbnails;
        this.writer = writer;
        this.searchers = searchers;
        this.stacks = new StackKeeper(writer);
        this.unseen = new Unseen(searchers);
        this.notes = new CommitNotes(writer);
        this.packs = new PackKeeper(searchers, thumbnails, writer, unseen, stamps);
    }

    /**
     * Opens a catalogue, or begins an empty one. Takes over the stores: they are closed with it, or when this fails.
     *
     * @param albums gives the library's albums; the same list for as long as none of them has changed
     * @throws IOException also where what is there was not written with these keys, or is damaged
     */
    public static Catalogue open(EncryptedDirectory directory, ThumbnailStore thumbnails, Supplier<List<Placed>> albums)
            throws IOException {
        IndexWriter writer = null;
        try {
            IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer())
                    .setRAMBufferSizeMB(WRITE_BUFFER_MB)
                    .setIndexSort(Answers.NEWEST_FIRST)
                    .setCommitOnClose(true);
            writer = new IndexWriter(directory, config);
            SearcherManager searchers = new SearcherManager(writer, new SearcherFactory());
            Catalogue catalogue = new Catalogue(
                    directory, thumbnails, writer, searchers, new Sights(albums), FolderStamps.open(directory));
            catalogue.packs.checkAtOpening(catalogue.notes.read(PackKeeper.NOTE));
            String stacks = catalogue.notes.read(StackKeeper.NOTE).orElse("");
            catalogue.searching(searcher -> {
                catalogue.stacks.restore(stacks, searcher);
                return catalogue;
            });
            return catalogue;
        } catch (IOException | RuntimeException e) {
            if (writer != null) {
                IOUtils.closeWhileHandlingException(writer::rollback);
            }
            IOUtils.closeWhileHandlingException(directory, thumbnails::close);
            throw e;
        }
    }

    /** Adds a photo, or puts it in the place of what was known of it. */
    public void put(String id, Known photo) throws IOException {
        byte[] idBytes = PhotoId.bytes(id).orElseThrow();
        write(id, photo.file().path(), () -> {
            List<Locator> locators = new ArrayList<>();
            List<byte[]> jpegs = photo.analysis().thumbnails();
            for (int i = 0; i < jpegs.size(); i++) {
                locators.add(thumbnails.append(idBytes, SIZES.get(i).pixels(), jpegs.get(i)));
            }
            writer.updateDocument(new Term(Fields.ID, id), PhotoDocuments.document(id, photo, locators));
        });
    }

    /** Puts what is said of a photo in the place of what was known of it; its thumbnails are kept. */
    public void describe(String id, Known photo) throws IOException {
        write(id, photo.file().path(), () -> {
            unseen.refreshFor(id);
            List<Locator> locators = searching(searcher -> Thumbnails.locators(searcher, id));
            writer.updateDocument(new Term(Fields.ID, id), PhotoDocuments.document(id, photo, locators));
        });
    }

    public void delete(String id, String path) throws IOException {
        write(id, path, () -> writer.deleteDocuments(new Term(Fields.ID, id)));
    }

    private void write(String id, String path, PackKeeper.Writing change) throws IOException {
        stacks.touched(path);
        packs.write(id, change);
        stacks.touched(path);
    }

    /** Whether photos were written or deleted whose stacks have not been sought since. */
    public boolean isToBeStacked() {
        return stacks.isWaiting();
    }

    /**
     * Seeks the stacks of photos that were written, and of those beside them; they are searched for after the next refresh. For the
     * thread that commits.
     *
     * @return whether any stack has changed
     */
    public boolean stack() throws IOException {
        List<String> folders = stacks.take();
        refresh();
        boolean changed = false;
        for (String folder : folders) {
            changed |= searching(searcher -> stacks.stack(searcher, folder));
        }
        return changed;
    }

    /** Deletes the photos of a folder and of all below it. */
    public void deleteFolder(String path) throws IOException {
        writer.deleteDocuments(new PrefixQuery(new Term(Fields.PATH, path + "/")));
    }

    /** Makes what was written visible. */
    public void refresh() throws IOException {
        unseen.refresh();
    }

    /** Makes what was written durable: thumbnails first, so that no document names a thumbnail that is not there. */
    public void commit() throws IOException {
        Optional<Map<String, String>> known = stamps.take();
        packs.commit(noted -> {
            notes.write(Map.of(StackKeeper.NOTE, stacks.note(), PackKeeper.NOTE, noted));
            writer.prepareCommit();
        });
        writer.commit();
        if (known.isPresent()) {
            stamps.keep(known.get());
        }
    }

    /** Gives back the room of thumbnails that nobody needs any more. For one thread at a time. */
    public void tidy() throws IOException {
        packs.tidy(this::commit);
    }

    /** Which folders need not be compared. */
    public FolderStamps stamps() {
        return stamps;
    }

    /** The state of now, to be compared with the file system. */
    public Snapshot snapshot() throws IOException {
        refresh();
        return new Snapshot(searchers);
    }

    /** What differs from what is known of a file by now, as {@link Snapshot#compare} tells it of an earlier moment. */
    public Change compare(String id, FileFacts file, List<FileFacts> companions) throws IOException {
        unseen.refreshFor(id);
        return searching(searcher -> Snapshot.compare(searcher, id, file, companions));
    }

    /** What there is for somebody to see. */
    public SeenCatalogue seenBy(Scope scope) {
        TrashSplit.Side searched = scope instanceof Scope.Trash ? split::trash : split::library;
        return new SeenCatalogue(this, searched, sights.of(scope), columns);
    }

    /** What was put last of a photo, without its thumbnails. */
    public Optional<Known> known(String id) throws IOException {
        unseen.refreshFor(id);
        return searching(searcher -> {
            OptionalInt number = Documents.withId(searcher, sights.of(Scope.whole()), id);
            return number.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PhotoDocuments.known(searcher.storedFields().document(number.getAsInt())));
        });
    }

    /** Puts a photo with the thumbnails of another one; false, and nothing is put, where those are not whole. */
    public boolean putLike(String other, String id, Known photo) throws IOException {
        int expected =
                searching(searcher -> Thumbnails.locators(searcher, other)).size();
        List<byte[]> jpegs = new ArrayList<>();
        for (ThumbnailSize size : SIZES) {
            thumbnail(other, size).ifPresent(jpegs::add);
        }
        if (jpegs.size() != expected) {
            return false;
        }
        put(id, photo.withThumbnails(jpegs));
        return true;
    }

    /** The paths of all photos of a folder and below it. */
    public List<String> pathsBelow(String folder) throws IOException {
        return searching(searcher -> Documents.paths(searcher, new PrefixQuery(new Term(Fields.PATH, folder + "/"))));
    }

    /** As {@link app.latent.indexer.PhotoSearch#thumbnail}; one that is damaged counts as missing, and its photo as to be looked at again. */
    public Optional<byte[]> thumbnail(String id, ThumbnailSize size) throws IOException {
        Optional<byte[]> idBytes = PhotoId.bytes(id);
        if (idBytes.isEmpty()) {
            return Optional.empty();
        }
        List<Locator> locators = searching(searcher -> Thumbnails.locators(searcher, id));
        Optional<byte[]> jpeg = read(idBytes.get(), size, locators);
        if (jpeg.isPresent() || locators.size() <= SIZES.indexOf(size)) {
            return jpeg;
        }
        // It may have been moved since this search began to see.
        refresh();
        jpeg = read(idBytes.get(), size, searching(searcher -> Thumbnails.locators(searcher, id)));
        if (jpeg.isEmpty()) {
            packs.askForANewLook(id);
        }
        return jpeg;
    }

    /** Whether another photo's file has that many bytes. */
    public boolean hasTwin(String id, long bytes) throws IOException {
        return searching(searcher -> new Twins(searcher).has(id, bytes));
    }

    /** The paths of photos of that size whose contents are not known, where there is more than one of that size. */
    public List<String> unreadTwins(long bytes) throws IOException {
        return searching(searcher -> new Twins(searcher).unread(bytes));
    }

    private Optional<byte[]> read(byte[] id, ThumbnailSize size, List<Locator> locators) throws IOException {
        int index = SIZES.indexOf(size);
        return index < locators.size() ? thumbnails.read(id, size.pixels(), locators.get(index)) : Optional.empty();
    }

    /** The paths of all photos that could not be understood. */
    public List<String> failed() throws IOException {
        refresh();
        return searching(searcher -> Documents.paths(searcher, FAILED));
    }

    @FunctionalInterface
    interface Searching<T, E extends Exception> {
        T run(IndexSearcher searcher) throws IOException, E;
    }

    <T, E extends Exception> T searching(Searching<T, E> search) throws IOException, E {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.run(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Commits, unless the writer has failed before. */
    @Override
    public void close() throws IOException {
        try (directory;
                thumbnails;
                writer;
                searchers) {
            if (writer.isOpen()) {
                commit();
            }
        }
    }

    /** Closes without keeping what was not committed: for a catalogue that is damaged, or to be thrown away. */
    public void abandon() {
        IOUtils.closeWhileHandlingException(searchers, writer::rollback, directory, thumbnails::close);
    }
}
