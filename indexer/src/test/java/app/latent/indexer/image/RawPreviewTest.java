package app.latent.indexer.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.container.Made;
import app.latent.indexer.container.MemorySource;
import app.latent.indexer.corpus.Corpus;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.media.MediaType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawPreviewTest {
    /** A JPEG of one long comment. */
    private static byte[] jpeg(int length) {
        return Made.join(Made.u8(0xFF, 0xD8, 0xFF, 0xFE), Made.u16(length), new byte[length - 2], Made.u8(0xFF, 0xD9));
    }

    @Test
    void rafTellsWhereItsJpegIs() throws IOException {
        byte[] small = jpeg(9_000);
        byte[] told = jpeg(8_000);
        byte[] raf = Made.join(
                Made.ascii("FUJIFILMCCD-RAW "), new byte[68], Made.u32(100, told.length), new byte[8], told, small);
        assertArrayEquals(
                told,
                RawPreview.largest(MemorySource.of("a.raf", raf), MediaType.RAF).orElseThrow());
    }

    @Test
    void theLargestIsFoundWhereNobodyTells() throws IOException {
        byte[] large = jpeg(20_000);
        byte[] nef = Made.join(Made.ascii("MM\0*"), new byte[100], jpeg(5_000), new byte[50], large, jpeg(6_000));
        assertArrayEquals(
                large,
                RawPreview.largest(MemorySource.of("a.nef", nef), MediaType.NEF).orElseThrow());
    }

    @Test
    void aPlaceThatIsNoneIsSearchedFor() throws IOException {
        byte[] jpeg = jpeg(9_000);
        byte[] raf = Made.join(Made.ascii("FUJIFILMCCD-RAW "), new byte[68], Made.u32(-1, -1), new byte[8], jpeg);
        assertArrayEquals(
                jpeg,
                RawPreview.largest(MemorySource.of("a.raf", raf), MediaType.RAF).orElseThrow());
        assertEquals(Optional.empty(), RawPreview.largest(MemorySource.of("a.raf", new byte[200]), MediaType.RAF));
    }

    @Test
    void aFileThatIsCutShortHasNone() throws IOException {
        byte[] cr3 = Made.cr3();
        for (int length = 0; length < cr3.length; length++) {
            MemorySource cut = MemorySource.of("a.cr3", java.util.Arrays.copyOf(cr3, length));
            assertEquals(Optional.empty(), RawPreview.largest(cut, MediaType.CR3));
        }
    }

    @ParameterizedTest
    @CsvSource({"Canon-R6-pruned.CR3, CR3, 100000", "canon_eos_6d.dng, DNG, 50000", "fixture-sony-zv-e10.arw, ARW, 4000"
    })
    void realFilesHaveTheirs(String name, MediaType type, int least) throws IOException {
        Path raw = Corpus.folder().resolve("photos/raw");
        try (FileSource source = FileSource.open(raw.resolve(name))) {
            byte[] preview = RawPreview.largest(source, type).orElseThrow();
            assertTrue(preview.length >= least, () -> "only " + preview.length);
        }
    }
}
