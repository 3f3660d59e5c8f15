package app.latent.indexer.search;

import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.store.ThumbnailStore;
import app.latent.indexer.store.ThumbnailStore.Locator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Keeps packs and documents in step: deletes packs that no document names, moves what is left of mostly empty packs into
 * the growing one, and has photos looked at again whose thumbnails are not there.
 */
final class PackKeeper {
    private static final List<ThumbnailSize> SIZES = List.of(ThumbnailSize.values());

    /** Each session begins a pack; this many small ones are left alone. */
    private static final int SMALL_PACKS = 8;

    private static final long SMALL_PACK_BYTES = 8L << 20;

    private final SearcherManager searchers;
    private final ThumbnailStore thumbnails;
    private final IndexWriter writer;
    private final Unseen unseen;

    /** Shared by those who write photos; held alone to begin tidying, to move a photo, and to delete packs. */
    private final ReentrantReadWriteLock writing = new ReentrantReadWriteLock();

    /** Photos that were written since tidying began: what was read of them before is old. */
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    private volatile boolean tidying;

    PackKeeper(SearcherManager searchers, ThumbnailStore thumbnails, IndexWriter writer, Unseen unseen) {
        this.searchers = searchers;
        this.thumbnails = thumbnails;
        this.writer = writer;
        this.unseen = unseen;
    }

    /** A photo's document. */
    private record Named(String id, List<Locator> locators) {}

    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }

    /** Every change of a document goes through here, with the thumbnails that it is to name. */
    void write(String id, Writing change) throws IOException {
        writing.readLock().lock();
        try {
            if (tidying) {
                written.add(id);
            }
            change.write();
            unseen.wrote(id);
        } finally {
            writing.readLock().unlock();
        }
    }

    private void alone(Writing change) throws IOException {
        writing.writeLock().lock();
        try {
            change.write();
        } finally {
            writing.writeLock().unlock();
        }
    }

    /** For a catalogue that has just been opened, so that nothing else writes. */
    void checkAtOpening() throws IOException {
        Map<Long, Long> sizes = thumbnails.packs();
        Map<Long, Long> used = new HashMap<>();
        for (Named photo : named()) {
            for (Locator locator : photo.locators) {
                used.merge(locator.pack(), (long) locator.length(), Long::sum);
                long end = locator.offset() + locator.length();
                if (locator.offset() < 0 || end > sizes.getOrDefault(locator.pack(), 0L)) {
                    askForANewLook(photo.id);
                }
            }
        }
        deleteUnused(used);
    }

    /** The next scan finds the file changed. */
    void askForANewLook(String id) throws IOException {
        writer.updateNumericDocValue(new Term(Fields.ID, id), Fields.MODIFIED, FileFacts.NEVER);
    }

    private void deleteUnused(Map<Long, Long> used) throws IOException {
        Optional<Long> growing = thumbnails.growingPack();
        for (long pack : thumbnails.packs().keySet()) {
            if (!used.containsKey(pack) && growing.filter(g -> g == pack).isEmpty()) {
                thumbnails.deletePack(pack);
            }
        }
    }

    /**
     * For one thread at a time.
     *
     * @param commit makes what was changed durable, thumbnails first
     */
    void tidy(Writing commit) throws IOException {
        alone(() -> tidying = true);
        try {
            searchers.maybeRefreshBlocking();
            List<Named> photos = named();
            Map<Long, Long> used = new HashMap<>();
            photos.forEach(p -> p.locators.forEach(l -> used.merge(l.pack(), (long) l.length(), Long::sum)));
            Set<Long> moving = wasteful(used);
            for (Named photo : photos) {
                if (photo.locators.stream().anyMatch(l -> moving.contains(l.pack()))) {
                    move(photo);
                }
            }
            commit.write();
            used.keySet().removeAll(moving);
            // Where photos were written meanwhile, they may name what was counted as unused: the next time, then.
            alone(() -> {
                if (written.isEmpty()) {
                    deleteUnused(used);
                }
            });
        } finally {
            tidying = false;
            written.clear();
        }
    }

    private Set<Long> wasteful(Map<Long, Long> used) throws IOException {
        Map<Long, Long> sizes = new HashMap<>(thumbnails.packs());
        thumbnails.growingPack().ifPresent(sizes::remove);
        sizes.keySet().retainAll(used.keySet());
        List<Long> small = sizes.keySet().stream()
                .filter(p -> sizes.getOrDefault(p, 0L) < SMALL_PACK_BYTES)
                .toList();
        Set<Long> wasteful = new HashSet<>(small.size() > SMALL_PACKS ? small : List.of());
        sizes.forEach((pack, size) -> {
            if (used.getOrDefault(pack, 0L) * 2 < size) {
                wasteful.add(pack);
            }
        });
        return wasteful;
    }

    /** What does not open any more is left where it is: reading it asks for a new look. */
    private void move(Named photo) throws IOException {
        byte[] id = PhotoId.bytes(photo.id).orElseThrow();
        List<Locator> moved = new ArrayList<>();
        for (int i = 0; i < photo.locators.size(); i++) {
            int pixels = SIZES.get(i).pixels();
            Optional<byte[]> jpeg = thumbnails.read(id, pixels, photo.locators.get(i));
            if (jpeg.isEmpty()) {
                askForANewLook(photo.id);
                return;
            }
            moved.add(thumbnails.append(id, pixels, jpeg.get()));
        }
        BytesRef places = new BytesRef(PhotoDocuments.encode(moved));
        alone(() -> {
            if (!written.contains(photo.id)) {
                writer.updateBinaryDocValue(new Term(Fields.ID, photo.id), Fields.THUMBNAILS, places);
                unseen.wrote(photo.id);
            }
        });
    }

    private List<Named> named() throws IOException {
        List<Named> photos = new ArrayList<>();
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                addNamed(leaf, photos);
            }
        } finally {
            searchers.release(searcher);
        }
        return photos;
    }

    private static void addNamed(LeafReaderContext leaf, List<Named> photos) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.THUMBNAILS);
        SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.ID);
        while (values != null && ids != null && values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
            boolean isLive = live == null || live.get(values.docID());
            if (isLive && ids.advanceExact(values.docID())) {
                String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
                photos.add(new Named(id, PhotoDocuments.locators(values.binaryValue())));
            }
        }
    }
}
