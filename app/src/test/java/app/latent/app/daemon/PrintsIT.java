package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Corpus;
import app.latent.indexer.darkroom.Darkroom;
import app.latent.indexer.image.Orientation;
import app.latent.indexer.media.FileSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures in full size of real files that browsers do not draw, by the daemon's own workers. */
@Timeout(300)
class PrintsIT {
    private static Optional<byte[]> print(Darkroom darkroom, Path photo, int orientation) throws IOException {
        try (FileSource source = FileSource.open(photo)) {
            return darkroom.print(source, orientation);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "heic/iphone_15_pro.heic, 0, 3024",
        "heic/iphone_15_pro.heic, 1, 4032",
        "avif/fox.profile0.8bpc.yuv420.avif, 0, 1204",
        "jxl/bicycles.jxl, 0, 1024",
        "raw/Canon-R6-pruned.CR3, 0, 1620",
        "raw/fixture-sony-zv-e10.arw, 0, 120",
        "tiff/example.tif, 0, 100"
    })
    void aPhotoOfAnyFormatIsShownInFull(String name, int orientation, int width) throws IOException {
        try (Darkroom darkroom = ShownPhotos.openDarkroom()) {
            byte[] print =
                    print(darkroom, Corpus.photos().resolve(name), orientation).orElseThrow();
            assertEquals(width, ImageIO.read(new ByteArrayInputStream(print)).getWidth());
        }
    }

    @Test
    void noHostileFileCostsMoreThanItsOwnPicture() throws IOException {
        Path photo = Corpus.photos().resolve("jxl/bicycles.jxl");
        List<String> printed = new ArrayList<>();
        try (Darkroom darkroom = ShownPhotos.openDarkroom();
                Stream<Path> files = Files.list(Corpus.photos().resolveSibling("bad"))) {
            for (Path bad : files.sorted().toList()) {
                try (FileSource source = FileSource.open(bad)) {
                    darkroom.print(source, Orientation.ITS_OWN).ifPresent(_ -> printed.add(bad.toString()));
                    darkroom.strip(source, Orientation.ITS_OWN);
                    darkroom.telltales(source);
                }
            }
            assertTrue(print(darkroom, photo, Orientation.ITS_OWN).isPresent(), () -> "after " + printed);
        }
        assertEquals(
                List.of(),
                printed.stream().filter(name -> name.contains("bomb")).toList());
    }
}
