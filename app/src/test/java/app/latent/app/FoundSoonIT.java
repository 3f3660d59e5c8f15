package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.testkit.photos.PhotoSize;
import app.latent.testkit.photos.SampleLibrary;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How long after its copying into the drive a photo is found. */
@Timeout(300)
class FoundSoonIT {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int TRIES = 10;

    @TempDir
    Path folder;

    private Path vault;
    private Path drive;
    private Latent latent;

    @BeforeEach
    void aVault() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/fuse")), "skipped: this machine has no /dev/fuse");
        vault = folder.resolve("Photos.vault");
        drive = Files.createDirectory(folder.resolve("drive"));
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        assertEquals(
                0, latent.run("create", vault.toString(), "--passphrase-stdin").exitCode());
    }

    @AfterEach
    void lock() throws Exception {
        latent.run("lock", vault.toString(), "--force");
    }

    /** A machine that has much else to do gets several tries; the first of them starts the workers. */
    @Test
    void aPhotoOfAPhoneIsFoundWithinTwoSeconds() throws Exception {
        Path photo = folder.resolve("photo.jpg");
        Files.write(
                photo,
                SampleLibrary.plan(1, 1, PhotoSize.MEGAPIXELS_12).getFirst().bytes());
        var unlocked = latent.run(
                "unlock",
                vault.toString(),
                "--mount",
                drive.toString(),
                "--serve",
                "0",
                "--json",
                "--passphrase-stdin");
        assertEquals(0, unlocked.exitCode(), unlocked.out());
        URI gallery = URI.create(
                new ObjectMapper().readTree(unlocked.out()).get("gateway").asText());
        var took = new ArrayList<Duration>();
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            signIn(client, gallery);
            do {
                String name = "dropped" + took.size();
                Files.copy(photo, drive.resolve(name + ".jpg"));
                long start = System.nanoTime();
                while (isNone(client, gallery.resolve("/api/v1/photos?q=name:" + name))) {
                    Thread.sleep(20);
                }
                took.add(Duration.ofNanos(System.nanoTime() - start));
            } while (took.getLast().compareTo(SOON) > 0 && took.size() < TRIES);
        }
        assertTrue(took.getLast().compareTo(SOON) <= 0, took.toString());
    }

    private static void signIn(HttpClient client, URI gallery) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gallery.resolve("/api/v1/session"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"passphrase\": \"" + Latent.PASSPHRASE + "\"}"))
                .build();
        assertTrue(client.send(request, BodyHandlers.ofString()).statusCode() < 300);
    }

    private static boolean isNone(HttpClient client, URI query) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(query).build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return new ObjectMapper().readTree(answer.body()).get("total").asInt() == 0;
    }
}
