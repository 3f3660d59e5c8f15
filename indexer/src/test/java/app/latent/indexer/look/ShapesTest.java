package app.latent.indexer.look;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Origin;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
    private static final Metadata SPHERE =
            Metadata.of(Map.of(Fact.PROJECTION, new Claim<>("equirectangular", Origin.XMP)));
    private static final Metadata CAMERA = Metadata.of(Map.of(Fact.MODEL, new Claim<>("Pixel 4a", Origin.EXIF)));
    private static final Metadata COMMENT = Metadata.of(Map.of(Fact.COMMENT, new Claim<>("Screenshot", Origin.EXIF)));

    private static boolean isPanorama(String type, int width, int height) {
        return Shapes.isPanorama(Metadata.NONE, type, width, height);
    }

    private static boolean isScreenshot(String path, int width, int height) {
        return Shapes.isScreenshot(path, Metadata.NONE, width, height);
    }

    @Test
    void aPanoramaSaysSoOrIsLargeAndLong() {
        assertTrue(Shapes.isPanorama(SPHERE, "image/jpeg", 100, 100));
        assertTrue(Shapes.isPanorama(CAMERA, "image/tiff", 12_000, 3000));
        assertTrue(isPanorama("image/jpeg", 2500, 9000));
        assertFalse(isPanorama("image/jpeg", 4000, 2250), "16:9");
        assertFalse(isPanorama("image/jpeg", 3840, 1644), "21:9");
        assertFalse(isPanorama("image/jpeg", 1200, 300), "a banner");
        assertFalse(isPanorama("image/png", 1080, 9000), "a page, scrolled");
        assertFalse(isPanorama("image/jpeg", 9000, 0), "unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Screenshot_20240517-101112.png",
                "Screen Shot 2019-01-01 at 10.00.00.png",
                "Screenshot from 2024-01-01.png",
                "Pictures/Screenshots/IMG_1.jpg",
                "Bildschirmfoto 2024-05-17 um 10.11.12.png",
                "Capture d’écran 2024-05-17.png",
                "screenshot.png"
            })
    void screenshotsAreToldByTheirNames(String path) {
        assertTrue(isScreenshot(path, 1000, 700));
        assertFalse(Shapes.isScreenshot(path, CAMERA, 1000, 700), "a camera took it");
    }

    @Test
    void screenshotsAreToldByTheirCommentAndAsAnIphoneNamesThem() {
        assertTrue(Shapes.isScreenshot("IMG_0001.HEIC", COMMENT, 10, 10));
        assertTrue(isScreenshot("IMG_0001.PNG", 1170, 2532));
        assertTrue(isScreenshot("IMG_0001.PNG", 2532, 1170));
        assertFalse(isScreenshot("IMG_0001.PNG", 1171, 2532));
        assertFalse(isScreenshot("painting.png", 1170, 2532));
        assertFalse(isScreenshot("screenshotting party.jpg", 10, 10));
    }
}
