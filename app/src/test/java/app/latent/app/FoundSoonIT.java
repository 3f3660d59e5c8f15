package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /** A machine that has much else to do gets several tries; the first of them starts the workers. */
    @Test
    void aPhotoOfAPhoneIsFoundWithinTwoSeconds() throws Exception {
        Path photo = folder.resolve("photo.jpg");
        Files.write(
                photo,
                SampleLibrary.plan(1, 1, PhotoSize.MEGAPIXELS_12).getFirst().bytes());
        var took = new ArrayList<Duration>();
        try (var served = new ServedVault(folder);
                HttpClient client = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .build()) {
            signIn(client, served.gallery());
            do {
                String name = "dropped" + took.size();
                Files.copy(photo, served.drive().resolve(name + ".jpg"));
                long start = System.nanoTime();
                while (isNone(client, served.gallery().resolve("/api/v1/photos?q=name:" + name))) {
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
