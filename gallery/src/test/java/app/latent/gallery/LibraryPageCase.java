package app.latent.gallery;

import app.latent.gallery.care.Care;
import app.latent.gallery.fixture.EditingGallery;
import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.TestServer;
import app.latent.indexer.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The owner's browser before a gallery of each test's own, over a real index. */
abstract class LibraryPageCase extends BrowserCase {
    private static final Instant NOON = Instant.parse("2024-05-17T12:00:00Z");

    @TempDir
    Path folder;

    Path root = Path.of("");
    EditingGallery gallery;

    /** Puts the photos below the root. */
    abstract void fill() throws IOException;

    /** Of the vault that the library stands for; empty where nobody has any. */
    Optional<Care> care() {
        return Optional.empty();
    }

    @BeforeEach
    final void serve() throws Exception {
        root = Files.createDirectory(folder.resolve("library"));
        fill();
        gallery = new EditingGallery(root, _ -> Scope.whole(), care());
    }

    @AfterEach
    final void stop() throws IOException {
        if (gallery != null) {
            gallery.close();
        }
        browser.forget();
    }

    /** Nine pictures of 600 by 400 at the most, {@code IMG_0.jpg} the newest. */
    final void fill(int photos) throws IOException {
        for (int i = 0; i < photos; i++) {
            write("IMG_" + i + ".jpg", Pictures.jpeg(Pictures.draw(600, 400, i)), 9 - i);
        }
    }

    /** @param minute when it was taken, of one day */
    final Path write(String name, byte[] bytes, int minute) throws IOException {
        Path file = Files.write(root.resolve(name), bytes);
        return dated(file, minute);
    }

    static Path dated(Path file, int minute) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(60L * minute)));
    }

    final Path photo(int number) {
        return root.resolve("IMG_" + number + ".jpg");
    }

    final void signIn() {
        signIn("");
    }

    /** @param place that is shown then */
    final void signIn(String place) {
        browser.go(gallery.server().uri().resolve(place));
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
    }

    static void awaitPhotos(int number) {
        browser.waitUntil(number + " photos", () -> browser.names("section a").size() == number);
    }

    static void awaitSaid(String sentence) {
        browser.waitUntil(sentence, () -> browser.text("latent-toast p").equals(sentence));
    }
}
