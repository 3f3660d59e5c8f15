package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.EditingGallery;
import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.TestServer;
import app.latent.indexer.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Photos on the map, which asks nobody but the server for anything. */
class GalleryMapIT extends BrowserCase {

    @TempDir
    Path folder;

    private EditingGallery gallery;

    @BeforeEach
    void serve() throws Exception {
        Path root = Files.createDirectory(folder.resolve("library"));
        for (int i = 0; i < 3; i++) {
            put(root, "oslo" + i, i, 59.90 + i * 0.01, 10.75);
        }
        put(root, "berlin0", 3, 52.52, 13.40);
        put(root, "berlin1", 4, 52.5201, 13.4001);
        put(root, "sydney", 5, -33.86, 151.21);
        Files.write(root.resolve("nowhere.jpg"), Pictures.jpeg(Pictures.draw(600, 400, 6)));
        gallery = new EditingGallery(root, _ -> Scope.whole());
        browser.go(gallery.server().uri().resolve("map"));
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
        browser.waitUntil(
                "all photos with a position are on the map",
                () -> browser.names("latent-marker button")
                        .containsAll(List.of("3 photos of this place", "2 photos of this place")));
    }

    @AfterEach
    void stop() throws Exception {
        gallery.close();
        browser.forget();
    }

    private static void put(Path root, String name, int number, double latitude, double longitude) throws IOException {
        Files.write(root.resolve(name + ".jpg"), Pictures.jpeg(Pictures.draw(600, 400, number)));
        double north = Math.abs(latitude);
        double east = Math.abs(longitude);
        String sidecar = """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/"
                  exif:GPSLatitude="%d,%.4f%s" exif:GPSLongitude="%d,%.4f%s"/></rdf:RDF></x:xmpmeta>
                """.formatted(
                        (int) north,
                        (north - (int) north) * 60,
                        latitude < 0 ? "S" : "N",
                        (int) east,
                        (east - (int) east) * 60,
                        longitude < 0 ? "W" : "E");
        Files.writeString(root.resolve(name + ".jpg.xmp"), sidecar);
    }

    @Test
    void photosAreWhereTheyWereTakenAndAnAreaOfThemIsAQuery() throws Exception {
        assertTrue(browser.names("latent-marker button").contains("A photo of this place"));
        browser.waitUntil("their pictures are drawn", () -> browser.drawnPictures() >= 3);
        Screenshots.take(browser, "map-world");
        browser.click("3 photos of this place");
        browser.waitUntil(
                "only these are there",
                () -> browser.names("latent-marker button").stream().noneMatch(name -> name.startsWith("2 photos")));
        Screenshots.take(browser, "map-city");
        browser.click("Show 3 photos of this area");
        browser.waitUntil(
                "they are in the timeline", () -> browser.names("section a").size() == 3);
        assertTrue(String.valueOf(browser.script("return new URL(location.href).searchParams.get('q')"))
                .startsWith("within:"));
        browser.back();
        browser.waitUntil(
                "the map is back", () -> !browser.names("latent-marker button").isEmpty());
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void photosOfOneSpotAreListed() {
        browser.click("2 photos of this place");
        browser.waitUntil(
                "they are in the timeline", () -> browser.names("section a").size() == 2);
    }

    @Test
    void aPhotoAloneIsOpenedAndTheMapIsThereBehindIt() {
        browser.click("A photo of this place");
        browser.waitUntil("it is opened", () -> browser.names("[role=dialog]").equals(List.of("sydney.jpg")));
        browser.keys(Keys.ESCAPE);
        browser.find("3 photos of this place");
    }

    @Test
    void aSearchNarrowsTheMapAndItSaysSoWhereNothingIsOnIt() {
        browser.type("Search photos", "berlin" + Keys.ENTER);
        browser.waitUntil(
                "only those that match are on the map",
                () -> browser.names("latent-marker button").stream().noneMatch(name -> name.startsWith("3 photos")));
        browser.clear("Search photos");
        browser.type("Search photos", "nowhere" + Keys.ENTER);
        browser.waitUntil(
                "it says so", () -> browser.text("latent-notice").contains("No photo says where it was taken"));
    }

    @Test
    void theMapAsksNobodyElseForAnything() {
        browser.click("3 photos of this place");
        browser.waitUntil(
                "the finer shapes were asked for",
                () -> browser.script(
                                "return performance.getEntriesByType('resource').some(e => e.name.includes('10m'))")
                        .equals(true));
        String own = gallery.server().uri().toString();
        for (String address : browser.requests()) {
            assertTrue(
                    address.startsWith(own) || address.startsWith("blob:" + own) || address.startsWith("data:"),
                    address);
        }
    }
}
