package app.latent.indexer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.container.Made;
import app.latent.indexer.container.MemorySource;
import app.latent.indexer.corpus.Corpus;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.image.Orientation;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocalAnalyzerTest {
    private static Analysis analyze(String name, byte[] bytes) throws IOException {
        try (LocalAnalyzer analyzer = new LocalAnalyzer(new ImageIoScaler())) {
            return analyzer.analyze(MemorySource.of(name, bytes));
        }
    }

    @Test
    void aSidecarIsAnalysedToBeMergedAndCrossesTheProcess() throws IOException {
        Analysis sidecar = analyze("a.jpg.xmp", Made.xmp("owner's"));
        Analysis received = AnalysisCodec.decode(AnalysisCodec.encode(sidecar));
        assertEquals(LocalAnalyzer.SIDECAR, received.type());
        Metadata photo = analyze("a.heic", Made.heif(0, 1)).metadata();
        Metadata merged = photo.with(received.metadata());
        assertEquals(Optional.of(new Claim<>("owner's", Origin.SIDECAR)), merged.claim(Fact.TITLE));
        assertEquals(Optional.of("Maker"), merged.get(Fact.MAKE));
    }

    @Test
    void googlesJsonIsAnalysedToBeMerged() throws IOException {
        Analysis takeout = analyze(
                "a.jpg.json",
                Made.ascii("{\"title\":\"a.jpg\",\"photoTakenTime\":{\"timestamp\":\"1696573881\"},\"favorited\":true,"
                        + "\"geoData\":{\"latitude\":48.5,\"longitude\":2.25,\"altitude\":0.0},"
                        + "\"people\":[{\"name\":\"Ada\"}]}"));
        assertEquals(LocalAnalyzer.TAKEOUT, takeout.type());
        assertEquals(Optional.of(1), takeout.metadata().get(Fact.FAVOURITE));
        assertEquals(Optional.of(java.util.List.of("Ada")), takeout.metadata().get(Fact.PEOPLE));
        assertTrue(takeout.metadata().taken().isPresent());
        assertEquals(
                "not Google's JSON of a photo",
                analyze("x.json", Made.ascii("{\"title\": 3}")).error());
    }

    @Test
    void aDrawingHasItsSizeAndNoThumbnail() throws IOException {
        Analysis drawing = analyze("a.svg", Made.svg());
        assertEquals("image/svg+xml", drawing.type());
        assertEquals(192, drawing.width());
        assertTrue(drawing.thumbnails().isEmpty());
        assertNull(drawing.error());
    }

    @Test
    void aVideoThatWasHeldUprightIsShownSo() throws IOException {
        Analysis video = analyze("a.mov", Made.movie());
        assertEquals(1080, video.width());
        assertEquals(1920, video.height());
    }

    @Test
    void aGlanceTellsOfRealPhotosAllButWhatTheirPixelsTell() throws IOException {
        int shown = 0;
        try (LocalAnalyzer analyzer = new LocalAnalyzer(new ImageIoScaler());
                Stream<Path> photos = Files.list(Corpus.folder().resolve("photos/camera"))) {
            for (Path photo : photos.filter(p -> p.toString().endsWith(".jpg")).toList()) {
                Analysis glance;
                Analysis look;
                try (FileSource source = FileSource.open(photo)) {
                    glance = analyzer.glance(source, Orientation.ITS_OWN);
                    look = analyzer.analyze(source);
                }
                assertEquals(look.type(), glance.type());
                assertEquals(
                        look.width() + " x " + look.height(),
                        glance.width() + " x " + glance.height(),
                        photo::toString);
                assertEquals(look.metadata().facts(), glance.metadata().facts());
                assertNull(glance.look());
                assertTrue(glance.thumbnails().size() <= 1);
                shown += glance.thumbnails().size();
                Analysis received = AnalysisCodec.decode(AnalysisCodec.encode(glance));
                assertEquals(glance.thumbnails().size(), received.thumbnails().size());
            }
        }
        assertTrue(shown > 20, shown + " cameras' own thumbnails are shown");
    }
}
