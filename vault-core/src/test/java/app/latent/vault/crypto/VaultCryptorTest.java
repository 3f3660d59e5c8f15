package app.latent.vault.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.GcmSizes;
import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cryptomator.cryptolib.api.Cryptor;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against cryptolib used as the official client does. */
final class VaultCryptorTest {

    private final Masterkey masterkey = Masterkey.generate(new SecureRandom());
    private final VaultCryptor cryptor = new VaultCryptor(masterkey, Scheme.SIV_GCM);
    private final Cryptor official =
            CryptorProvider.forScheme(Scheme.SIV_GCM).provide(masterkey.copy(), new SecureRandom());

    @AfterEach
    void close() {
        cryptor.close();
        official.destroy();
        masterkey.close();
    }

    private ByteBuffer encrypted(byte[] cleartext, long chunk, ContentHeader header) {
        ByteBuffer ciphertext = ByteBuffer.allocate(GcmSizes.CIPHERTEXT_CHUNK);
        cryptor.encryptChunk(ByteBuffer.wrap(cleartext), ciphertext, chunk, header);
        return ciphertext.flip();
    }

    private byte[] decrypted(ByteBuffer ciphertext, long chunk, ContentHeader header) throws Exception {
        ByteBuffer cleartext = ByteBuffer.allocate(ContentSizes.CLEARTEXT_CHUNK);
        cryptor.decryptChunk(ciphertext.duplicate(), cleartext, chunk, header);
        return Arrays.copyOf(cleartext.array(), cleartext.position());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16, 17, 32767, 32768})
    void theOfficialLibraryReadsOurChunks(int length) throws Exception {
        byte[] cleartext = new byte[length];
        new SecureRandom().nextBytes(cleartext);
        ContentHeader header = cryptor.createHeader();
        ByteBuffer ciphertext = encrypted(cleartext, 7, header);

        assertEquals(length + GcmSizes.CHUNK_OVERHEAD, ciphertext.remaining());
        var theirHeader = official.fileHeaderCryptor().decryptHeader(ByteBuffer.wrap(header.ciphertext()));
        ByteBuffer theirs = official.fileContentCryptor().decryptChunk(ciphertext.duplicate(), 7, theirHeader, true);
        assertEquals(ByteBuffer.wrap(cleartext), theirs);
        assertArrayEquals(cleartext, decrypted(ciphertext, 7, header));
    }

    @Test
    void aHeaderComesBackAsItWasWritten() throws Exception {
        ContentHeader header = cryptor.createHeader();
        ContentHeader read = cryptor.decryptHeader(ByteBuffer.wrap(header.ciphertext()));
        assertArrayEquals(header.ciphertext(), read.ciphertext());
        assertArrayEquals(new byte[] {1, 2}, decrypted(encrypted(new byte[] {1, 2}, 0, header), 0, read));
    }

    @Test
    void noChangedBitOfAnAttributeIsAcceptedNorAnotherName() {
        byte[] sealed = cryptor.sealAttribute("latent.one", new byte[] {1, 2});
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThrows(UnauthenticCiphertextException.class, () -> cryptor.openAttribute("latent.one", changed));
        }
        assertThrows(UnauthenticCiphertextException.class, () -> cryptor.openAttribute("latent.two", sealed));
        assertThrows(UnauthenticCiphertextException.class, () -> cryptor.openAttribute("latent.one", new byte[27]));
        assertThrows(
                UnauthenticCiphertextException.class,
                () -> cryptor.decryptAttributeName(cryptor.encryptName("one", DirectoryId.ROOT)));
    }

    @Test
    void noChangedBitOfAHeaderOrChunkIsAccepted() {
        ContentHeader header = cryptor.createHeader();
        byte[] ciphertext = header.ciphertext();
        for (int i = 0; i < ciphertext.length; i++) {
            ciphertext[i] ^= 1;
            ByteBuffer changed = ByteBuffer.wrap(ciphertext);
            assertThrows(UnauthenticCiphertextException.class, () -> cryptor.decryptHeader(changed));
            ciphertext[i] ^= 1;
        }
        byte[] chunk = encrypted(new byte[3], 0, header).array();
        for (int i = 0; i < 3 + GcmSizes.CHUNK_OVERHEAD; i++) {
            chunk[i] ^= 1;
            ByteBuffer changed = ByteBuffer.wrap(chunk, 0, 3 + GcmSizes.CHUNK_OVERHEAD);
            assertThrows(UnauthenticCiphertextException.class, () -> decrypted(changed, 0, header));
            chunk[i] ^= 1;
        }
    }

    @Test
    void aChunkBelongsToItsPlaceAndFile() {
        ContentHeader header = cryptor.createHeader();
        ByteBuffer chunk = encrypted(new byte[3], 4, header);
        assertThrows(UnauthenticCiphertextException.class, () -> decrypted(chunk, 5, header));
        assertThrows(UnauthenticCiphertextException.class, () -> decrypted(chunk, 4, cryptor.createHeader()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 27, 28})
    void aChunkTooShortForAnyContentDoesNotAuthenticate(int length) {
        ContentHeader header = cryptor.createHeader();
        assertThrows(UnauthenticCiphertextException.class, () -> decrypted(ByteBuffer.allocate(length), 0, header));
    }

    @Test
    void twoEncryptionsOfTheSameChunkDiffer() {
        ContentHeader header = cryptor.createHeader();
        assertNotEquals(encrypted(new byte[9], 0, header), encrypted(new byte[9], 0, header));
    }

    @Test
    void theOfficialLibraryReadsOurNames() throws Exception {
        DirectoryId parent = DirectoryId.random();
        String encrypted = cryptor.encryptName("Größe 写真.jpg", parent);
        assertEquals(
                "Größe 写真.jpg",
                official.fileNameCryptor().decryptFilename(BaseEncoding.base64Url(), encrypted, parent.bytes()));
        assertEquals("Größe 写真.jpg", cryptor.decryptName(encrypted, parent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "abc", "AAAAAAAAAAAAAAAAAAAAAA==", "AAAA=AAA", "\u0000"})
    void whatIsNoNameDoesNotAuthenticate(String encrypted) {
        assertThrows(UnauthenticCiphertextException.class, () -> cryptor.decryptName(encrypted, DirectoryId.ROOT));
    }

    @Test
    void aNameBelongsToItsDirectory() {
        String encrypted = cryptor.encryptName("a", DirectoryId.random());
        assertThrows(UnauthenticCiphertextException.class, () -> cryptor.decryptName(encrypted, DirectoryId.random()));
    }

    @Test
    void contentDirectoriesAreTheOfficialOnes() {
        DirectoryId id = new DirectoryId("4c7b0d40-6f6b-4a36-9b9a-2f1b0f6f5d11");
        String hash = official.fileNameCryptor().hashDirectoryId(id.value());
        assertEquals("d/" + hash.substring(0, 2) + "/" + hash.substring(2), cryptor.contentDirectory(id));
    }

    @Test
    void afterItIsClosedNothingWorks() {
        cryptor.close();
        assertThrows(IllegalStateException.class, cryptor::createHeader);
        assertThrows(IllegalStateException.class, () -> cryptor.encryptName("a", DirectoryId.ROOT));
    }

    /** With SIV_CTRMAC the masterkey authenticates the chunk: with a wiped one anybody could write such. */
    @ParameterizedTest
    @EnumSource(Scheme.class)
    void whatIsGivenAwayWhileTheKeysAreWipedIsAuthentic(Scheme scheme) throws Exception {
        try (VaultCryptor reader = new VaultCryptor(masterkey, scheme);
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            for (int round = 0; round < 300; round++) {
                VaultCryptor wiped = new VaultCryptor(masterkey, scheme);
                ContentHeader header = wiped.createHeader();
                CountDownLatch begun = new CountDownLatch(1);
                Future<List<ByteBuffer>> given = thread.submit(() -> {
                    List<ByteBuffer> chunks = new ArrayList<>();
                    try {
                        while (true) {
                            ByteBuffer chunk = ByteBuffer.allocate(wiped.sizes().chunk());
                            wiped.encryptChunk(ByteBuffer.wrap(new byte[1]), chunk, 0, header);
                            chunks.add(chunk.flip());
                            begun.countDown();
                        }
                    } catch (IllegalStateException _) {
                        return chunks;
                    }
                });
                begun.await();
                wiped.close();
                for (ByteBuffer chunk : given.get()) {
                    reader.decryptChunk(chunk, ByteBuffer.allocate(ContentSizes.CLEARTEXT_CHUNK), 0, header);
                }
            }
        }
    }
}
