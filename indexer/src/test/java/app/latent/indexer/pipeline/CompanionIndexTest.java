package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.IndexStatus;
import app.latent.indexer.Photo;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.analysis.PhotoAnalyzer;
import app.latent.indexer.container.Made;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.media.PhotoSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a photo, from the first look to the last deletion. */
class CompanionIndexTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private Path root = Path.of("");
    private Path cache = Path.of("");
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final Gate gate = new Gate();

    /** Holds whoever looks at a photo. */
    private static final class Gate {
        private final CountDownLatch arrived = new CountDownLatch(1);
        private volatile @Nullable CountDownLatch open;

        void pass() throws IOException {
            CountDownLatch closed = open;
            if (closed != null) {
                arrived.countDown();
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    throw (IOException) new java.io.InterruptedIOException().initCause(e);
                }
            }
        }
    }

    private final class Asked implements PhotoAnalyzer {
        private final LocalAnalyzer real = new LocalAnalyzer(new ImageIoScaler());

        @Override
        public Analysis analyze(PhotoSource source, int orientation) throws IOException {
            asked.add(source.name());
            if (source.name().endsWith(".jpg")) {
                gate.pass();
            }
            return real.analyze(source, orientation);
        }

        @Override
        public Analysis glance(PhotoSource source, int orientation) throws IOException {
            return real.glance(source, orientation);
        }
    }

    @BeforeEach
    void makeFolders() throws IOException {
        root = Files.createDirectory(folder.resolve("library"));
        cache = folder.resolve("cache");
    }

    private PhotoIndex open() throws IOException, InterruptedException {
        IndexConfig.Keys keys = new IndexConfig.Keys(new byte[32], new byte[32]);
        PhotoIndex index = PhotoIndex.open(new IndexConfig(root, cache, keys, new Asked(), 2));
        assertTrue(index.awaitIdle(LONG));
        asked.clear();
        return index;
    }

    private Path photo(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, TestPhotos.jpeg(name.hashCode(), "camera's own"));
    }

    private Path sidecar(String name, String properties) throws IOException {
        String packet =
                new String(Made.xmp("titled"), StandardCharsets.UTF_8).replace("<dc:title>", properties + "<dc:title>");
        return Files.writeString(root.resolve(name), packet);
    }

    private static String caption(String text) {
        return "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>" + text + "</rdf:li></rdf:Alt></dc:description>";
    }

    private Path takeout(String name) throws IOException {
        return Files.writeString(root.resolve(name), """
                {"title": "a.jpg", "description": "as Google has it", "photoTakenTime": {"timestamp": "1696573881"},
                 "geoData": {"latitude": 59.91, "longitude": 10.75, "altitude": 0.0},
                 "people": [{"name": "Ada Lovelace"}]}""");
    }

    private static List<String> paths(PhotoIndex index, String query) throws Exception {
        return index.search(query, 1000, null).photos().stream()
                .map(Photo::path)
                .sorted()
                .toList();
    }

    private static Photo only(PhotoIndex index) throws Exception {
        assertTrue(index.awaitIdle(LONG));
        List<Photo> photos = index.search("", 10, null).photos();
        assertEquals(1, photos.size());
        return photos.getFirst();
    }

    private long thumbnailBytes() throws IOException {
        try (Stream<Path> packs = Files.list(cache.resolve("t"))) {
            return packs.mapToLong(p -> p.toFile().length()).sum();
        }
    }

    @Test
    void aSidecarIsMergedAndIsNoEntryOfItsOwn() throws Exception {
        photo("a.jpg");
        sidecar(
                "a.jpg.xmp",
                caption("by the fjord")
                        + "<p:City xmlns:p='http://ns.adobe.com/photoshop/1.0/'>Tromsø</p:City>"
                        + "<p:Country xmlns:p='http://ns.adobe.com/photoshop/1.0/'>Norway</p:Country>"
                        + "<i:PersonInImage xmlns:i='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'><rdf:Bag>"
                        + "<rdf:li>Grace Hopper</rdf:li></rdf:Bag></i:PersonInImage>");
        try (PhotoIndex index = open()) {
            assertEquals(new IndexStatus(1, 0, 0), index.status());
            Photo photo = only(index);
            assertEquals("by the fjord", photo.caption());
            assertEquals("titled", photo.title());
            assertEquals("Tromsø", photo.city());
            assertEquals("Norway", photo.country());
            assertEquals(List.of("Grace Hopper"), photo.people());
            for (String query :
                    List.of("fjord", "norway", "tromso", "hopper", "person:grace", "person:\"grace hopper\"")) {
                assertEquals(List.of("a.jpg"), paths(index, query), query);
            }
            assertEquals(List.of(), paths(index, "person:fjord"));
            assertEquals(List.of(), paths(index, "\"camera's own\""));
        }
    }

    @Test
    void googlesJsonSpeaksWhereThePhotoIsSilent() throws Exception {
        photo("a.jpg");
        takeout("a.jpg.supplemental-metadata.json");
        try (PhotoIndex index = open()) {
            Photo photo = only(index);
            assertEquals("camera's own", photo.caption());
            assertEquals(List.of("Ada Lovelace"), photo.people());
            assertEquals(59.91, photo.latitude());
            assertEquals(2023, photo.taken().getYear());
            assertEquals(List.of("a.jpg"), paths(index, "person:ada near:59.9,10.7"));
        }
    }

    @Test
    void aMovieTellsHowLongItLasts() throws Exception {
        Files.write(root.resolve("a.mov"), Made.movie());
        try (PhotoIndex index = open()) {
            assertEquals(2.5, only(index).duration());
        }
    }

    @Test
    void aSidecarIsFollowedAndThePhotoIsNotDecodedAgain() throws Exception {
        photo("in/a.jpg");
        photo("in/other.jpg");
        try (PhotoIndex index = open()) {
            long bytes = thumbnailBytes();
            Path sidecar = sidecar("in/a.jpg.xmp", caption("first"));
            index.changed(sidecar);
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of("in/a.jpg"), paths(index, "first"));

            sidecar("in/a.jpg.xmp", caption("secnd"));
            index.changed(sidecar);
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of(), paths(index, "first"));
            assertEquals(List.of("in/a.jpg"), paths(index, "secnd"));

            Path moved = Files.move(sidecar, root.resolve("in/other.xmp"));
            index.moved(sidecar, moved);
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of("in/other.jpg"), paths(index, "secnd"));

            Files.delete(moved);
            index.deleted(moved);
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of(), paths(index, "secnd"));
            assertEquals(List.of("in/a.jpg", "in/other.jpg"), paths(index, "\"camera's own\""));

            assertEquals(
                    List.of(), asked.stream().filter(n -> n.endsWith(".jpg")).toList());
            assertEquals(bytes, thumbnailBytes());
            for (Photo photo : index.search("", 10, null).photos()) {
                assertTrue(index.thumbnail(photo.id(), ThumbnailSize.GRID).isPresent());
            }
        }
    }

    @Test
    void whatHappensToASidecarWhileTheIndexIsClosedIsFoundByTheScan() throws Exception {
        photo("a.jpg");
        photo("b.jpg");
        sidecar("b.jpg.xmp", caption("of b"));
        open().close();
        sidecar("a.jpg.xmp", caption("of a"));
        Files.delete(root.resolve("b.jpg.xmp"));
        try (PhotoIndex index = open()) {
            assertEquals(List.of("a.jpg"), paths(index, "\"of a\""));
            assertEquals(List.of(), paths(index, "\"of b\""));
        }
        sidecar("a.jpg.xmp", caption("changed"));
        try (PhotoIndex index = open()) {
            assertEquals(List.of("a.jpg"), paths(index, "changed"));
            index.rescan();
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of(), List.copyOf(asked));
        }
    }

    @Test
    void aSidecarThatComesWhileItsPhotoIsLookedAtIsMerged() throws Exception {
        try (PhotoIndex index = open()) {
            CountDownLatch open = new CountDownLatch(1);
            gate.open = open;
            index.changed(photo("a.jpg"));
            gate.arrived.await();
            index.changed(sidecar("a.jpg.xmp", caption("just in time")));
            open.countDown();
            assertEquals("just in time", only(index).caption());
        }
    }

    @Test
    void aSidecarThatComesBeforeItsPhotoIsMerged() throws Exception {
        try (PhotoIndex index = open()) {
            index.changed(sidecar("a.jpg.xmp", caption("early")));
            assertTrue(index.awaitIdle(LONG));
            assertEquals(0, index.status().photos());
            index.changed(photo("a.jpg"));
            assertEquals("early", only(index).caption());
        }
    }

    @Test
    void theSidecarOfTheWholeNameComesBeforeTheOther() throws Exception {
        photo("a.jpg");
        sidecar("a.xmp", caption("of all formats"));
        Path own = sidecar("a.jpg.xmp", caption("of the jpeg"));
        try (PhotoIndex index = open()) {
            assertEquals("of the jpeg", only(index).caption());
            Files.delete(own);
            index.deleted(own);
            assertEquals("of all formats", only(index).caption());
        }
    }

    @Test
    void aPhotoThatIsRenamedLeavesItsSidecarAndAFolderTakesThemAlong() throws Exception {
        Path photo = photo("in/a.jpg");
        sidecar("in/a.jpg.xmp", caption("spoken"));
        try (PhotoIndex index = open()) {
            Path in = root.resolve("in");
            Path out = Files.move(in, root.resolve("out"));
            index.moved(in, out);
            assertEquals("out/a.jpg", only(index).path());
            assertEquals("spoken", only(index).caption());
            assertEquals(List.of(), List.copyOf(asked), "nothing is read again");

            Path renamed = Files.move(out.resolve("a.jpg"), out.resolve("b.jpg"));
            index.moved(out.resolve("a.jpg"), renamed);
            assertEquals("camera's own", only(index).caption());
            assertTrue(index.thumbnail(only(index).id(), ThumbnailSize.GRID).isPresent());

            Path sidecar = Files.move(out.resolve("a.jpg.xmp"), out.resolve("b.jpg.xmp"));
            index.moved(out.resolve("a.jpg.xmp"), sidecar);
            assertEquals("spoken", only(index).caption());

            Files.move(renamed, photo.resolveSibling("../b.jpg").normalize(), StandardCopyOption.REPLACE_EXISTING);
            index.moved(renamed, root.resolve("b.jpg"));
            assertEquals("camera's own", only(index).caption());
            assertEquals(
                    List.of(), asked.stream().filter(n -> n.endsWith(".jpg")).toList());
        }
    }

    @Test
    void whatAPhotoSaysAnewIsMergedWithItsSidecar() throws Exception {
        Path photo = photo("a.jpg");
        Path json = takeout("a.jpg.json");
        try (PhotoIndex index = open()) {
            Files.write(photo, TestPhotos.jpeg(9, "said anew"));
            index.changed(photo);
            assertEquals("said anew", only(index).caption());
            assertEquals(List.of("Ada Lovelace"), only(index).people());
            Files.delete(json);
            index.deleted(json);
            assertEquals("said anew", only(index).caption());
            assertEquals(List.of(), only(index).people());
            assertNull(only(index).latitude());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg.xmp", "a.jpg.json"})
    void aFileOf10MegabytesBesideAPhotoHidesNothing(String name) throws Exception {
        photo("a.jpg");
        Path large = Files.write(root.resolve(name), Made.xmp("x".repeat(10 << 20)));
        try (PhotoIndex index = open()) {
            assertEquals("camera's own", only(index).caption());
            index.rescan();
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of(), List.copyOf(asked), "it is not read again and again");
            Files.delete(large);
            index.deleted(large);
            assertEquals("camera's own", only(index).caption());
        }
    }

    @Test
    void aFolderThatIsNamedLikeASidecarHoldsPhotos() throws Exception {
        photo("a.jpg");
        try (PhotoIndex index = open()) {
            photo("a.jpg.xmp/b.jpg");
            index.changed(root.resolve("a.jpg.xmp"));
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of("a.jpg", "a.jpg.xmp/b.jpg"), paths(index, ""));
        }
    }

    @Test
    void aThousandSidecarsAreFollowed() throws Exception {
        byte[] jpeg = TestPhotos.jpeg(1, "x");
        for (int i = 0; i < 1000; i++) {
            Files.write(root.resolve("p%04d.jpg".formatted(i)), i % 100 == 0 ? jpeg : new byte[1]);
        }
        try (PhotoIndex index = open()) {
            for (int i = 0; i < 1000; i++) {
                index.changed(sidecar("p%04d.jpg.xmp".formatted(i), caption("number n" + i)));
            }
            assertTrue(index.awaitIdle(LONG));
            assertEquals(1000, paths(index, "number").size());
            assertEquals(List.of("p0777.jpg"), paths(index, "n777 "));
        }
    }
}
