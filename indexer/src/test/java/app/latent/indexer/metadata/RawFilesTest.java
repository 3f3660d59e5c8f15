package app.latent.indexer.metadata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.indexer.container.Made;
import app.latent.indexer.container.MadeTiff;
import app.latent.indexer.container.MemorySource;
import app.latent.indexer.image.RawPreview;
import app.latent.indexer.media.MagicBytes;
import app.latent.indexer.media.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RAW files that are TIFF structures: what the makers change in them, made here tag by tag. */
class RawFilesTest {
    private static final int MAKE = 0x010F;
    private static final int MODEL = 0x0110;
    private static final int STRIP = 0x0111;
    private static final int ORIENTATION = 0x0112;
    private static final int JPEG = 0x0201;
    private static final int XMP = 0x02BC;
    private static final int EXPOSURE = 0x829A;
    private static final int APERTURE = 0x829D;
    private static final int EXIF = 0x8769;
    private static final int ISO = 0x8827;
    private static final int TAKEN = 0x9003;
    private static final int ZONE = 0x9011;
    private static final int FOCAL_LENGTH = 0x920A;
    private static final int LENS = 0xA434;

    private static Metadata read(String name, byte[] bytes) throws IOException {
        MemorySource source = MemorySource.of(name, bytes);
        return MetadataReader.read(source, MagicBytes.detect(source).orElseThrow());
    }

    /** Of noise, so that it is as long as it says. */
    private static byte[] jpeg(int seed, int length) {
        byte[] noise = new byte[length];
        new Random(seed).nextBytes(noise);
        ByteArrayOutputStream scan = new ByteArrayOutputStream();
        for (byte b : noise) {
            scan.write(b);
            if (b == (byte) 0xFF) {
                scan.write(0);
            }
        }
        return Made.join(
                Made.u8(0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 16, 1, 1, 0x11, 0),
                Made.u8(0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0),
                scan.toByteArray(),
                Made.u8(0xFF, 0xD9));
    }

    private static MadeTiff photo(String maker, String model, byte[] thumbnail, byte[] preview) {
        MadeTiff exif = new MadeTiff()
                .rational(EXPOSURE, 1, 250)
                .rational(APERTURE, 28, 10)
                .number(ISO, 400)
                .text(TAKEN, "2024:05:17 12:30:01")
                .text(ZONE, "+02:00")
                .rational(FOCAL_LENGTH, 25, 1)
                .text(LENS, "a lens");
        return new MadeTiff()
                .text(MAKE, maker)
                .text(MODEL, model)
                .place(STRIP, new byte[10_000])
                .number(ORIENTATION, 6)
                .place(JPEG, thumbnail)
                .place(JPEG + 1, preview)
                .directory(EXIF, exif);
    }

    @ParameterizedTest
    @CsvSource({
        "a.orf, IIRO, ORF, OLYMPUS CORPORATION, E-M1, Olympus E-M1",
        "a.orf, IIRS, ORF, OM Digital Solutions, OM-1, OM System OM-1",
        "a.pef, 'II*\0', PEF, RICOH IMAGING COMPANY, PENTAX K-1, Pentax K-1",
        "a.srw, 'II*\0', SRW, SAMSUNG, NX500, Samsung NX500",
        "a.nrw, 'II*\0', NEF, NIKON, COOLPIX P7800, Nikon COOLPIX P7800",
        "a.sr2, 'II*\0', ARW, SONY, DSLR-A100, Sony DSLR-A100",
        "a.dng, 'II*\0', DNG, Google, Pixel 8, Google Pixel 8",
    })
    void factsAndTheLargestPreviewAreRead(
            String name, String mark, MediaType type, String maker, String model, String camera) throws IOException {
        byte[] thumbnail = jpeg(1, 5_000);
        byte[] preview = jpeg(2, 20_000);
        for (List<byte[]> order : List.of(List.of(thumbnail, preview), List.of(preview, thumbnail))) {
            byte[] file = photo(maker, model, order.getFirst(), order.getLast()).file(mark);
            MemorySource source = MemorySource.of(name, file);
            assertEquals(Optional.of(type), MagicBytes.detect(source));
            assertArrayEquals(preview, RawPreview.largest(source, type).orElseThrow());
            Metadata read = read(name, file);
            assertEquals(Optional.of(camera), read.camera());
            assertEquals(6, read.orientation());
            assertEquals(Optional.of(400), read.get(Fact.ISO));
            assertEquals(Optional.of(0.004), read.get(Fact.EXPOSURE));
            assertEquals(Optional.of(2.8), read.get(Fact.F_NUMBER));
            assertEquals(Optional.of(25.0), read.get(Fact.FOCAL_LENGTH));
            assertEquals(Optional.of("a lens"), read.get(Fact.LENS));
            CaptureTime taken = read.taken().orElseThrow();
            assertEquals(LocalDateTime.of(2024, 5, 17, 12, 30, 1), taken.time());
            assertEquals(ZoneOffset.ofHours(2), taken.offset());
        }
    }

    @Test
    void panasonicsOwnDirectoryIsHeard() throws IOException {
        byte[] file = new MadeTiff()
                .number(0x17, 80)
                .text(MAKE, "Panasonic")
                .text(MODEL, "DMC-LX3")
                .number(ORIENTATION, 6)
                .bytes(XMP, Made.xmp("in RW2"))
                .file("IIU\0");
        Metadata read = read("a.rw2", file);
        assertEquals(Optional.of("Panasonic DMC-LX3"), read.camera());
        assertEquals(Optional.of(80), read.get(Fact.ISO));
        assertEquals(6, read.orientation());
        assertEquals(Optional.of("in RW2"), read.get(Fact.TITLE));
    }
}
