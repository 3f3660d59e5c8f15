package app.latent.vault.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.format.ContentSizes.IllegalLengthException;
import java.security.SecureRandom;
import org.cryptomator.cryptolib.api.Cryptor;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CiphertextSizesTest {

    private static final int CHUNK = ContentSizes.CLEARTEXT_CHUNK;

    @ParameterizedTest
    @EnumSource
    void areThoseOfTheCryptographicLibrary(CiphertextSizes sizes) throws IllegalLengthException {
        try (Masterkey masterkey = Masterkey.generate(new SecureRandom());
                Cryptor cryptor = CryptorProvider.forScheme(CryptorProvider.Scheme.valueOf(sizes.name()))
                        .provide(masterkey, new SecureRandom())) {
            assertEquals(cryptor.fileHeaderCryptor().headerSize(), sizes.header());
            assertEquals(cryptor.fileContentCryptor().ciphertextChunkSize(), sizes.chunk());
            for (long size : new long[] {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2L * CHUNK, 10_000_000_000L}) {
                long ciphertext = sizes.header() + cryptor.fileContentCryptor().ciphertextSize(size);
                assertEquals(ciphertext, sizes.ciphertextOf(size));
                assertEquals(size, sizes.cleartextOf(ciphertext));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noFileHasALengthBetweenAHeaderOrAFullChunkAndTheFirstByteOfTheNext(CiphertextSizes sizes) {
        for (int chunks = 0; chunks < 3; chunks++) {
            for (int more = 1; more <= sizes.overhead(); more++) {
                long length = sizes.offsetOf(chunks) + more;
                assertThrows(IllegalLengthException.class, () -> sizes.cleartextOf(length));
                assertEquals((long) chunks * CHUNK, sizes.wholeCleartextOf(length));
            }
        }
        for (int length = 0; length < sizes.header(); length++) {
            long cut = length;
            assertThrows(IllegalLengthException.class, () -> sizes.cleartextOf(cut));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLongestCleartextHasACiphertext(CiphertextSizes sizes) throws IllegalLengthException {
        long longest = sizes.ciphertextOf(ContentSizes.LONGEST_CLEARTEXT);
        assertEquals(ContentSizes.LONGEST_CLEARTEXT, sizes.cleartextOf(longest));
        assertEquals(sizes, CiphertextSizes.ofHeader(sizes.header()));
    }

    @ParameterizedTest
    @EnumSource
    void noCipherHasALongerHeaderOrChunkThanTheLongest(CiphertextSizes sizes) {
        assertTrue(sizes.header() <= CiphertextSizes.LONGEST_HEADER);
        assertTrue(sizes.chunk() <= CiphertextSizes.LONGEST_CHUNK);
        assertEquals(CiphertextSizes.LONGEST_HEADER, CiphertextSizes.SIV_CTRMAC.header());
        assertEquals(CiphertextSizes.LONGEST_CHUNK, CiphertextSizes.SIV_CTRMAC.chunk());
    }
}
