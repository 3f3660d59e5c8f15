package app.latent.vault.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentSizesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 68",
        "1, 97",
        "32767, 32863",
        "32768, 32864",
        "32769, 32893",
        "40000, 40124",
        "65536, 65660",
        "65537, 65689"
    })
    void aCleartextHasOneCiphertextSizeAndBack(long cleartext, long ciphertext) throws Exception {
        assertEquals(ciphertext, GcmSizes.ciphertextSize(cleartext));
        assertEquals(cleartext, GcmSizes.cleartextSize(ciphertext));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 67, 69, 96, 32865, 32892, 65661, 65688})
    void lengthsBetweenAreNoFile(long ciphertext) {
        assertThrows(ContentSizes.IllegalLengthException.class, () -> GcmSizes.cleartextSize(ciphertext));
    }

    @Property
    void sizesAreInverse(@ForAll @LongRange(max = ContentSizes.LONGEST_CLEARTEXT) long cleartext) throws Exception {
        long ciphertext = GcmSizes.ciphertextSize(cleartext);
        assertEquals(cleartext, GcmSizes.cleartextSize(ciphertext));
    }

    @Property
    void aChunkIsWhereItsBytesAre(@ForAll @LongRange(max = 1L << 50) long offset) {
        long chunk = ContentSizes.chunkOf(offset);
        assertTrue(ContentSizes.cleartextOffset(chunk) <= offset);
        assertTrue(offset < ContentSizes.cleartextOffset(chunk + 1));
        assertEquals(GcmSizes.ciphertextSize(ContentSizes.cleartextOffset(chunk)), GcmSizes.ciphertextOffset(chunk));
    }

    @Property
    void theLengthsOfAllChunksAreTheFile(@ForAll @LongRange(max = 1 << 20) long size) {
        long sum = 0;
        for (long chunk = 0; chunk <= ContentSizes.chunks(size); chunk++) sum += ContentSizes.lengthOf(chunk, size);
        assertEquals(size, sum);
    }

    @Test
    void theLongestCleartextStillHasACiphertextSize() {
        assertTrue(GcmSizes.ciphertextSize(ContentSizes.LONGEST_CLEARTEXT) > ContentSizes.LONGEST_CLEARTEXT);
    }
}
