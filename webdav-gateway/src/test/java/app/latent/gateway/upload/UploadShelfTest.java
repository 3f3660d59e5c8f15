package app.latent.gateway.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    private final Turns turns = new Turns();
    private UploadShelf shelf;

    @BeforeEach
    void open() {
        shelf = new UploadShelf(folder.resolve("uploads"), clock, new SecureRandom(), turns);
    }

    private Upload begun() throws IOException {
        return shelf.begin("anna", PARCEL);
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
        shelf.touch(upload);
        clock.advance(Duration.ofDays(6));
        assertTrue(shelf.find(upload.id()).isPresent());
        clock.advance(Duration.ofDays(2));
        assertTrue(shelf.find(upload.id()).isEmpty());
        assertEquals(List.of(), shelf.of("anna"));
    }

    @Test
    void whatHasExpiredOrWasLeftByACrashIsRemoved() throws Exception {
        begun();
        for (String end : List.of(".json", ".part")) {
            Path left = folder.resolve("uploads").resolve("0".repeat(32) + end);
            Files.writeString(left, "{}");
            Files.setLastModifiedTime(left, FileTime.from(clock.instant()));
        }
        Files.delete(folder.resolve("uploads").resolve("0".repeat(32) + ".json"));
        shelf.removeExpired();
        assertEquals(3, files());
        clock.advance(Duration.ofDays(8));
        shelf.removeExpired();
        assertEquals(0, files());
    }

    @Test
    void whatCannotBeRemovedIsPassedOver() throws Exception {
        begun();
        Path odd = folder.resolve("uploads").resolve("0".repeat(32) + ".part");
        Files.createDirectories(odd.resolve("not empty"));
        Files.setLastModifiedTime(odd, FileTime.from(clock.instant()));
        clock.advance(Duration.ofDays(8));
        shelf.removeExpired();
        assertEquals(1, files());
        assertTrue(Files.exists(odd));
    }

    @Test
    void whatHasComeToItsFolderIsNotUnderWayThoughACrashHasLeftItsDocument() throws Exception {
        Upload upload = begun();
        Files.delete(shelf.content(upload));
        assertTrue(shelf.find(upload.id()).isEmpty());
        assertEquals(List.of(), shelf.of("anna"));
    }

    @Test
    void theTimeOfAnOldPhotoDoesNotMakeItsUploadExpire() throws Exception {
        Upload upload = begun();
        Files.setLastModifiedTime(shelf.content(upload), FileTime.fromMillis(0));
        shelf.removeExpired();
        assertEquals(Optional.of(upload), shelf.find(upload.id()));
        assertEquals(2, files());
    }

    @Test
    void whatIsBeingWrittenToStaysHoweverOldItIs() throws Exception {
        Upload upload = begun();
        clock.advance(Duration.ofDays(8));
        try (var _ = turns.take(upload)) {
            shelf.removeExpired();
            assertEquals(2, files());
        }
        shelf.removeExpired();
        assertEquals(0, files());
    }

    @Test
    void aDamagedDocumentHidesItsOwnUploadAlone() throws Exception {
        Upload upload = begun();
        for (String text : List.of("", "{", "null", "{}", "{\"owner\":\"anna\",\"parcel\":{}}")) {
            Path document = folder.resolve("uploads").resolve("0".repeat(32) + ".json");
            Files.writeString(document, text);
            Files.writeString(folder.resolve("uploads").resolve("0".repeat(32) + ".part"), "photo");
            Files.setLastModifiedTime(document, FileTime.from(clock.instant()));
            assertTrue(shelf.find("0".repeat(32)).isEmpty(), text);
            assertEquals(List.of(upload), shelf.of("anna"), text);
        }
    }
}
