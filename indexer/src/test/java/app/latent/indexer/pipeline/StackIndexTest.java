package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Photo;
import app.latent.indexer.QueryException;
import app.latent.indexer.Stack;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.PhotoAnalyzer;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are one photo, as they come and go. */
class StackIndexTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private Path root = Path.of("");

    /** Each file is what its name says; all were taken in one second, a video lasts three, and "burst-1-" begins a burst's. */
    private static final PhotoAnalyzer BY_NAME = (source, _) -> {
        Map<Fact<?>, Claim<?>> claims = new HashMap<>();
        claims.put(Fact.ORIGINAL, new Claim<>(new Moment(LocalDateTime.of(2024, 5, 17, 12, 0), null), Origin.EXIF));
        MediaType type = MediaType.byName(source.name()).orElse(MediaType.JPEG);
        if (type.kind() == MediaType.Kind.VIDEO) {
            claims.put(Fact.DURATION, new Claim<>(3.0, Origin.MOVIE));
        }
        if (source.name().startsWith("burst-")) {
            claims.put(Fact.BURST_ID, new Claim<>(source.name().substring(0, 7), Origin.XMP));
        }
        return new Analysis(type.mime(), 4, 3, Metadata.of(claims), List.of(), null, null);
    };

    @BeforeEach
    void makeTheLibrary() throws IOException {
        root = Files.createDirectory(folder.resolve("library"));
    }

    private PhotoIndex open() throws IOException, InterruptedException {
        byte[] key = new byte[32];
        PhotoIndex index = PhotoIndex.open(
                new IndexConfig(root, folder.resolve("cache"), new IndexConfig.Keys(key, key), BY_NAME, 2));
        assertTrue(index.awaitIdle(LONG));
        return index;
    }

    private Path put(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private static List<String> found(PhotoIndex index, String query) throws IOException, QueryException {
        return index.search(query, 20, null).photos().stream()
                .map(Photo::path)
                .sorted()
                .toList();
    }

    private static @Nullable List<String> stackOf(PhotoIndex index, String path) throws IOException {
        Stack stack = index.photoAt(path).orElseThrow().stack();
        return stack == null
                ? null
                : stack.photos().stream()
                        .map(id -> {
                            try {
                                return index.photo(id).orElseThrow().path();
                            } catch (IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                        })
                        .toList();
    }

    @Test
    void rawAndPictureLivePhotosAndBurstsAreStacked() throws Exception {
        for (String name : List.of(
                "a.jpg", "a.cr2", "b.heic", "b.mov", "burst-1-x.jpg", "burst-1-y.jpg", "burst-2.jpg", "alone.jpg")) {
            put("2024/" + name);
        }
        put("other/a.cr2");
        try (PhotoIndex index = open()) {
            assertEquals(List.of("2024/a.jpg", "2024/a.cr2"), stackOf(index, "2024/a.cr2"));
            assertEquals(List.of("2024/b.heic", "2024/b.mov"), stackOf(index, "2024/b.mov"));
            assertEquals(List.of("2024/burst-1-x.jpg", "2024/burst-1-y.jpg"), stackOf(index, "2024/burst-1-x.jpg"));
            assertNull(stackOf(index, "2024/alone.jpg"));
            assertNull(stackOf(index, "other/a.cr2"));
            assertEquals(List.of("2024/b.heic", "2024/b.mov"), found(index, "is:live"));
            assertEquals(List.of("2024/a.cr2", "2024/b.mov", "2024/burst-1-y.jpg"), found(index, "is:covered"));
            assertEquals(6, found(index, "is:stacked").size());
            assertEquals(6, index.days("-is:covered").getFirst().photos());
            assertEquals(
                    6, index.onThisDay(LocalDate.of(2025, 5, 17), 20).getFirst().total());
        }
    }

    @Test
    void whatIsInTwoStacksJoinsThem() throws Exception {
        for (String name : List.of("burst-1-x.jpg", "burst-1-x.cr2", "burst-1-y.jpg", "burst-1-y.mov")) {
            put(name);
        }
        try (PhotoIndex index = open()) {
            Photo photo = index.photoAt("burst-1-y.mov").orElseThrow();
            assertEquals(
                    List.of("burst-1-x.jpg", "burst-1-y.jpg", "burst-1-x.cr2", "burst-1-y.mov"),
                    stackOf(index, photo.path()));
            Stack stack = photo.stack();
            assertEquals(Set.of(Stack.Kind.values()), stack == null ? Set.of() : stack.kinds());
        }
    }

    @Test
    void aStackFollowsWhatComesGoesAndIsRenamed() throws Exception {
        put("a.jpg");
        try (PhotoIndex index = open()) {
            Path raw = put("a.cr2");
            index.changed(raw);
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of("a.jpg", "a.cr2"), stackOf(index, "a.jpg"));

            Path renamed = Files.move(raw, root.resolve("z.cr2"));
            index.moved(raw, renamed);
            assertTrue(index.awaitIdle(LONG));
            assertNull(stackOf(index, "a.jpg"));
            assertNull(stackOf(index, "z.cr2"));

            index.moved(renamed, Files.move(renamed, raw));
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of("a.jpg", "a.cr2"), stackOf(index, "a.cr2"));
        }
        try (PhotoIndex index = open()) {
            assertEquals(List.of("a.jpg", "a.cr2"), stackOf(index, "a.cr2"), "kept");
            Files.delete(root.resolve("a.jpg"));
            index.deleted(root.resolve("a.jpg"));
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of(), found(index, "is:stacked"));
        }
    }
}
