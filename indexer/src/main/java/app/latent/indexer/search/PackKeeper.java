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
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.BytesRef;

/**
 * Keeps packs and documents in step: deletes packs that no document names, moves what is left of mostly empty packs into
 * the growing one, and has photos looked at again whose thumbnails are not there.
 */
final class PackKeeper {
    /** Its note in a commit. */
    static final String NOTE = "packs";

    private static final List<ThumbnailSize> SIZES = List.of(ThumbnailSize.values());

    /** Each session begins a pack; this many small ones are left alone. */
    private static final int SMALL_PACKS = 8;

    private static final long SMALL_PACK_BYTES = 8L << 20;

    private final SearcherManager searchers;
    private final ThumbnailStore thumbnails;
    private final IndexWriter writer;
    private final Unseen unseen;
    private final FolderStamps stamps;

    /** Shared by those who write photos; held alone to commit, to begin tidying, to move a photo, and to delete packs. */
    private final ReentrantReadWriteLock writing = new ReentrantReadWriteLock();

    /** Photos that were written since tidying began: what was read of them before is old. */
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    private volatile boolean tidying;

    PackKeeper(
            SearcherManager searchers,
            ThumbnailStore thumbnails,
            IndexWriter writer,
            Unseen unseen,
            FolderStamps stamps) {
        this.stamps = stamps;
        this.searchers = searchers;
        this.thumbnails = thumbnails;
        this.writer = writer;
        this.unseen = unseen;
    }

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

    /**
     * Makes the documents durable up to a moment, and before them their thumbnails, so that none names a thumbnail that is not there.
     *
     * @param prepare begins the commit, given what is to be noted of the packs in it
     */
    void commit(Preparing prepare) throws IOException {
        alone(() -> {
            thumbnails.sync();
            prepare.commit(note(thumbnails.packs()));
        });
    }

    @FunctionalInterface
    interface Preparing {
        void commit(String noted) throws IOException;
    }

    private static String note(Map<Long, Long> packs) {
        return packs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(pack -> pack.getKey() + ":" + pack.getValue())
                .collect(Collectors.joining(" "));
    }

    /**
     * For a catalogue that has just been opened, so that nothing else writes. Where each pack is as large as it was at the commit, no photo needs to be looked at.
     *
     * @param noted at the commit
     */
    void checkAtOpening(Optional<String> noted) throws IOException {
        Map<Long, Long> sizes = thumbnails.packs();
        Optional<Map<Long, Long>> then = noted.flatMap(PackKeeper::sizes);
        if (then.isPresent() && areWhole(then.get(), sizes)) {
            deleteUnused(then.get());
        } else {
            checkEach(sizes);
        }
    }

    private static Optional<Map<Long, Long>> sizes(String noted) {
        Map<Long, Long> sizes = new HashMap<>();
        try {
            for (String pack : noted.isEmpty() ? List.<String>of() : List.of(noted.split(" ", -1))) {
                int colon = pack.indexOf(':');
                sizes.put(Long.valueOf(pack.substring(0, colon)), Long.valueOf(pack.substring(colon + 1)));
            }
            return Optional.of(sizes);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static boolean areWhole(Map<Long, Long> then, Map<Long, Long> now) {
        return then.entrySet().stream().allMatch(pack -> now.getOrDefault(pack.getKey(), -1L) >= pack.getValue());
    }

    private void checkEach(Map<Long, Long> sizes) throws IOException {
        Map<Long, Long> used = new HashMap<>();
        read(photos -> photos.forEach((id, locators) -> {
            locators.forEach(locator -> add(locator, used));
            if (locators.stream().anyMatch(locator -> !isWithin(sizes, locator))) {
                askForANewLook(id.read());
            }
        }));
        deleteUnused(used);
    }

    private static void add(Locator locator, Map<Long, Long> used) {
        used.merge(locator.pack(), (long) locator.length(), Long::sum);
    }

    private static boolean isWithin(Map<Long, Long> sizes, Locator locator) {
        return locator.offset() >= 0 && locator.offset() + locator.length() <= sizes.getOrDefault(locator.pack(), 0L);
    }

    /** The next scan finds the file changed. */
    void askForANewLook(String id) throws IOException {
        stamps.forgetAll();
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
            Map<Long, Long> used = new HashMap<>();
            Set<Long> moving = new HashSet<>();
            read(photos -> {
                photos.forEach((_, locators) -> locators.forEach(locator -> add(locator, used)));
                moving.addAll(wasteful(used));
                if (!moving.isEmpty()) {
                    photos.forEach((id, locators) -> moveFrom(moving, id, locators));
                }
            });
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

    private void moveFrom(Set<Long> packs, NamedThumbnails.Id id, List<Locator> locators) throws IOException {
        if (locators.stream().anyMatch(locator -> packs.contains(locator.pack()))) {
            move(id.read(), locators);
        }
    }

    /** What does not open any more is left where it is: reading it asks for a new look. */
    private void move(String id, List<Locator> locators) throws IOException {
        byte[] bytes = PhotoId.bytes(id).orElseThrow();
        List<Locator> moved = new ArrayList<>();
        for (int i = 0; i < locators.size(); i++) {
            int pixels = SIZES.get(i).pixels();
            Optional<byte[]> jpeg = thumbnails.read(bytes, pixels, locators.get(i));
            if (jpeg.isEmpty()) {
                askForANewLook(id);
                return;
            }
            moved.add(thumbnails.append(bytes, pixels, jpeg.get()));
        }
        BytesRef places = new BytesRef(PhotoDocuments.encode(moved));
        alone(() -> {
            if (!written.contains(id)) {
                writer.updateBinaryDocValue(new Term(Fields.ID, id), Fields.THUMBNAILS, places);
                unseen.wrote(id);
            }
        });
    }

    @FunctionalInterface
    private interface Reading {
        void read(NamedThumbnails photos) throws IOException;
    }

    /** All of it sees the index as it is now, whatever is written meanwhile. */
    private void read(Reading reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            reading.read(new NamedThumbnails(searcher.getIndexReader()));
        } finally {
            searchers.release(searcher);
        }
    }
}
