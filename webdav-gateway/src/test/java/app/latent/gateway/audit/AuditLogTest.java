package app.latent.gateway.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import app.latent.gateway.audit.AuditEvent.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditLogTest {

    @TempDir
    Path documents;

    private final ManualClock clock = new ManualClock();
    private final SecureRandom random = new SecureRandom();

    private AuditLog open() {
        return new AuditLog(documents, clock, random);
    }

    private void note(AuditLog log, String what) {
        clock.advance(Duration.ofMillis(1));
        log.note(Kind.WRITTEN, "anna", what, "::1");
    }

    private static List<String> whats(AuditLog log, int most) throws IOException {
        return log.newest(most).stream().map(AuditEvent::what).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(documents.resolve("audit"))) {
            return files.toList();
        }
    }

    @Test
    void theNewestComesFirst() throws Exception {
        try (AuditLog log = open()) {
            for (int i = 0; i < 10; i++) note(log, "/" + i);
            assertEquals(List.of("/9", "/8", "/7"), whats(log, 3));
        }
    }

    @Test
    void whatWaitsIsWrittenWhenItIsClosed() throws Exception {
        try (AuditLog log = open()) {
            note(log, "/ä \"b\"\n");
        }
        try (AuditLog reopened = open()) {
            assertEquals(
                    List.of(new AuditEvent("2026-07-01T12:00:00.001Z", Kind.WRITTEN, "anna", "/ä \"b\"\n", "::1")),
                    reopened.newest(10));
        }
    }

    @Test
    void devicesThatShareAVaultWriteTheirOwnFilesAndReadAll() throws Exception {
        try (AuditLog one = open();
                AuditLog other = open()) {
            note(one, "/1");
            whats(one, 1);
            note(other, "/2");
            whats(other, 1);
            note(one, "/3");
            assertEquals(List.of("/3", "/2", "/1"), whats(one, 10));
            assertEquals(2, files().size());
        }
    }

    @Test
    void aLineThatWasCutIsPassedOver() throws Exception {
        try (AuditLog log = open()) {
            note(log, "/1");
            whats(log, 1);
            Files.writeString(files().getFirst(), "{\"time\":\"2026", StandardOpenOption.APPEND);
        }
        try (AuditLog reopened = open()) {
            note(reopened, "/2");
            assertEquals(List.of("/2", "/1"), whats(reopened, 10));
        }
    }

    @Test
    void aFileThatIsFullIsFollowedByAnother() throws Exception {
        String longest = "/" + "x".repeat(2_000);
        try (AuditLog log = open()) {
            for (int i = 0; i < 1_000; i++) {
                note(log, longest + i);
                if (i % 100 == 99) whats(log, 1);
            }
            assertTrue(files().size() > 1, "all in one file");
            assertEquals(
                    IntStream.range(0, 1_000).mapToObj(i -> longest + (999 - i)).toList(), whats(log, 1_000));
        }
    }

    @Test
    void whatIsOlderThanAYearIsForgotten() throws Exception {
        try (AuditLog log = open()) {
            note(log, "/1");
        }
        Path old = files().getFirst();
        Files.setLastModifiedTime(old, FileTime.from(clock.instant().minus(Duration.ofDays(366))));
        try (AuditLog reopened = open()) {
            note(reopened, "/2");
            assertEquals(List.of("/2"), whats(reopened, 10));
            assertFalse(Files.exists(old));
        }
    }

    @Test
    void whatCannotBeWrittenIsCounted() throws Exception {
        Files.writeString(documents.resolve("audit"), "in the way");
        try (AuditLog log = open()) {
            note(log, "/1");
            note(log, "/2");
            whatsOrNone(log);
            Files.delete(documents.resolve("audit"));
            note(log, "/3");
            assertEquals(
                    List.of(Kind.LOST, Kind.WRITTEN),
                    log.newest(10).stream().map(AuditEvent::kind).toList());
            assertEquals("2", log.newest(1).getFirst().what());
        }
    }

    private static void whatsOrNone(AuditLog log) {
        try {
            log.newest(1);
        } catch (IOException e) {
            // As the folder is a file.
        }
    }
}
