package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that do not run here, by what they are known to say: each resource below {@code conversations} names where that is written. */
final class ClientConversationsIT {

    @TempDir
    Path root;

    private TestGateway server;

    @BeforeEach
    void start() throws Exception {
        server = TestGateway.over(root, List.of(new Route("/", Route.Access.PUBLIC, new Shell())));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void play(String name) throws IOException {
        Conversation.read(name).play(server);
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private Instant timeOf(String file) throws IOException {
        return Files.getLastModifiedTime(root.resolve(file)).toInstant();
    }

    @Test
    void finderConnectsAndLooksAround() throws Exception {
        Files.createDirectory(root.resolve("Urlaub"));
        Files.writeString(root.resolve("a.jpg"), "photo");
        play("finder-connect");
        assertEquals(List.of("a.jpg"), files());
    }

    @Test
    void finderCopiesRenamesAndDeletes() throws Exception {
        play("finder-copy");
        // Finder takes names apart (NFD); the vault has them in one piece (NFC), under which every client finds them.
        assertEquals(List.of(".DS_Store", "M\u00fcnchen/._IMG_0042.jpg", "M\u00fcnchen/IMG_0042.jpg"), files());
        assertEquals(300_000, Files.size(root.resolve("M\u00fcnchen/IMG_0042.jpg")));
    }

    @Test
    void windowsMapsADriveAndLooksAround() throws Exception {
        Files.createDirectories(root.resolve("Bilder 2026"));
        Files.writeString(root.resolve("Bilder 2026/Gr\u00fc\u00dfe.jpg"), "photo");
        play("windows-connect");
        assertEquals(List.of("Bilder 2026/Gr\u00fc\u00dfe.jpg"), files());
    }

    @Test
    void windowsCopiesRenamesAndDeletes() throws Exception {
        play("windows-copy");
        assertEquals(List.of("Neuer Ordner/Gr\u00fc\u00dfe aus K\u00f6ln.jpg"), files());
        assertEquals(Instant.parse("2024-06-15T14:30:00Z"), timeOf("Neuer Ordner/Gr\u00fc\u00dfe aus K\u00f6ln.jpg"));
    }

    @Test
    void aPhoneUploadsItsPhotos() throws Exception {
        play("phone-upload");
        assertEquals(List.of("Phone/DCIM/Camera/IMG_1.jpg", "Phone/DCIM/Camera/VID_2.mp4"), files());
        assertEquals(Instant.ofEpochSecond(1_700_000_000), timeOf("Phone/DCIM/Camera/VID_2.mp4"));
    }

    @Test
    void aDocumentsProviderOfAndroidWorksThroughASession() throws Exception {
        Files.createDirectory(root.resolve("Fotos"));
        Files.writeString(root.resolve("Fotos/a.jpg"), "photo");
        play("android-documents");
        assertEquals(List.of("Fotos/b.jpg"), files());
    }

    @Test
    void rcloneKeepsTimesAndHasItsUploadsChecked() throws Exception {
        play("rclone-owncloud");
        assertEquals(List.of("backup/a.jpg"), files());
        assertEquals(Instant.ofEpochSecond(1_600_000_000), timeOf("backup/a.jpg"));
    }
}
