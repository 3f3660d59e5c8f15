package app.latent.gateway.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UploadShelfTest {

    private static final Parcel PARCEL = new Parcel(10, List.of("Trips"), "a.jpg", 7L, null);

    @TempDir
    Path folder;

    private final ManualClock clock = new ManualClock();
    private UploadShelf shelf;

    @BeforeEach
    void open() {
        shelf = new UploadShelf(folder.resolve("uploads"), clock, new SecureRandom());
    }

    private Upload begun() throws IOException {
        Upload upload = shelf.begin("anna", PARCEL);
        Files.setLastModifiedTime(shelf.content(upload), FileTime.from(clock.instant()));
        return upload;
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("uploads"))) {
            return files.count();
        }
    }

    @Test
    void anUploadIsFoundByItsIdAndAmongThoseOfItsOwner() throws Exception {
        assertEquals(List.of(), shelf.of("anna"));
        Upload upload = begun();
        assertEquals(Optional.of(upload), shelf.find(upload.id()));
        assertEquals(List.of(upload), shelf.of("anna"));
        assertEquals(List.of(), shelf.of("bob"));
        for (String id : List.of("", "..", "../" + upload.id(), upload.id() + "0")) {
            assertTrue(shelf.find(id).isEmpty(), id);
        }
    }

    @Test
    void itExpiresAWeekAfterSomethingHasArrivedLast() throws Exception {
        Upload upload = begun();
        clock.advance(Duration.ofDays(6));
        Files.writeString(shelf.content(upload), "more");
        Files.setLastModifiedTime(shelf.content(upload), FileTime.from(clock.instant()));
        clock.advance(Duration.ofDays(6));
        assertTrue(shelf.find(upload.id()).isPresent());
        clock.advance(Duration.ofDays(2));
        assertTrue(shelf.find(upload.id()).isEmpty());
        assertEquals(0, files());
    }

    @Test
    void whatHasExpiredOrWasLeftByACrashGoesWhenSomebodyElseLooksAtTheirs() throws Exception {
        begun();
        Path left = folder.resolve("uploads").resolve("0".repeat(32) + ".json");
        Files.writeString(left, "{}");
        Files.setLastModifiedTime(left, FileTime.from(clock.instant()));
        shelf.of("bob");
        assertEquals(3, files());
        clock.advance(Duration.ofDays(8));
        shelf.of("bob");
        assertFalse(Files.exists(left));
        assertEquals(0, files());
    }
}
