package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.latent.gallery.fixture.Client;
import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.UploadGallery;
import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Grant;
import app.latent.gateway.account.Place;
import app.latent.gateway.account.Rights;
import app.latent.gateway.account.Role;
import app.latent.indexer.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** People say something of the photos that they see, once the owner allows it; of other photos they learn nothing. */
class CommentsPageIT extends BrowserCase {
    private static final String LAKE = "2024/lake.jpg";

    @TempDir
    Path folder;

    private UploadGallery gallery;

    @BeforeEach
    void serve() throws Exception {
        Path root = Files.createDirectory(folder.resolve("photos"));
        Files.createDirectory(root.resolve("2024"));
        Files.createDirectory(root.resolve("Private"));
        Files.write(root.resolve(LAKE), Pictures.jpeg(Pictures.draw(600, 400, 1)));
        Files.write(root.resolve("Private/party.jpg"), Pictures.jpeg(Pictures.draw(600, 400, 2)));
        gallery = new UploadGallery(root, InstantSource.system(), CommentsPageIT::scopeOf);
        gallery.lookForNews();
        gallery.add("anna", Role.VIEWER, "2024");
        gallery.add("ben", Role.VIEWER, "Private");
    }

    private static Scope scopeOf(Request request) {
        Set<String> folders = new HashSet<>();
        switch (Caller.of(request).rights()) {
            case Rights.All() -> {
                return Scope.whole();
            }
            case Rights.Granted granted -> {
                for (Grant grant : granted.grants()) {
                    if (grant.place() instanceof Place.Folder(List<String> names)) folders.add(String.join("/", names));
                }
            }
        }
        return new Scope.Part(folders, Set.of());
    }

    @AfterEach
    void stop() throws Exception {
        browser.forget();
        gallery.close();
    }

    private Client signedIn(String name) throws Exception {
        var client = new Client(gallery.uri());
        client.signIn(name);
        return client;
    }

    private String photo(String path) throws Exception {
        return "/api/v1/photos/" + gallery.index().photoAt(path).orElseThrow().id();
    }

    private void signIn(String name, String place) {
        browser.go(gallery.uri().resolve(place));
        browser.clear("Name");
        browser.type("Name", name);
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
    }

    private void allow() throws Exception {
        assertEquals(
                200,
                signedIn("owner")
                        .post("/api/v1/comments/settings", "{\"allowed\": true}")
                        .statusCode());
    }

    /** How many comments are shown. */
    private int saidHere() {
        return browser.names(".text").size();
    }

    @Test
    void whoDoesNotSeeAPhotoIsToldNothingOfItAndWhoDoesSaysSomething() throws Exception {
        allow();
        Client anna = signedIn("anna");
        Client ben = signedIn("ben");
        String lake = photo(LAKE);
        assertEquals(200, anna.post(lake + "/comments", "{\"text\": \"Cold\"}").statusCode());
        assertEquals(404, ben.get(lake + "/comments").statusCode());
        assertEquals(404, ben.post(lake + "/comments", "{\"text\": \"Me too\"}").statusCode());
        assertEquals(404, ben.post(lake + "/like", "{\"like\": true}").statusCode());
        assertEquals(404, anna.get(photo("Private/party.jpg") + "/comments").statusCode());
        assertEquals(404, ben.get("/api/v1/comments").statusCode());
    }

    @Test
    void aPhotoThatIsMovedOutOfSightTakesItsCommentsAlong() throws Exception {
        allow();
        Client anna = signedIn("anna");
        anna.post(photo(LAKE) + "/comments", "{\"text\": \"Cold\"}");
        Path moved = Files.move(folder.resolve("photos/" + LAKE), folder.resolve("photos/Private/lake.jpg"));
        gallery.index().moved(folder.resolve("photos/" + LAKE), moved);
        gallery.lookForNews();
        String lake = photo("Private/lake.jpg");
        assertEquals(404, anna.get(lake + "/comments").statusCode());
        assertEquals(
                "Cold",
                signedIn("ben").json(lake + "/comments").at("/comments/0/text").asText());
    }

    @Test
    void theOwnerAllowsCommentsAndFindsWhatWasSaidAndRemovesIt() throws Exception {
        signIn("owner", "comments");
        browser.waitUntil("it is told", () -> browser.text(".off").startsWith("Nobody"));
        Screenshots.take(browser, "comments-off");
        browser.click("Allow comments");
        browser.waitUntil("it is said", () -> browser.text(".off").startsWith("Whoever sees a photo"));
        Client anna = signedIn("anna");
        anna.post(photo(LAKE) + "/comments", "{\"text\": \"<b>Cold</b>, but what a light.\\nWhere is it?\"}");
        signedIn("ben").post(photo("Private/party.jpg") + "/comments", "{\"text\": \"Who is that?\"}");
        browser.go(gallery.uri().resolve("comments"));
        browser.waitUntil("both are told", () -> saidHere() == 2);
        Screenshots.take(browser, "comments-newest");
        browser.click("Remove the comment by anna");
        browser.click("Remove");
        browser.waitUntil("it is gone", () -> saidHere() == 1);
        assertEquals(0, anna.json(photo(LAKE) + "/comments").at("/comments").size());
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void someoneLikesAPhotoAndSaysSomethingInTheViewer() throws Exception {
        allow();
        signedIn("owner").post(photo(LAKE) + "/comments", "{\"text\": \"Do you remember?\"}");
        signIn("anna", "/");
        browser.click("Photo lake.jpg");
        browser.waitUntil("the photo is drawn", () -> browser.largestPicture() >= 600);
        browser.keys("i");
        browser.waitUntil("the comment is told", () -> saidHere() == 1);
        browser.click("Like");
        browser.waitUntil("it is liked", () -> browser.text(".likes p").equals("anna"));
        browser.type("Your comment", "Of course");
        browser.click("Send");
        browser.waitUntil("it is told", () -> saidHere() == 2);
        Screenshots.take(browser, "comments-viewer");
        assertFalse(browser.names("button").contains("Remove the comment by owner"));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void nothingIsShownWhereItIsNotAllowed() throws Exception {
        signIn("anna", "/");
        browser.click("Photo lake.jpg");
        browser.waitUntil("the photo is drawn", () -> browser.largestPicture() >= 600);
        browser.keys("i");
        browser.waitUntil(
                "the facts are told",
                () -> !browser.names("latent-info-panel dd").isEmpty());
        assertEquals(List.of(), browser.names("latent-conversation section"));
        assertEquals(List.of(), browser.consoleErrors());
    }
}
