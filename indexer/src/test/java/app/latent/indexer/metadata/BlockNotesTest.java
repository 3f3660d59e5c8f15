package app.latent.indexer.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.indexer.container.Made;
import app.latent.indexer.container.MadeTiff;
import app.latent.indexer.container.MemorySource;
import app.latent.indexer.media.MediaType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What compact cameras wrote into blocks of their own. */
class BlockNotesTest {
    private static Metadata read(String maker, String model, byte[] note) throws IOException {
        byte[] file = new MadeTiff()
                .text(0x010F, maker)
                .text(0x0110, model)
                .directory(0x8769, new MadeTiff().bytes(0x927C, note))
                .file("II*\0");
        return MetadataReader.read(MemorySource.of("a.tif", file), MediaType.TIFF);
    }

    @ParameterizedTest
    @CsvSource({
        "EASTMAN KODAK COMPANY, KODAK DC280 ZOOM DIGITAL CAMERA, false, 0c07, 4e, 38, 1e5, 3c, 100",
        "EASTMAN KODAK COMPANY, KODAK EASYSHARE CX4230, false, 0000, 1e, 14, 1e5, 1c, 100",
        "EASTMAN KODAK COMPANY, KODAK EASYSHARE DX3215, false, 0000, 1a, 10, 1e5, 18, 100",
        "EASTMAN KODAK COMPANY, KODAK DX3700 DIGITAL CAMERA, true, 0000, 1a, 10, 1e5, 18, 100",
        "Hewlett-Packard, HP PhotoSmart M525, true, 0406, 34, 10, 1e6, 0c, 10",
        "EASTMAN KODAK COMPANY, KODAK EASYSHARE M341, true, 0402, 34, 10, 1e6, 0c, 10",
    })
    void theirExposureIsRead(
            String maker,
            String model,
            boolean little,
            String mark,
            String iso,
            String exposure,
            double seconds,
            String aperture,
            double parts)
            throws IOException {
        ByteBuffer note = ByteBuffer.allocate(200).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (mark.startsWith("04")) {
            note.put(0, Made.ascii("IIII"));
        }
        note.put(Integer.parseInt(mark, 0, 2, 16), (byte) Integer.parseInt(mark, 2, 4, 16));
        note.putShort(Integer.parseInt(iso, 16), (short) 140);
        note.putInt(Integer.parseInt(exposure, 16), (int) (0.05 * seconds));
        note.putShort(Integer.parseInt(aperture, 16), (short) (2.8 * parts));
        Metadata read = read(maker, model, note.array());
        assertEquals(Optional.of(140), read.get(Fact.ISO));
        assertEquals(Optional.of(0.05), read.get(Fact.EXPOSURE));
        assertEquals(Optional.of(2.8), read.get(Fact.F_NUMBER));
    }

    @Test
    void aBlockThatCannotBeOneSaysNothing() throws IOException {
        byte[] note = new byte[200];
        java.util.Arrays.fill(note, (byte) 0xFF);
        note[12] = 7;
        assertEquals(
                Optional.empty(),
                read("EASTMAN KODAK COMPANY", "KODAK DC280", note).get(Fact.ISO));
        assertEquals(
                Optional.empty(),
                read("EASTMAN KODAK COMPANY", "KODAK DC280", new byte[20]).get(Fact.EXPOSURE));
    }
}
