package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.app.Latent.Result;
import app.latent.testkit.browser.Browser;
import app.latent.testkit.photos.PhotoSize;
import app.latent.testkit.photos.SampleLibrary;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** An owner shares an album with somebody new by the page alone, who sees that and nothing else. */
@Timeout(300)
class SharedAlbumIT {
    private static final int PHOTOS = 4;

    @TempDir
    Path folder;

    private Latent latent;
    private String vault = "";
    private URI gallery = URI.create("");

    @BeforeEach
    void serve() throws Exception {
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        vault = folder.resolve("vault").toString();
        NewVault.at(Path.of(vault));
        Result unlocked = run("unlock", vault, "--json", "--passphrase-stdin", "--serve", "0");
        gallery = URI.create(
                new ObjectMapper().readTree(unlocked.out()).get("gateway").asText());
        Path samples = Files.createDirectory(folder.resolve("samples"));
        SampleLibrary.writeAll(SampleLibrary.plan(PHOTOS, 1, PhotoSize.SMALL), samples);
        try (Stream<Path> files =
                Files.walk(samples).filter(Files::isRegularFile).sorted()) {
            int number = 0;
            for (Path file : files.toList()) assertEquals(201, put("IMG_" + number++ + ".jpg", file));
        }
        run("index", "wait", vault);
    }

    @AfterEach
    void lock() throws Exception {
        latent.run("lock", vault, "--force");
    }

    private Result run(String... line) throws Exception {
        Result result = latent.run(line);
        assertEquals(0, result.exitCode(), result.out());
        return result;
    }

    private int put(String name, Path file) throws Exception {
        String credentials = "owner:" + Latent.PASSPHRASE;
        HttpRequest request = HttpRequest.newBuilder(gallery.resolve("dav/" + name))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .PUT(BodyPublishers.ofFile(file))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void somebodyNewSeesTheAlbumThatIsSharedAndNothingElse() throws Exception {
        try (Browser owner = Browser.open();
                Browser anna = Browser.open()) {
            owner.go(gallery);
            owner.type("Passphrase", Latent.PASSPHRASE + Keys.ENTER);
            owner.waitUntil(
                    "all photos are counted", () -> owner.text("[role=status]").equals(PHOTOS + " photos"));
            owner.click("Select IMG_2.jpg");
            owner.click("Add to an album");
            owner.type("Find an album", "Trips");
            owner.click("New album “Trips”");
            owner.waitUntil("it is made", () -> owner.text("latent-toast").startsWith("1 photo added"));

            owner.keys(Keys.ESCAPE);
            owner.click("Access");
            owner.click("Add a person");
            owner.type("Name", "anna");
            confirm(owner);
            String password = owner.text("latent-shown-once .password");
            owner.click("Share a folder or an album");
            owner.click("Trips");
            confirm(owner);
            owner.find("Stop sharing the album Trips");

            anna.go(gallery);
            anna.clear("Name");
            anna.type("Name", "anna");
            anna.type("Passphrase", password + Keys.ENTER);
            anna.waitUntil(
                    "the photo is counted", () -> anna.text("[role=status]").equals("1 photo"));
            anna.find("Photo IMG_2.jpg");
            assertEquals(1, anna.names("section a").size());
            anna.click("Albums");
            anna.find("Trips, 1 photo");

            owner.click("Trips");
            owner.click("Who sees it");
            owner.click("anna");
            owner.click("Remove anna");
            confirm(owner);
            owner.find("Add a person");
            anna.click("Photos");
            anna.find("Passphrase");
            assertEquals(List.of(), owner.consoleErrors());
        }
    }

    private static void confirm(Browser owner) {
        owner.type("The vault’s passphrase", Latent.PASSPHRASE + Keys.ENTER);
    }
}
