package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.UploadGallery;
import app.latent.gateway.account.Role;
import app.latent.indexer.watermark.Audience;
import app.latent.indexer.watermark.KeptWatermark;
import app.latent.indexer.watermark.Position;
import app.latent.indexer.watermark.Stamp;
import app.latent.indexer.watermark.Watermark;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The owner chooses a watermark on the page, and others see it there. */
class WatermarkPageIT extends BrowserCase {
    @TempDir
    Path folder;

    private UploadGallery gallery;

    @BeforeEach
    void serve() throws Exception {
        Path photos = folder.resolve("photos");
        Files.createDirectories(photos.resolve("Shared"));
        for (int i = 0; i < 3; i++) {
            Files.write(photos.resolve("Shared/IMG_" + i + ".jpg"), Pictures.jpeg(Pictures.draw(1600, 1067, i)));
        }
        gallery = new UploadGallery(photos);
        gallery.lookForNews();
        gallery.add("anna", Role.VIEWER, "Shared");
    }

    @AfterEach
    void stop() throws Exception {
        browser.forget();
        gallery.close();
    }

    private void open(String path, String name) {
        browser.go(gallery.uri().resolve(path));
        browser.clear("Name");
        browser.type("Name", name);
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
    }

    private static void awaitSample() {
        browser.waitUntil("the sample is drawn", () -> sampleAddress().startsWith("blob:"));
    }

    private static String sampleAddress() {
        return String.valueOf(browser.script("""
                const found = (root) => [...root.querySelectorAll('*')].flatMap((e) =>
                    e.localName === 'latent-watermark-sample' ? [e.renderRoot.querySelector('img')?.src]
                    : e.shadowRoot ? found(e.shadowRoot) : []);
                return found(document)[0] ?? '';"""));
    }

    private static void awaitAnother(String address) {
        browser.waitUntil("the sample is another", () -> !List.of(address, "").contains(sampleAddress()));
    }

    @Test
    void aMarkIsChosenTriedAndSeenByOthers() throws Exception {
        open("watermark", "owner");
        browser.click("Mark the photos that others see");
        awaitSample();
        Screenshots.take(browser, "watermark");
        String before = sampleAddress();
        browser.clear("Words of the mark");
        browser.type("Words of the mark", "Annas Garten");
        browser.click("Top left");
        awaitAnother(before);
        browser.click("Save");
        browser.waitUntil("it is saved", () -> browser.text("latent-toast").startsWith("From now on"));
        before = sampleAddress();
        browser.click("Repeat it all over");
        awaitAnother(before);
        Screenshots.take(browser, "watermark-repeated");
        browser.reload();
        browser.find("Words of the mark");
        assertEquals("Annas Garten", browser.find("Words of the mark").getAttribute("value"));
        assertFalse(browser.find("Repeat it all over").isSelected());
        assertEquals(List.of(), browser.consoleErrors());

        browser.forget();
        open("", "anna");
        browser.click("Photo IMG_0.jpg");
        browser.find("Information");
        browser.waitUntil(
                "nothing is offered for download", () -> !browser.names("a").contains("Download the original"));
        Screenshots.take(browser, "watermark-seen");
        browser.click("Information");
        browser.waitUntil("it is told", () -> browser.text("latent-info-panel").contains("watermark"));
        browser.doubleClick(browser.shownPicture());
        assertEquals(List.of(), browser.consoleErrors());
        assertTrue(browser.requests().stream().noneMatch(r -> r.contains("/original") || r.contains("/picture")));
    }

    @Test
    void aPictureOfTheOwnersIsTheMark() throws Exception {
        var logo = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        var graphics = logo.createGraphics();
        graphics.setColor(new Color(255, 120, 0));
        graphics.fillOval(10, 10, 280, 280);
        graphics.dispose();
        Path file = folder.resolve("logo.png");
        ImageIO.write(logo, "png", file.toFile());
        open("watermark", "owner");
        awaitSample();
        browser.click("A picture");
        String before = sampleAddress();
        browser.choose("Picture of the mark", List.of(file));
        awaitAnother(before);
        Screenshots.take(browser, "watermark-picture");
        browser.choose("Picture of the mark", List.of(Files.writeString(folder.resolve("words.png"), "no picture")));
        browser.waitUntil("it is told", () -> browser.text("latent-mark-field").contains("no picture"));
        browser.click("Save");
        browser.waitUntil("it is saved", () -> browser.text("latent-toast").startsWith("Nobody"));
    }

    @Test
    void aFilmIsNotPlayedToThoseWhoSeeTheMark() throws Exception {
        Path photos = folder.resolve("photos");
        byte[] film = Arrays.copyOf("\0\0\0\24ftypisom".getBytes(StandardCharsets.ISO_8859_1), 2000);
        Files.write(photos.resolve("Shared/film.mp4"), film);
        gallery.lookForNews();
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 2, BufferedImage.TYPE_INT_ARGB), "png", png);
        new KeptWatermark(photos, InstantSource.system())
                .put(new Watermark(
                        true, Audience.VIEWERS, "", new Stamp(Position.TOP, false, 50, 20, 0, png.toByteArray())));
        open("", "anna");
        browser.click("Video film.mp4");
        browser.waitUntil("it is not played", () -> browser.text("latent-stage").contains("no picture"));
        browser.waitUntil(
                "no file is promised", () -> !browser.text("latent-stage").contains("downloaded"));
        assertFalse(browser.names("a").contains("Download the original"));
    }

    @Test
    void othersHaveNoSuchPlace() {
        open("", "anna");
        browser.find("Photo IMG_0.jpg");
        assertFalse(browser.names("a").contains("Watermark"));
    }
}
