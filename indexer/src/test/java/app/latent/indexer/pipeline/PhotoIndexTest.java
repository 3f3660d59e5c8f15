package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.IndexStatus;
import app.latent.indexer.IndexStatus.State;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.QueryException;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.analysis.PhotoAnalyzer;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.media.PhotoSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoIndexTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private Path root = Path.of("");
    private Path cache = Path.of("");
    private final Watched analyzer = new Watched();

    /** The real thing, but it tells what it was asked, and can be made to wait. */
    private static final class Watched implements PhotoAnalyzer {
        private final LocalAnalyzer real = new LocalAnalyzer(new ImageIoScaler());
        private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
        private volatile @Nullable CountDownLatch gate;
        private final Semaphore glanced = new Semaphore(0);
        private volatile boolean broken;
        private volatile CountDownLatch arrived = new CountDownLatch(1);

        @Override
        public Analysis analyze(PhotoSource source, int orientation) throws IOException {
            asked.add(source.name());
            CountDownLatch closed = gate;
            if (closed != null) {
                arrived.countDown();
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    throw (IOException) new java.io.InterruptedIOException().initCause(e);
                }
            }
            return broken ? Analysis.failed(source.name(), "out of memory") : real.analyze(source, orientation);
        }

        @Override
        public Analysis glance(PhotoSource source, int orientation) throws IOException {
            glanced.release();
            return real.glance(source, orientation);
        }
    }

    @BeforeEach
    void makeFolders() throws IOException {
        root = Files.createDirectory(folder.resolve("library"));
        cache = folder.resolve("cache");
    }

    private PhotoIndex open() throws IOException, InterruptedException {
        return open((byte) 1);
    }

    private PhotoIndex open(byte keyByte) throws IOException, InterruptedException {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, keyByte);
        PhotoIndex index = PhotoIndex.open(new IndexConfig(root, cache, new IndexConfig.Keys(key, key), analyzer, 2));
        assertTrue(index.awaitIdle(LONG));
        return index;
    }

    private Path put(String name, int seed, String caption) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, TestPhotos.jpeg(seed, caption));
    }

    private static List<String> paths(PhotoIndex index, String query) throws IOException, QueryException {
        return index.search(query, 1000, null).photos().stream()
                .map(Photo::path)
                .sorted()
                .toList();
    }

    private static Photo only(PhotoIndex index, String query) throws IOException, QueryException {
        List<Photo> photos = index.search(query, 10, null).photos();
        assertEquals(1, photos.size(), query);
        return photos.getFirst();
    }

    /** As large as what a camera writes. */
    private Path putLarge(String name, int seed, String caption) throws IOException {
        Path file = put(name, seed, caption);
        Files.write(file, new byte[300_000], StandardOpenOption.APPEND);
        return file;
    }

    @Test
    void ofManyPhotosEachIsFoundBeforeTheFirstIsDecoded() throws Exception {
        try (PhotoIndex index = open()) {
            index.pause(true);
            CountDownLatch gate = new CountDownLatch(1);
            analyzer.gate = gate;
            for (int i = 0; i < 5; i++) {
                index.changed(putLarge("photo" + i + ".jpg", i, "beach"));
            }
            assertEquals(State.PAUSED, index.status().state());
            assertTrue(paths(index, "").isEmpty());
            index.pause(false);
            analyzer.glanced.acquire(5);
            analyzer.arrived.await();
            // The first is being decoded; what was seen before is published a moment later.
            while (paths(index, "beach").size() < 5) {
                Thread.onSpinWait();
            }
            assertEquals(5, index.status().pending());
            assertTrue(index.photoAt("photo0.jpg").orElseThrow().look() == null);
            gate.countDown();
            assertTrue(index.awaitIdle(LONG));
            assertEquals(5, analyzer.asked.size());
            assertTrue(index.photoAt("photo0.jpg").orElseThrow().look() != null);
        }
    }

    @Test
    void whatWasOnlyGlancedAtIsLookedAtAfterARestart() throws Exception {
        try (PhotoIndex index = open()) {
            index.pause(true);
            for (int i = 0; i < 3; i++) {
                index.changed(putLarge("photo" + i + ".jpg", i, "beach"));
            }
            CountDownLatch gate = new CountDownLatch(1);
            analyzer.gate = gate;
            index.pause(false);
            analyzer.glanced.acquire(3);
            analyzer.arrived.await();
            index.pause(true);
            gate.countDown();
        }
        try (PhotoIndex index = open()) {
            for (int i = 0; i < 3; i++) {
                Photo photo = index.photoAt("photo" + i + ".jpg").orElseThrow();
                assertTrue(index.thumbnail(photo.id(), ThumbnailSize.SCREEN).isPresent());
            }
        }
    }

    @Test
    void aCopyLooksLikeItsPhotoAndAnotherPhotoDoesNot() throws Exception {
        put("one.jpg", 1, "one");
        put("copy.jpg", 1, "edited");
        put("two.jpg", 2, "two");
        try (PhotoIndex index = open()) {
            Photo one = only(index, "name:one");
            assertEquals(
                    List.of("copy.jpg"),
                    index.similar(one.id(), 10).stream().map(Photo::path).toList());
            assertNotNull(one.look());
        }
    }

    @Test
    void whatCouldNotBeUnderstoodIsTriedAgainWhereSomebodyAsks() throws Exception {
        put("one.jpg", 1, "one");
        put("two.jpg", 2, "two");
        analyzer.broken = true;
        try (PhotoIndex index = open()) {
            assertEquals(new IndexStatus(2, 0, 2), index.status());
            assertEquals(
                    "out of memory",
                    index.search("is:failed", 1, null).photos().getFirst().error());
            analyzer.broken = false;
            assertEquals(2, index.retryFailed());
            assertTrue(index.awaitIdle(LONG));
            assertEquals(new IndexStatus(2, 0, 0), index.status());
            assertEquals(0, index.retryFailed());
        }
    }

    @Test
    void aStatusTellsWhatIsUnderWay() throws Exception {
        try (PhotoIndex index = open()) {
            CountDownLatch gate = new CountDownLatch(1);
            analyzer.gate = gate;
            index.changed(put("one.jpg", 1, "one"));
            index.changed(put("two.jpg", 2, "two"));
            analyzer.arrived.await();
            IndexStatus busy = index.status();
            assertEquals(IndexStatus.State.LOOKING, busy.state());
            assertEquals(2, busy.pending());
            gate.countDown();
            assertTrue(index.awaitIdle(LONG));
            assertEquals(IndexStatus.State.READY, index.status().state());
        }
    }

    @Test
    void ofTwoLargeVideosOfOneSizeTheFirstIsLookedAtAgain() throws Exception {
        byte[] video = new byte[9 << 20];
        System.arraycopy("\0\0\0\24ftypisom".getBytes(StandardCharsets.ISO_8859_1), 0, video, 0, 12);
        Files.write(root.resolve("one.mp4"), video);
        try (PhotoIndex index = open()) {
            Files.write(root.resolve("copy.mp4"), video);
            index.changed(root.resolve("copy.mp4"));
            assertTrue(index.awaitIdle(LONG));
            assertEquals(2, analyzer.asked.stream().filter("one.mp4"::equals).count());
            assertEquals(1, analyzer.asked.stream().filter("copy.mp4"::equals).count());
        }
    }

    @Test
    void findsWhatIsThereAtTheStart() throws Exception {
        put("2024/Norwegen/fjord.jpg", 1, "Ein Boot");
        put("other.JPG", 2, "nothing");
        Files.writeString(root.resolve("notes.txt"), "not a photo");
        try (PhotoIndex index = open()) {
            assertEquals(new IndexStatus(2, 0, 0), index.status());
            Photo photo = only(index, "boot");
            assertEquals("2024/Norwegen/fjord.jpg", photo.path());
            assertEquals("Ein Boot", photo.caption());
            assertEquals("image/jpeg", photo.type());
            assertEquals(64, photo.width());
            assertTrue(photo.takenGuessed());
            assertEquals(List.of("2024/Norwegen/fjord.jpg"), paths(index, "norw"));
            assertEquals(List.of("2024/Norwegen/fjord.jpg"), paths(index, "path:2024/norwegen"));
            assertEquals(List.of("other.JPG"), paths(index, "-boot type:image name:oth*.jpg"));
            assertEquals(photo, index.photo(photo.id()).orElseThrow());
        }
    }

    @Test
    void anIndexOfAnotherVersionIsBuiltAnew() throws Exception {
        put("a.jpg", 1, "x");
        open().close();
        Path salt = cache.resolve("salt");
        byte[] before = Files.readAllBytes(salt);
        before[3]--;
        Files.write(salt, before);
        analyzer.asked.clear();
        try (PhotoIndex index = open()) {
            assertEquals(List.of("a.jpg"), paths(index, ""));
        }
        assertEquals(List.of("a.jpg"), List.copyOf(analyzer.asked));
        assertEquals(before[3] + 1, Files.readAllBytes(salt)[3]);
    }

    @Test
    void keepsThumbnails() throws Exception {
        put("a.jpg", 1, "x");
        try (PhotoIndex index = open()) {
            String id = only(index, "").id();
            byte[] jpeg = index.thumbnail(id, ThumbnailSize.GRID).orElseThrow();
            assertNotNull(javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(jpeg)));
            assertTrue(index.thumbnail(id, ThumbnailSize.SCREEN).isPresent());
            assertTrue(index.thumbnail("AAAAAAAAAAAAAAAAAAAAAA", ThumbnailSize.GRID)
                    .isEmpty());
            assertTrue(index.thumbnail("../../etc", ThumbnailSize.GRID).isEmpty());
        }
    }

    @Test
    void followsChangesMovesAndDeletions() throws Exception {
        try (PhotoIndex index = open()) {
            Path file = put("in/a.jpg", 1, "first");
            index.changed(file);
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of("in/a.jpg"), paths(index, "first"));

            Files.write(file, TestPhotos.jpeg(2, "second"));
            index.changed(file);
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of(), paths(index, "first"));
            assertEquals(List.of("in/a.jpg"), paths(index, "second"));

            analyzer.asked.clear();
            Path moved = root.resolve("out");
            Files.move(root.resolve("in"), moved);
            index.moved(root.resolve("in"), moved);
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of("out/a.jpg"), paths(index, "second"));
            assertTrue(index.thumbnail(only(index, "").id(), ThumbnailSize.GRID).isPresent());

            Files.delete(moved.resolve("a.jpg"));
            Files.delete(moved);
            index.deleted(moved);
            assertTrue(index.awaitIdle(LONG));
            assertEquals(new IndexStatus(0, 0, 0), index.status());
        }
    }

    @Test
    void aNewFolderBringsAllItsPhotos() throws Exception {
        try (PhotoIndex index = open()) {
            put("trip/one.jpg", 1, "x");
            put("trip/deep/two.jpg", 2, "x");
            index.changed(root.resolve("trip"));
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of("trip/deep/two.jpg", "trip/one.jpg"), paths(index, ""));
        }
    }

    @Test
    void aFileThatChangesWhileItIsLookedAtIsLookedAtAgain() throws Exception {
        try (PhotoIndex index = open()) {
            CountDownLatch gate = new CountDownLatch(1);
            analyzer.gate = gate;
            Path file = put("a.jpg", 1, "early");
            index.changed(file);
            analyzer.arrived.await();
            Files.write(file, TestPhotos.jpeg(2, "much later"));
            index.changed(file);
            gate.countDown();
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of("a.jpg"), paths(index, "later"));
            assertEquals(1, index.status().photos());
        }
    }

    @Test
    void aFileThatGoesWhileItIsLookedAtIsGone() throws Exception {
        try (PhotoIndex index = open()) {
            CountDownLatch gate = new CountDownLatch(1);
            analyzer.gate = gate;
            Path file = put("a.jpg", 1, "early");
            index.changed(file);
            analyzer.arrived.await();
            Files.delete(file);
            index.deleted(file);
            gate.countDown();
            assertTrue(index.awaitIdle(LONG));
            assertEquals(0, index.status().photos());
        }
    }

    @Test
    void ignoresJunkAndItsOwnDocuments() throws Exception {
        put(".latent/albums/x.jpg", 1, "x");
        put("._a.jpg", 2, "x");
        put(".Trash-1000/files/b.jpg", 3, "x");
        put("real", 4, "x");
        Files.write(root.resolve("Thumbs.db"), TestPhotos.jpeg(5, "x"));
        try (PhotoIndex index = open()) {
            index.changed(root.resolve(".latent/albums/x.jpg"));
            index.changed(root.resolve("._a.jpg"));
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of("real"), paths(index, ""));
        }
    }

    @Test
    void aBrokenFileIsFoundByItsNameWithItsError() throws Exception {
        Files.write(root.resolve("Broken Holiday.jpg"), new byte[100]);
        put("good.jpg", 1, "x");
        try (PhotoIndex index = open()) {
            assertEquals(new IndexStatus(2, 0, 1), index.status());
            Photo broken = only(index, "holiday");
            assertEquals("not a known picture or video format", broken.error());
            assertEquals("image/jpeg", broken.type());
        }
    }

    @Test
    void anUnchangedLibraryIsReadyAtOnceAndNotLookedAtAgain() throws Exception {
        put("a.jpg", 1, "one");
        Path changing = put("b.jpg", 2, "two");
        Path going = put("c.jpg", 3, "three");
        try (PhotoIndex index = open()) {
            assertEquals(3, index.status().photos());
        }
        analyzer.asked.clear();
        Files.write(changing, TestPhotos.jpeg(4, "quite another"));
        Files.delete(going);
        try (PhotoIndex index = open()) {
            assertEquals(List.of("b.jpg"), List.copyOf(analyzer.asked));
            assertEquals(List.of("a.jpg", "b.jpg"), paths(index, ""));
            assertEquals(List.of("b.jpg"), paths(index, "another"));
        }
    }

    @Test
    void pagesAreStableAndComplete() throws Exception {
        for (int i = 0; i < 25; i++) {
            Path file = put("p%02d.jpg".formatted(i), i, "x");
            // Many with the same time: ids have to break the ties.
            Files.setLastModifiedTime(
                    file, FileTime.from(Instant.parse("2024-0%d-01T12:00:00Z".formatted(1 + i / 10))));
        }
        try (PhotoIndex index = open()) {
            Set<String> seen = new HashSet<>();
            List<Photo> inOrder = new ArrayList<>();
            String next = null;
            do {
                PhotoSearch.Page page = index.search("", 4, next);
                assertEquals(25, page.total());
                page.photos().forEach(p -> assertTrue(seen.add(p.id())));
                inOrder.addAll(page.photos());
                next = page.next();
            } while (next != null);
            assertEquals(25, seen.size());
            for (int i = 1; i < inOrder.size(); i++) {
                assertFalse(inOrder.get(i).taken().isAfter(inOrder.get(i - 1).taken()));
            }
            assertEquals(
                    List.of(
                            new PhotoSearch.MonthCount(2024, 3, 5),
                            new PhotoSearch.MonthCount(2024, 2, 10),
                            new PhotoSearch.MonthCount(2024, 1, 10)),
                    index.months(""));
            for (String wrong : List.of("", "x", "AAAA", "====", "\u0000", "a".repeat(500))) {
                assertThrows(QueryException.class, () -> index.search("", 4, wrong));
            }
        }
    }

    @Test
    void anotherKeyBeginsAnew() throws Exception {
        put("a.jpg", 1, "x");
        try (PhotoIndex index = open()) {
            assertEquals(1, index.status().photos());
        }
        analyzer.asked.clear();
        try (PhotoIndex index = open((byte) 2)) {
            assertEquals(1, index.status().photos());
            assertEquals(List.of("a.jpg"), List.copyOf(analyzer.asked));
        }
    }

    @Test
    void aTamperedCacheIsBuiltAnewWithoutAnError() throws Exception {
        put("a.jpg", 1, "word");
        try (PhotoIndex index = open()) {
            assertEquals(1, index.status().photos());
        }
        for (int i = 0; i < 3 * cacheFiles().size(); i++) {
            Path file = cacheFiles().get(i / 3);
            byte[] tampered = Files.readAllBytes(file);
            if (tampered.length > 0) {
                tampered[(tampered.length - 1) * (i % 3) / 2] ^= 1;
            }
            Files.write(file, tampered);
            try (PhotoIndex index = open()) {
                assertEquals(List.of("a.jpg"), paths(index, "word"), file.toString());
                String id = only(index, "").id();
                if (index.thumbnail(id, ThumbnailSize.GRID).isEmpty()) {
                    index.rescan();
                    assertTrue(index.awaitIdle(LONG));
                }
                assertTrue(index.thumbnail(id, ThumbnailSize.GRID).isPresent(), file.toString());
            }
        }
    }

    @Test
    void missingCacheFilesAreMended() throws Exception {
        put("a.jpg", 1, "word");
        try (PhotoIndex index = open()) {
            assertEquals(1, index.status().photos());
        }
        for (int i = 0; i < cacheFiles().size(); i++) {
            Path file = cacheFiles().get(i);
            Files.delete(file);
            try (PhotoIndex index = open()) {
                assertEquals(List.of("a.jpg"), paths(index, "word"), file.toString());
                assertTrue(
                        index.thumbnail(only(index, "").id(), ThumbnailSize.SCREEN)
                                .isPresent(),
                        file.toString());
            }
        }
    }

    @Test
    void rebuildStartsFromTheLibraryAlone() throws Exception {
        put("a.jpg", 1, "word");
        try (PhotoIndex index = open()) {
            analyzer.asked.clear();
            index.rebuild();
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of("a.jpg"), List.copyOf(analyzer.asked));
            assertEquals(List.of("a.jpg"), paths(index, "word"));
        }
    }

    @Test
    void theCacheIsForOneAtATime() throws Exception {
        try (PhotoIndex index = open()) {
            assertThrows(IOException.class, this::open);
            assertEquals(0, index.status().photos());
        }
        open().close();
    }

    @Test
    void theClosedCacheTellsNothing() throws Exception {
        put("canaryfolder/canaryname.jpg", 7, "canarycaption");
        List<byte[]> canaries = new ArrayList<>();
        // Shorter ones come by chance in ciphertext.
        for (String word :
                List.of("canaryfolder", "canaryname", "canarycaption", "image/jpeg", "Lucene", "_0.cfs", "segments_")) {
            canaries.add(word.getBytes(StandardCharsets.UTF_8));
            canaries.add(word.getBytes(StandardCharsets.UTF_16LE));
        }
        try (PhotoIndex index = open()) {
            byte[] thumbnail = index.thumbnail(only(index, "canarycaption").id(), ThumbnailSize.GRID)
                    .orElseThrow();
            canaries.add(java.util.Arrays.copyOfRange(thumbnail, 0, 12));
            canaries.add(java.util.Arrays.copyOfRange(thumbnail, thumbnail.length - 24, thumbnail.length));
        }
        for (Path file : cacheFiles()) {
            byte[] content = Files.readAllBytes(file);
            for (byte[] canary : canaries) {
                assertFalse(
                        contains(content, canary), () -> new String(canary, StandardCharsets.UTF_8) + " in " + file);
            }
            assertTrue(
                    cache.relativize(file).toString().matches("lock|salt|i/[0-9a-f]{96}|t/[0-9a-f]{16}"),
                    file.toString());
        }
    }

    private static boolean contains(byte[] content, byte[] part) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    private List<Path> cacheFiles() throws IOException {
        try (var files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
