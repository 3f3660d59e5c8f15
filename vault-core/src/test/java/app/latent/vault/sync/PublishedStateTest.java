package app.latent.vault.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.sync.PublishedState.Seen;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedStateTest {

    private static Seen file(long size) {
        return new Seen("file", FileTime.fromMillis(0), size, "key");
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsWholeWhereItsLengthIsOneOfTheVaultsCipher(CiphertextSizes sizes) {
        PublishedState published = new PublishedState(sizes);
        for (long cleartext : new long[] {0, 1, 32_768, 32_769, 5_000_000}) {
            assertTrue(published.isWhole(file(sizes.ciphertextOf(cleartext))), "of " + cleartext + " bytes");
        }
        for (long cut : new long[] {0, 1, sizes.header() - 1, sizes.header() + 1, sizes.offsetOf(1) + 1}) {
            assertFalse(published.isWhole(file(cut)), "cut to " + cut);
        }
        assertTrue(published.isWhole(Seen.DIRECTORY));
        assertFalse(published.isWhole(Seen.ABSENT));
        assertFalse(published.isWhole(Seen.INCOMPLETE));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyFileOfOneCipherIsNoFileOfTheOther(CiphertextSizes sizes) {
        PublishedState published = new PublishedState(sizes);
        long whole = java.util.Arrays.stream(CiphertextSizes.values())
                .filter(other -> published.isWhole(file(other.header())))
                .count();
        assertEquals(1, whole);
    }
}
