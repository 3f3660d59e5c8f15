package app.latent.indexer.darkroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.corpus.Corpus;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.media.BytesSource;
import app.latent.indexer.media.FileSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TelltalesTest {
    private final LocalDarkroom darkroom = new LocalDarkroom(new ImageIoScaler());

    private List<Telltale> of(String photo) throws IOException {
        try (FileSource source =
                FileSource.open(Corpus.folder().resolve("photos").resolve(photo))) {
            return darkroom.telltales(source).orElseThrow();
        }
    }

    @Test
    void aFileTellsWhereAndWhenItWasTakenAndWithWhat() throws IOException {
        assertEquals(
                List.of(
                        new Telltale(Telltale.Kind.PLACE, "52.460522, 13.331402"),
                        new Telltale(Telltale.Kind.TIME, "2020-10-17T17:48:24+02:00"),
                        new Telltale(Telltale.Kind.CAMERA, "Huawei ELE-L29"),
                        new Telltale(Telltale.Kind.SOFTWARE, "ELE-L29 10.1.0.150(C431E22R2P5)"),
                        new Telltale(Telltale.Kind.KEYWORD, "Berlin"),
                        new Telltale(Telltale.Kind.KEYWORD, "Shop"),
                        new Telltale(Telltale.Kind.THUMBNAIL, "")),
                of("iptc-xmp/digikam.jpg"));
    }

    @Test
    void anEditorsHistoryIsTold() throws IOException {
        assertTrue(of("iptc-xmp/IMG_8943.jpg").contains(new Telltale(Telltale.Kind.EDITS, "4")));
    }

    @Test
    void whatIsNoPhotoCannotBeLookedInto() throws IOException {
        assertTrue(darkroom.telltales(new BytesSource("IMG_20240517_183205.txt", "no".getBytes(StandardCharsets.UTF_8)))
                .isEmpty());
    }
}
